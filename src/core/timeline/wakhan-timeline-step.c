/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline.h"

#include "wakhan-day.h"

/* The first that begins in @period, or without one the first of all. */
static WakhanEvent *
find_beginning (WakhanTimeline *self, WakhanDate *period)
{
  const gint64 start =
    period ? wakhan_date_get_earliest_start (period) : WAKHAN_DAY_UNBOUNDED_START;
  const guint position = wakhan_timeline_count_before (self, start);

  return wakhan_timeline_get_event (
    self, position < wakhan_timeline_get_n_events (self) ? position : 0);
}

WakhanEvent *
wakhan_timeline_find_step (WakhanTimeline *self, WakhanEvent *event, int step, WakhanDate *period)
{
  guint position;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (!event || WAKHAN_IS_EVENT (event), NULL);

  if (!event)
    return step > 0 ? find_beginning (self, period) : NULL;
  position = wakhan_timeline_find (self, event);
  return wakhan_timeline_get_event (self, position + step); /* there is none before 0 either */
}
