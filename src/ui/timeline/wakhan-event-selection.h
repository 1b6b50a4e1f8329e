/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-table.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanEventSelection:
 *
 * Makes what is selected in a view of a table the selection of the session, and the other way
 * round; the view shows it. A single row is the session's: several are there to be copied.
 */
#define WAKHAN_TYPE_EVENT_SELECTION (wakhan_event_selection_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanEventSelection, wakhan_event_selection, WAKHAN, EVENT_SELECTION, GObject)

/**
 * wakhan_event_selection_new:
 * @view: (transfer none): gets a model of @table; it outlives the selection
 *
 * Returns: (transfer full): the selection, which the view follows as long as it lives
 */
WakhanEventSelection *wakhan_event_selection_new (GtkColumnView    *view,
                                                  WakhanSession    *session,
                                                  WakhanEventTable *table);

G_END_DECLS
