/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/time/wakhan-calendar-date.h"

#define DAYS_A_YEAR 365.2425
#define SHORTEST (4.0 / 24)
#define LONGEST (10000 * DAYS_A_YEAR)
#define LEAST_FIT 30.0 /* a study of one day still shows the days around it */
#define ROOM 0.02      /* of the length, at each end */
#define MONTHS_UNTIL 800.0

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
  WakhanTimeView view = { 0 };
  gint64         start = G_MAXINT64;
  gint64         end = G_MININT64;
  double         room;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), view);

  /* Of what has no end, the beginning is seen at least. */
  if (period)
    wakhan_date_widen (period, &start, &end);
  else
    wakhan_timeline_find_extent (timeline, &start, &end);
  if (start > end)
    return create_this_year ();
  view = (WakhanTimeView){ start, end };
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

WakhanTimeView
wakhan_time_view_between (const WakhanTimeView *from,
                          const WakhanTimeView *to,
                          double                part)
{
  const double first = from->end - from->start;
  const double last = to->end - to->start;

  g_return_val_if_fail (first > 0 && last > 0, *to);

  if (fabs (last - first) > first / 1000)
    part = (first * pow (last / first, part) - first) / (last - first);
  return (WakhanTimeView){ from->start + (to->start - from->start) * part, from->end + (to->end - from->end) * part };
}

static char *
moment_to_words (double          day,
                 WakhanPrecision precision)
{
  WakhanCalendarDate date = { .precision = precision };

  wakhan_day_to_civil ((gint64) floor (day), &date.year, &date.month, &date.day);
  if (date.year < 1 || date.year > 9999)
    date.precision = WAKHAN_PRECISION_YEAR;
  return wakhan_calendar_date_to_words (&date);
}

char *
wakhan_time_view_to_words (const WakhanTimeView *self)
{
  const WakhanPrecision precision = self->end - self->start < MONTHS_UNTIL ? WAKHAN_PRECISION_MONTH : WAKHAN_PRECISION_YEAR;
  g_autofree char      *first = moment_to_words (self->start, precision);
  g_autofree char      *last = moment_to_words (self->end - 0.01, precision);

  if (g_str_equal (first, last))
    return g_steal_pointer (&first);
  /* Translators: from a year or month to another. */
  return g_strdup_printf (C_ ("range of time", "%s – %s"), first, last);
}
