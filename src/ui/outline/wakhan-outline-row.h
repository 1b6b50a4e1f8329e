/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The title of a section, on up to three lines, and how many notes there are. */
#define WAKHAN_TYPE_OUTLINE_ROW (wakhan_outline_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOutlineRow, wakhan_outline_row, WAKHAN, OUTLINE_ROW, GtkWidget)

GtkWidget *wakhan_outline_row_new (void);
/* No notes, no number. */
void wakhan_outline_row_show (WakhanOutlineRow *self,
                              const char       *title,
                              guint             n_notes);

G_END_DECLS
