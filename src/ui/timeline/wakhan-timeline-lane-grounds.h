/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-reading-marker.h"
#include "wakhan-timeline-threads.h"

G_BEGIN_DECLS

/* What lies under the marks of lanes. Borrowed. */
typedef struct
{
  GtkWidget                 *widget; /* whose words and direction are taken */
  WakhanPalette             *palette;
  WakhanTimelineStack       *stack;
  WakhanTimelineThreads     *threads;
  WakhanDate                *period; /* nullable */
  gboolean                   is_solar_hijri;
  const WakhanReadingMarker *marker;
  gboolean                   has_span; /* marked along the axis, to be zoomed to; in px */
  double                     span_from;
  double                     span_to;
} WakhanTimelineLaneGrounds;

/* Grounds, grid, band and threads, and the axis at the foot. */
void wakhan_timeline_lane_grounds_snapshot (const WakhanTimelineLaneGrounds *self,
                                            GtkSnapshot                     *snapshot);
/* What joins pairs of events in one lane. */
void wakhan_timeline_lane_grounds_append_brackets (const WakhanTimelineLaneGrounds *self,
                                                   GtkSnapshot                     *snapshot);

G_END_DECLS
