/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* What a layout is made by. Borrowed. */
typedef struct
{
  WakhanTimeline       *timeline;
  WakhanTimelineSieved  sieved;
  WakhanTimelineForm    form;
  WakhanTimeScale       scale;
  int                   height; /* with the axis in any form */
  double                unit;
  WakhanEvent          *selected;  /* nullable */
  gboolean              names_all; /* however many there are to read, as far as there is room */
  WakhanTimelineMeasure measure;
  gpointer              data;
} WakhanTimelineSpec;

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
/* The same, of all that one may ask for. */
WakhanTimelineLayout *wakhan_timeline_layout_new_of (const WakhanTimelineSpec *spec);
void                  wakhan_timeline_layout_free (WakhanTimelineLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineLayout, wakhan_timeline_layout_free)

G_END_DECLS
