/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-table.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * wakhan_event_copy_names:
 * @widget: to whose clipboard date and title go, a line an event
 * @events: (nullable): of #WakhanEvent; those that are selected
 *
 * Returns: whether any were
 */
gboolean wakhan_event_copy_names (GtkWidget         *widget,
                                  WakhanSession     *session,
                                  GtkSelectionModel *events);

/**
 * wakhan_event_copy_lines:
 * @selection: (nullable): of @table; %NULL: all that it shows
 * @columns: (array length=n_columns): what is copied of each
 *
 * As tab-separated values.
 */
void wakhan_event_copy_lines (GtkWidget               *widget,
                              WakhanSession           *session,
                              WakhanEventTable        *table,
                              GtkSelectionModel       *selection,
                              const WakhanEventColumn *columns,
                              guint                    n_columns);

G_END_DECLS
