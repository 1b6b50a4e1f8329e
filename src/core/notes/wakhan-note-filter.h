/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_FILTER (wakhan_note_filter_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteFilter, wakhan_note_filter, WAKHAN, NOTE_FILTER, GObject)

/* Returns: (transfer full): the words of the passage @anchor of @note, without what is none of them: the number of a footnote */
typedef char *(*WakhanNoteQuoteFunc) (WakhanNote *note,
                                      guint       anchor,
                                      gpointer    user_data);

/* Lets a note pass that holds every word somewhere (text, quotations, tags, section; case and accents make no
 * difference), has one of the kinds and all of the tags; without any of them, every note. Signal "changed". */
WakhanNoteFilter *wakhan_note_filter_new (void);
/* @quote: asked of quotations with figures; without it, their characters are taken as they are kept. Borrows @user_data. */
void               wakhan_note_filter_set_quote_func (WakhanNoteFilter   *self,
                                                      WakhanNoteQuoteFunc quote,
                                                      gpointer            user_data);
const char        *wakhan_note_filter_get_words (WakhanNoteFilter *self);
void               wakhan_note_filter_set_words (WakhanNoteFilter *self,
                                                 const char       *words);
const char *const *wakhan_note_filter_get_kinds (WakhanNoteFilter *self);
void               wakhan_note_filter_set_kind (WakhanNoteFilter *self,
                                                const char       *kind,
                                                gboolean          passes);
const char *const *wakhan_note_filter_get_tags (WakhanNoteFilter *self);
void               wakhan_note_filter_set_tag (WakhanNoteFilter *self,
                                               const char       *tag,
                                               gboolean          wanted);
void               wakhan_note_filter_clear (WakhanNoteFilter *self);
gboolean           wakhan_note_filter_is_empty (WakhanNoteFilter *self);
gboolean           wakhan_note_filter_match (WakhanNoteFilter *self,
                                             WakhanNote       *note);

G_END_DECLS
