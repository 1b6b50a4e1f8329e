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
/* The same with a filter: what does not pass is left without a name, and so makes room for what
 * does. */
WakhanTimelineLayout *wakhan_timeline_layout_new_sieved (WakhanTimeline             *timeline,
                                                         const WakhanTimelineSieved *sieved,
                                                         const WakhanTimeScale      *scale,
                                                         int                         height,
                                                         double                      unit,
                                                         WakhanEvent                *selected,
                                                         WakhanTimelineMeasure       measure,
                                                         gpointer                    data);
/* The same in one of the forms; @height is with the axis in any of them. */
WakhanTimelineLayout *wakhan_timeline_layout_new_lane (WakhanTimeline             *timeline,
                                                       const WakhanTimelineSieved *sieved,
                                                       WakhanTimelineForm          form,
                                                       const WakhanTimeScale      *scale,
                                                       int                         height,
                                                       double                      unit,
                                                       WakhanEvent                *selected,
                                                       WakhanTimelineMeasure       measure,
                                                       gpointer                    data);
void                  wakhan_timeline_layout_free (WakhanTimelineLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineLayout, wakhan_timeline_layout_free)

G_END_DECLS
