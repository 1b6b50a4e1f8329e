/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-study.h"
#include "ui/timeline/wakhan-timeline-layout.h"

G_BEGIN_DECLS

typedef struct
{
  GdkRGBA ink;
  GdkRGBA axis;
  GdkRGBA tick;
  GdkRGBA grid;
  GdkRGBA grid_strong;
  GdkRGBA here;
  GdkRGBA here_tint;
  GdkRGBA outside;
} WakhanTimelineColors;

/* Where the reader is: the days of the dates in the paragraph read, and those of every date in the visible text. */
typedef struct
{
  gboolean known;
  double   start;
  double   end;
  GArray  *days; /* of double */
} WakhanTimelineHere;

void wakhan_timeline_here_find (WakhanTimelineHere *here,
                                WakhanSession      *session);
/* What lies under the marks: grounds, grid, band; and the axis at the foot. */
void wakhan_timeline_axis_snapshot (GtkWidget                  *widget,
                                    GtkSnapshot                *snapshot,
                                    WakhanTimelineLayout       *layout,
                                    WakhanDate                 *period,
                                    const WakhanTimelineHere   *here,
                                    const WakhanTimelineColors *colors);

G_END_DECLS
