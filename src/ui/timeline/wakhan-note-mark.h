/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The sign of one note or of several that stand at about the same time; a click goes to the first,
 * another one to the next. */
#define WAKHAN_TYPE_NOTE_MARK (wakhan_note_mark_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNoteMark, wakhan_note_mark, WAKHAN, NOTE_MARK, GtkButton)

GtkWidget *wakhan_note_mark_new (WakhanSession *session);
/* Those from @first on of @notes, @n_notes; it keeps what it shows of the same ones. */
void wakhan_note_mark_set_notes (WakhanNoteMark *self,
                                 GPtrArray      *notes,
                                 guint           first,
                                 guint           n_notes);
/* One of them may be of another kind, or say something else. */
void wakhan_note_mark_update (WakhanNoteMark *self);

G_END_DECLS
