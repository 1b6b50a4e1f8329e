/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-list.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_SIEVE_ROW (wakhan_note_sieve_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteSieveRow, wakhan_note_sieve_row, WAKHAN, NOTE_SIEVE_ROW, GtkWidget)

/* What the timeline asks of the notes in the list, a chip each that takes it off; there only while
 * it asks anything. */
void wakhan_note_sieve_row_set_list (WakhanNoteSieveRow *self,
                                     WakhanNoteList     *list);

G_END_DECLS
