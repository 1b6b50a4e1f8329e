/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanTimeView:
 *
 * A stretch of time that is looked at, in days since 1970. A plain value.
 */
typedef struct
{
  double start;
  double end;
} WakhanTimeView;

/**
 * wakhan_time_view_fit:
 * @period: (nullable): of the study
 *
 * Returns: what shows the study: its period, else all its events, with a little room at both ends,
 *   and thirty days at least; this year where there is neither
 */
WakhanTimeView wakhan_time_view_fit (WakhanTimeline *timeline,
                                     WakhanDate     *period);

/**
 * wakhan_time_view_whole:
 * @period: (nullable): of the study
 *
 * Returns: all that the overview can show: the study and its events before and after it, with a
 *   little room
 */
WakhanTimeView wakhan_time_view_whole (WakhanTimeline *timeline,
                                       WakhanDate     *period);

/**
 * wakhan_time_view_bound:
 * @period: (nullable): of the study
 *
 * Returns: the nearest view that shows nothing beyond the whole, and no less than what the events
 *   tell most precisely
 */
WakhanTimeView wakhan_time_view_bound (const WakhanTimeView *self,
                                       WakhanTimeline       *timeline,
                                       WakhanDate           *period);

/**
 * wakhan_time_view_follow:
 * @date: of the event that is gone to
 * @fit: what shows the study
 *
 * Returns: @self where that shows @date already; else @fit, where that shows it and no more time
 *   than is shown now; else a view as long as now, with the date in its middle
 */
WakhanTimeView wakhan_time_view_follow (const WakhanTimeView *self,
                                        const WakhanDate     *date,
                                        const WakhanTimeView *fit);

/**
 * wakhan_time_view_zoom:
 * @factor: greater than 0; more than 1 shows less time
 * @at: the day that stays where it is
 *
 * Returns: as long as @self divided by @factor
 */
WakhanTimeView wakhan_time_view_zoom (const WakhanTimeView *self,
                                      double                factor,
                                      double                at);

/**
 * wakhan_time_view_between:
 * @part: of the way, 0 to 1
 *
 * Each part of the way zooms as much as any other, and the day that stands in the same place of
 * both views stays there.
 *
 * Returns: a view on the way from one to the other
 */
WakhanTimeView wakhan_time_view_between (const WakhanTimeView *from,
                                         const WakhanTimeView *to,
                                         double                part);

/**
 * wakhan_time_view_shrink:
 *
 * O(n).
 *
 * Returns: what of it the events that are in it reach over, without the room around them; @self
 *   where there are none
 */
WakhanTimeView wakhan_time_view_shrink (const WakhanTimeView *self,
                                        WakhanTimeline       *timeline);

/**
 * wakhan_time_view_to_words:
 *
 * Returns: (transfer full): "2010 – 2021"; where less is in view "June 2018 – July 2018", or "3–9
 *   June 2018"
 */
char *wakhan_time_view_to_words (const WakhanTimeView *self);

/**
 * wakhan_time_view_to_date:
 *
 * Returns: (transfer full): whole years as far as any of them is in view; where less is in view,
 *   whole months or days
 */
WakhanDate *wakhan_time_view_to_date (const WakhanTimeView *self);

G_END_DECLS
