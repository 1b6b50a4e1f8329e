/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-view.h"

#define DAYS_A_YEAR 365.2425
#define SHORTEST (4.0 / 24)
#define LONGEST (10000 * DAYS_A_YEAR)
#define LEAST_FIT 30.0 /* a study of one day still shows the days around it */
#define ROOM 0.02      /* of the length, at each end */

static void
widen (WakhanTimeView *view,
       gint64          day)
{
  if (day == WAKHAN_DAY_UNBOUNDED_START || day == WAKHAN_DAY_UNBOUNDED_END)
    return;
  view->start = MIN (view->start, (double) day);
  view->end = MAX (view->end, (double) day);
}

/* Of what has no end, the beginning is seen at least. */
static void
widen_by_date (WakhanTimeView *view,
               WakhanDate     *date)
{
  widen (view, wakhan_date_get_earliest_start (date));
  widen (view, wakhan_date_get_latest_start (date));
  widen (view, wakhan_date_get_earliest_end (date));
  widen (view, wakhan_date_get_latest_end (date));
}

static WakhanTimeView
create_this_year (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  const gint64          year = g_date_time_get_year (now);

  return (WakhanTimeView){ wakhan_day_from_civil (year, 1, 1), wakhan_day_from_civil (year + 1, 1, 1) };
}

WakhanTimeView
wakhan_time_view_fit (WakhanTimeline *timeline,
                      WakhanDate     *period)
{
  WakhanTimeView view = { G_MAXDOUBLE, -G_MAXDOUBLE };
  double         room;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), view);

  if (period)
    widen_by_date (&view, period);
  else
    for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
      widen_by_date (&view, wakhan_event_get_date (wakhan_timeline_get_event (timeline, i)));
  if (view.start > view.end)
    return create_this_year ();
  if (view.start == view.end)
    {
      view.start -= DAYS_A_YEAR / 2;
      view.end += DAYS_A_YEAR / 2;
    }
  room = MAX ((view.end - view.start) * ROOM, (LEAST_FIT - (view.end - view.start)) / 2);
  view.start -= room;
  view.end += room;
  if (view.end - view.start > LONGEST)
    view.start = view.end - LONGEST;
  return view;
}

WakhanTimeView
wakhan_time_view_zoom (const WakhanTimeView *self,
                       double                factor,
                       double                at)
{
  const double length = self->end - self->start;
  double       zoomed;

  g_return_val_if_fail (factor > 0 && length > 0, *self);

  zoomed = CLAMP (length / factor, SHORTEST, LONGEST);
  return (WakhanTimeView){ at - (at - self->start) * zoomed / length, at + (self->end - at) * zoomed / length };
}
