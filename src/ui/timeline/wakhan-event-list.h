/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_LIST (wakhan_event_list_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventList, wakhan_event_list, WAKHAN, EVENT_LIST, GtkWidget)

/* All events in the order of time, to be searched and gone to. Property: session. Signal: "done",
 * when an event was chosen or Escape pressed. */
GtkWidget *wakhan_event_list_new (WakhanSession *session);

G_END_DECLS
