/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_MARKED_LIST (wakhan_marked_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanMarkedList, wakhan_marked_list, WAKHAN, MARKED_LIST, GObject)

/**
 * WakhanMarkedList:
 *
 * A #GtkSelectionModel whose one selected row is a mark that the program sets. A #GtkListView would
 * select whatever the keyboard comes to and, if it is activated by a single click, whatever the
 * pointer passes over.
 */
GtkSelectionModel *wakhan_marked_list_new (void);
void               wakhan_marked_list_set_model (WakhanMarkedList *self,
                                                 GListModel       *model);
guint              wakhan_marked_list_get_mark (WakhanMarkedList *self);
/* @position: of the row, or %GTK_INVALID_LIST_POSITION: of none. */
void wakhan_marked_list_set_mark (WakhanMarkedList *self,
                                  guint             position);

G_END_DECLS
