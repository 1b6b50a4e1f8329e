/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* @unit: how much larger than usual the text is. @measure is called with @data while this runs.
 * @selected (nullable) gets a label in any case. */
WakhanTimelineLayout *wakhan_timeline_layout_new (WakhanTimeline        *timeline,
                                                  const WakhanTimeScale *scale,
                                                  int                    height,
                                                  double                 unit,
                                                  WakhanEvent           *selected,
                                                  WakhanTimelineMeasure  measure,
                                                  gpointer               data);
void                  wakhan_timeline_layout_free (WakhanTimelineLayout *self);
/* The first and the last of a cluster in time order, which has at least one. */
void wakhan_timeline_layout_get_cluster_ends (WakhanTimelineLayout *self,
                                              guint                 cluster,
                                              WakhanEvent         **first,
                                              WakhanEvent         **last);
/* The events of a cluster in time order: (transfer full), as many as it says. */
GListModel *wakhan_timeline_layout_list_cluster (WakhanTimelineLayout *self,
                                                 guint                 cluster);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineLayout, wakhan_timeline_layout_free)

G_END_DECLS
