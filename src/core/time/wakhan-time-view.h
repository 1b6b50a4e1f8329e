/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-timeline.h"

G_BEGIN_DECLS

/* A stretch of time that is looked at, in days since 1970. */
typedef struct
{
  double start;
  double end;
} WakhanTimeView;

/* What shows the study: its period, else all its events, with a little room at both ends. @period: (nullable). */
WakhanTimeView wakhan_time_view_fit (WakhanTimeline *timeline,
                                     WakhanDate     *period);
/* Divides the length by @factor and keeps the day @at where it is; between 4 hours and 10,000 years. */
WakhanTimeView wakhan_time_view_zoom (const WakhanTimeView *self,
                                      double                factor,
                                      double                at);
/* On the way from one view to another; @part: 0 to 1. Each part of the way zooms as much as any other, and the day that stands
 * in the same place of both stays there. */
WakhanTimeView wakhan_time_view_between (const WakhanTimeView *from,
                                         const WakhanTimeView *to,
                                         double                part);
/* Returns: (transfer full): "2010 – 2021", or "June 2018 – July 2018" where less is in view */
char *wakhan_time_view_to_words (const WakhanTimeView *self);

G_END_DECLS
