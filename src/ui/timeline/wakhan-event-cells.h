/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-column.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_event_cells_new:
 * @session: (transfer none): whose study has the events; it outlives the cells
 *
 * Returns: (transfer full): makes the cells of @column in a list of events; that of the title names
 *   the row for a screen reader, and gives it the menu of its event
 */
GtkListItemFactory *wakhan_event_cells_new (WakhanSession    *session,
                                            WakhanEventColumn column);

/**
 * wakhan_event_cells_new_for_page:
 *
 * Returns: (transfer full): likewise; all that a narrow row says, in a single cell
 */
GtkListItemFactory *wakhan_event_cells_new_for_page (WakhanSession *session);

G_END_DECLS
