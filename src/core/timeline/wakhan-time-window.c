/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-window.h"

#define LEAST_DAYS 30.0
#define LEAST_WIDTH 14.0

WakhanTimeWindow
wakhan_time_window_place (const WakhanTimeScale *strip,
                          const WakhanTimeView  *view)
{
  const double from =
    CLAMP (wakhan_time_scale_to_x (strip, view->start), 1, strip->width - LEAST_WIDTH);

  return (WakhanTimeWindow){ from, CLAMP (wakhan_time_scale_to_x (strip, view->end),
                                          from + LEAST_WIDTH, strip->width - 1) };
}

WakhanTimeWindowPart
wakhan_time_window_find (const WakhanTimeWindow *self,
                         double                  x,
                         double                  target)
{
  /* Of which is left to take the window itself by. */
  const double inside = MIN (target / 2, (self->to - self->from) / 4);

  if (self->from - target / 2 <= x && x <= self->from + inside)
    return WAKHAN_TIME_WINDOW_START;
  if (self->to - inside <= x && x <= self->to + target / 2)
    return WAKHAN_TIME_WINDOW_END;
  return self->from < x && x < self->to ? WAKHAN_TIME_WINDOW_WHOLE : WAKHAN_TIME_WINDOW_NONE;
}

WakhanTimeView
wakhan_time_window_move (const WakhanTimeView *view,
                         WakhanTimeWindowPart  part,
                         double                days)
{
  switch (part)
    {
    case WAKHAN_TIME_WINDOW_WHOLE:
      return (WakhanTimeView){ view->start + days, view->end + days };
    case WAKHAN_TIME_WINDOW_START:
      return (WakhanTimeView){ MIN (view->start + days, view->end - LEAST_DAYS), view->end };
    case WAKHAN_TIME_WINDOW_END:
      return (WakhanTimeView){ view->start, MAX (view->end + days, view->start + LEAST_DAYS) };
    case WAKHAN_TIME_WINDOW_NONE:
    default:
      return *view;
    }
}
