/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-section.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row of the outline's tree: the arrow that folds it, the title of a section on up to three
 * lines, and how many notes there are. It stands for GtkTreeExpander, which makes a widget for each
 * level of each row. */
#define WAKHAN_TYPE_OUTLINE_ROW (wakhan_outline_row_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOutlineRow, wakhan_outline_row, WAKHAN, OUTLINE_ROW, GtkWidget)

GtkWidget *wakhan_outline_row_new (void);
/* No notes, no number. What @row says is asked once: show it again when it is folded. */
void wakhan_outline_row_show (WakhanOutlineRow *self,
                              GtkTreeListRow   *row,
                              const char       *title,
                              guint             n_notes);
/* Returns: (transfer none) (nullable): what it shows */
WakhanSection *wakhan_outline_row_get_section (WakhanOutlineRow *self);
/* Returns: whether that changed anything. */
gboolean wakhan_outline_row_fold (WakhanOutlineRow *self,
                                  gboolean          folded);
/* The arrow keys, plus and minus fold the row of @list that has the keyboard. */
void wakhan_outline_row_add_keys (GtkWidget *list);
/* Returns: how many rows there is room for on the highest monitor of @display, at the most */
guint wakhan_outline_row_count_on_display (GdkDisplay *display);

G_END_DECLS
