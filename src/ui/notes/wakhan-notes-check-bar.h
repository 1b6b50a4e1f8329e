/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-cards.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_CHECK_BAR (wakhan_notes_check_bar_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesCheckBar, wakhan_notes_check_bar, WAKHAN, NOTES_CHECK_BAR, GtkBox)

/* The head of the notes panel while it lists those that are to be checked: which one of how many
 * this is, the way to the others, and back to the list that was before. A note that is checked
 * makes room for the next; behind the last one the list ends by itself. Begins when the session
 * asks by "check-note". Property, read-only: active. Signal: "done": the list that was before is
 * there again. */

/**
 * wakhan_notes_check_bar_set_list:
 * @list: (transfer none): what is listed
 * @cards: (transfer none): the rows that show it
 * @pane: (unowned): that holds this; Escape in it ends it, and its style class “checking” says to
 *   whoever gives it its place that it is active
 */
void wakhan_notes_check_bar_set_list (WakhanNotesCheckBar *self,
                                      WakhanNoteList      *list,
                                      WakhanNoteCards     *cards,
                                      GtkWidget           *pane);
/* @session: (nullable) */
void     wakhan_notes_check_bar_set_session (WakhanNotesCheckBar *self,
                                             WakhanSession       *session);
gboolean wakhan_notes_check_bar_get_active (WakhanNotesCheckBar *self);
/* Notes stand elsewhere, came or went. */
void wakhan_notes_check_bar_update (WakhanNotesCheckBar *self);
/* Whatever is left to check. */
void wakhan_notes_check_bar_finish (WakhanNotesCheckBar *self);

G_END_DECLS
