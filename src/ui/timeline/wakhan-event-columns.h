/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-table.h"
#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanEventColumns:
 *
 * The columns of a list of events: which of them stand, by what a person hid and how much room
 * there is, and by which the list is sorted. Properties: hidden (GStrv of ids). Signal:
 * "sort-changed". Belongs to the main thread.
 */
#define WAKHAN_TYPE_EVENT_COLUMNS (wakhan_event_columns_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventColumns, wakhan_event_columns, WAKHAN, EVENT_COLUMNS, GObject)

/* As many columns have left as there is no room for; all of them: a row is a single cell. */
#define WAKHAN_EVENT_COLUMNS_MOST_GONE 3
#define WAKHAN_EVENT_COLUMNS_PAGE (WAKHAN_EVENT_COLUMNS_MOST_GONE + 1)

/**
 * wakhan_event_columns_new:
 * @view: (transfer none): that they are put into
 * @session: (transfer none): whose study has the events
 *
 * Both outlive them.
 *
 * Returns: (transfer full): the columns
 */
WakhanEventColumns *wakhan_event_columns_new (GtkColumnView *view,
                                              WakhanSession *session);

/**
 * wakhan_event_columns_set_gone:
 * @n_gone: how many leave for want of room: of place, teller and actors the first ones; or
 *   %WAKHAN_EVENT_COLUMNS_PAGE
 * @unit: how much larger than usual the text is
 */
void wakhan_event_columns_set_gone (WakhanEventColumns *self,
                                    guint               n_gone,
                                    double              unit);

/**
 * wakhan_event_columns_list:
 * @n_columns: (out): how many stand
 *
 * Returns: (transfer full) (array length=n_columns): those that a person did not hide, in order
 */
WakhanEventColumn *wakhan_event_columns_list (WakhanEventColumns *self,
                                              guint              *n_columns);

/**
 * wakhan_event_columns_sort:
 *
 * Puts @table into the order that the heads of the columns show.
 */
void wakhan_event_columns_sort (WakhanEventColumns *self,
                                WakhanEventTable   *table);

/**
 * wakhan_event_columns_add_actions:
 *
 * Adds one for each column that can be hidden ("column-place"), and "sort" (string), which is what
 * the heads do.
 */
void wakhan_event_columns_add_actions (WakhanEventColumns *self,
                                       GActionMap         *map);

/**
 * wakhan_event_columns_append:
 * @section: to append an item to for each column
 * @action: "column", which shows and hides them, or "sort"
 */
void wakhan_event_columns_append (GMenu      *section,
                                  const char *action);

G_END_DECLS
