/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_NONE (wakhan_notes_none_get_type ())
G_DECLARE_FINAL_TYPE (WakhanNotesNone, wakhan_notes_none, WAKHAN, NOTES_NONE, GtkBox)

/* Says that no note passes a filter, and offers the way on. Signal "clear". */
GtkWidget *wakhan_notes_none_new (void);
void       wakhan_notes_none_describe (WakhanNotesNone  *self,
                                       WakhanNoteFilter *filter,
                                       guint             n_notes);

G_END_DECLS
