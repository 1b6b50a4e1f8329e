/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_search_list_lead:
 * @entry: above @list, whose words say what is in it
 *
 * Down leads from the entry to the first row, Up from the first row back, as the keyboard of a list
 * that is inside something that scrolls would not.
 */
void wakhan_search_list_lead (GtkWidget  *entry,
                              GtkListBox *list);

G_END_DECLS
