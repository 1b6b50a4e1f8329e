/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanEventList:
 *
 * All events that pass the filter as a table, to be searched, sorted, copied and gone to; the
 * selection is that of the session. Properties: session; hidden-columns (GStrv of ids), which a
 * person chose; n-gone, columns that there is no room for (see wakhan_event_columns_set_gone());
 * read-only: words, how many events it shows.
 */
#define WAKHAN_TYPE_EVENT_LIST (wakhan_event_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventList, wakhan_event_list, WAKHAN, EVENT_LIST, GtkWidget)

GtkWidget *wakhan_event_list_new (WakhanSession *session);

/**
 * wakhan_event_list_get_menu:
 *
 * Returns: (transfer none): what can be done with it where it is a page of its own; its actions are
 *   those of wakhan_event_list_get_actions(), by the prefix "event-list"
 */
GMenuModel   *wakhan_event_list_get_menu (WakhanEventList *self);
GActionGroup *wakhan_event_list_get_actions (WakhanEventList *self);

G_END_DECLS
