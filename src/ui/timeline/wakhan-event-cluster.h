/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-button.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_CLUSTER (wakhan_event_cluster_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanEventCluster, wakhan_event_cluster, WAKHAN, EVENT_CLUSTER, WakhanTimelineButton)

/* “+N” for events too close to tell apart. Pressed it has timeline.list-cluster, with its number
 * among the clusters, called for what it is to show. */
GtkWidget *wakhan_event_cluster_new (WakhanSession *session,
                                     guint          number,
                                     WakhanPalette *palette);
/* @unit: how much larger than usual the text is. */
void wakhan_event_cluster_set_unit (WakhanEventCluster *self,
                                    double              unit);
/* @n_passing: of them, so many pass the filter; all, where there is none. @first, @last: of them in
 * time order. */
void wakhan_event_cluster_set_events (WakhanEventCluster *self,
                                      guint               n_events,
                                      guint               n_passing,
                                      WakhanEvent        *first,
                                      WakhanEvent        *last);
void wakhan_event_cluster_show (WakhanEventCluster *self,
                                GListModel         *events);

G_END_DECLS
