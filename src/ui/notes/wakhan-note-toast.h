/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTE_TOAST (wakhan_note_toast_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteToast, wakhan_note_toast, WAKHAN, NOTE_TOAST, GtkWidget)

/* What was done to notes, with Undo (win.undo) where that takes it back, for 8 seconds and as long
 * as the pointer or the keyboard is on it. */
void wakhan_note_toast_show (WakhanNoteToast *self,
                             const char      *words,
                             gboolean         can_undo);
void wakhan_note_toast_hide (WakhanNoteToast *self);

G_END_DECLS
