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
/* The words get a share of @panel, and more as they need it, but not so much that what stands below
 * them would leave it, or lie beneath @head, as long as there are some lines. In a panel that opens
 * for the note that is known when it has opened. */
void wakhan_note_composer_set_room (WakhanNoteComposer *self,
                                    GtkWidget          *panel,
                                    GtkWidget          *head);
/* What the note is on, to be read with its text. */
void wakhan_note_composer_set_about (WakhanNoteComposer *self,
                                     const char         *words);

G_END_DECLS
