/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* Which events the clusters of a layout hold, each by its number in it. */

/* While it is laid out: what is in each cluster is known. */
void wakhan_timeline_clusters_find_ends (WakhanTimelineLayout *layout);
/* While it is laid out: what is drawn beside a cluster is not counted in it. */
void wakhan_timeline_clusters_take_out (WakhanTimelineLayout *layout,
                                        WakhanEvent          *event);
/* The first and the last of a cluster in time order, which has at least one; (transfer none). */
void wakhan_timeline_clusters_get_ends (WakhanTimelineLayout *layout,
                                        guint                 cluster,
                                        WakhanEvent         **first,
                                        WakhanEvent         **last);
/* The events of a cluster in time order: (transfer full), as many as it says. */
GListModel *wakhan_timeline_clusters_list (WakhanTimelineLayout *layout,
                                           guint                 cluster);

G_END_DECLS
