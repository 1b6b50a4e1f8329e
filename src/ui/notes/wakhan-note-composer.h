/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notebook.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_COMPOSER (wakhan_note_composer_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteComposer, wakhan_note_composer, WAKHAN, NOTE_COMPOSER, GtkBox)

/* Writes one note: each change goes to the notebook at once. What others do to the note meanwhile
 * comes in without moving the caret. Signal "leave": the writer is done. */
GtkWidget *wakhan_note_composer_new (void);
void       wakhan_note_composer_set_note (WakhanNoteComposer *self,
                                          WakhanNotebook     *notebook,
                                          WakhanNote         *note);
void       wakhan_note_composer_focus_text (WakhanNoteComposer *self);
/* @room: how high the panel is, in px; the words get a share of it, and more as they need it, but
 * not so much that what stands below them would leave the list, which is @list_room high. */
void wakhan_note_composer_set_room (WakhanNoteComposer *self,
                                    int                 room,
                                    int                 list_room);
/* What the note is on, to be read with its text. */
void wakhan_note_composer_set_about (WakhanNoteComposer *self,
                                     const char         *words);

G_END_DECLS
