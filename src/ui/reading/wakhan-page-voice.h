/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"
#include "wakhan-title-page.h"

G_BEGIN_DECLS

/* What a screen reader does not find in the words where the caret stands: what is drawn below the
 * title, that a number behind a word is a footnote's, and that a note's words are in doubt. */
typedef struct _WakhanPageVoice WakhanPageVoice;

/* @page: borrowed. */
WakhanPageVoice *wakhan_page_voice_new (WakhanPage *page);
void             wakhan_page_voice_free (WakhanPageVoice *self);
/* @title: (nullable): borrowed, of the text that @page has now. */
void wakhan_page_voice_set_title (WakhanPageVoice *self,
                                  WakhanTitlePage *title);
/* The caret has moved; of what a person comes by on the way, the line's footnotes and doubts are
 * told. */
void wakhan_page_voice_follow (WakhanPageVoice *self,
                               gboolean         by_person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPageVoice, wakhan_page_voice_free)

G_END_DECLS
