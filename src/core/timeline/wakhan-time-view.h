/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

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
/* All that the overview can show: the study and its events before and after it, with a little room. */
WakhanTimeView wakhan_time_view_whole (WakhanTimeline *timeline,
                                       WakhanDate     *period);
/* The nearest that shows nothing beyond the whole, and no less than what the events tell most precisely. */
WakhanTimeView wakhan_time_view_bound (const WakhanTimeView *self,
                                       WakhanTimeline       *timeline,
                                       WakhanDate           *period);
/* What follows when one goes to an event: it stays where it is seen already; else @fit, where that shows it and no more than is
 * shown now; else it comes into the middle. */
WakhanTimeView wakhan_time_view_follow (const WakhanTimeView *self,
                                        const WakhanDate     *date,
                                        const WakhanTimeView *fit);
/* Divides the length by @factor and keeps the day @at where it is. */
WakhanTimeView wakhan_time_view_zoom (const WakhanTimeView *self,
                                      double                factor,
                                      double                at);
/* On the way from one view to another; @part: 0 to 1. Each part of the way zooms as much as any other, and the day that stands
 * in the same place of both stays there. */
WakhanTimeView wakhan_time_view_between (const WakhanTimeView *from,
                                         const WakhanTimeView *to,
                                         double                part);
/* Returns: (transfer full): "2010 – 2021"; where less is in view "June 2018 – July 2018", or "3–9 June 2018" */
char *wakhan_time_view_to_words (const WakhanTimeView *self);

G_END_DECLS
