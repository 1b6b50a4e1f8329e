/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-filter.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_NOTES_EMPTY_PAGE (wakhan_notes_empty_page_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanNotesEmptyPage, wakhan_notes_empty_page, WAKHAN, NOTES_EMPTY_PAGE, GtkBox)

/* Says that no note passes a filter, and offers the way on. Signal "clear". */
GtkWidget *wakhan_notes_empty_page_new (void);
void       wakhan_notes_empty_page_describe (WakhanNotesEmptyPage *self,
                                             WakhanNoteFilter     *filter,
                                             guint                 n_notes);

G_END_DECLS
