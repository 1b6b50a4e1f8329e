/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* (transfer full): what the list of events does, by its actions ("event-list"): which columns
 * stand, their order, and copies. */
GMenu *wakhan_event_list_menus_create_columns (void);
/* (transfer full): likewise where it is a page of its own, which has no columns. */
GMenu *wakhan_event_list_menus_create_page (void);

G_END_DECLS
