/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"
#include "wakhan-scroll-goal.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_TEXT_INPUT (wakhan_text_input_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTextInput, wakhan_text_input, WAKHAN, TEXT_INPUT, GObject)

/* What a person's keys, clicks and pointer do in a text: they choose the note, the event or the
 * term that is marked there, follow a link, select words, and end what scrolls by itself. Signals:
 * "words-selected"; "term-chosen" (WakhanTerm), "footnote-chosen" (guint, its number) and
 * "link-chosen" (string), each with the first character of its words and the one behind them. */

/**
 * wakhan_text_input_new:
 * @page: (unowned): whose view is listened to
 * @goal: of the same view
 */
WakhanTextInput *wakhan_text_input_new (WakhanPage       *page,
                                        WakhanScrollGoal *goal);
/* The selection changed, by a person. */
void wakhan_text_input_note_selection (WakhanTextInput *self);
/* While words are chosen for a note, a click chooses none of what is marked. */
void wakhan_text_input_set_chooses_words (WakhanTextInput *self,
                                          gboolean         chooses_words);
/* Whether what happens now comes of a click in the text. */
gboolean wakhan_text_input_is_clicked (WakhanTextInput *self);

G_END_DECLS
