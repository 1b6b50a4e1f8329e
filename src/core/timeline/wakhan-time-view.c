/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-view.h"

#include <math.h>

#include "wakhan-date-words.h"
#include "wakhan-event-filter.h"

#define DAYS_A_YEAR 365.2425
#define SHORTEST \
  (4.0 / 24)           /* where the clock is told; else as long as what is told most precisely */
#define LEAST_FIT 30.0 /* a study of one day still shows the days around it */
#define ROOM 0.02      /* of the length, at each end */
#define ALIKE 1.01     /* lengths that differ by no more */
#define MONTHS_UNTIL 800.0
#define DAYS_UNTIL 45.0

static WakhanTimeView
create_this_year (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  const gint64          year = g_date_time_get_year (now);

  return (WakhanTimeView){ wakhan_day_from_civil (year, 1, 1),
                           wakhan_day_from_civil (year + 1, 1, 1) };
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
  return view;
}

WakhanTimeView
wakhan_time_view_whole (WakhanTimeline *timeline,
                        WakhanDate     *period)
{
  WakhanTimeView       whole = wakhan_time_view_fit (timeline, period);
  const WakhanTimeView events = period ? wakhan_time_view_fit (timeline, NULL) : whole;
  gint64               start;
  gint64               end;

  if (period && wakhan_timeline_find_extent (timeline, &start, &end))
    {
      whole.start = start < whole.start ? events.start : whole.start;
      whole.end = end > whole.end ? events.end : whole.end;
    }
  return whole;
}

WakhanTimeView
wakhan_time_view_bound (const WakhanTimeView *self,
                        WakhanTimeline       *timeline,
                        WakhanDate           *period)
{
  const WakhanTimeView whole = wakhan_time_view_whole (timeline, period);
  const double         longest = whole.end - whole.start;
  const double         shortest =
    MIN (MAX (wakhan_timeline_get_finest (timeline), SHORTEST), longest);
  const double length = MAX (self->end - self->start, shortest);
  double       start = (self->start + self->end - length) / 2;

  if (length >= longest)
    return whole;
  start = CLAMP (start, whole.start, whole.end - length);
  return (WakhanTimeView){ start, start + length };
}

static gboolean
shows (const WakhanTimeView *self,
       const WakhanDate     *date)
{
  return wakhan_date_get_earliest_start (date) < self->end &&
         wakhan_date_get_latest_end (date) > self->start;
}

/* Of what is known of it. */
static double
find_middle (const WakhanDate *date)
{
  const gint64 first = wakhan_date_get_earliest_start (date);
  const gint64 last = wakhan_date_get_latest_end (date);

  if (first == WAKHAN_DAY_UNBOUNDED_START)
    return wakhan_date_get_earliest_end (date);
  if (last == WAKHAN_DAY_UNBOUNDED_END)
    return wakhan_date_get_latest_start (date);
  return (first + last) / 2.0;
}

WakhanTimeView
wakhan_time_view_follow (const WakhanTimeView *self,
                         const WakhanDate     *date,
                         const WakhanTimeView *fit)
{
  const double length = self->end - self->start;
  const double middle = find_middle (date);

  if (shows (self, date))
    return *self;
  if (fit->start < middle && middle < fit->end && fit->end - fit->start <= length * ALIKE)
    return *fit;
  return (WakhanTimeView){ middle - length / 2, middle + length / 2 };
}

WakhanTimeView
wakhan_time_view_zoom (const WakhanTimeView *self,
                       double                factor,
                       double                at)
{
  const double length = self->end - self->start;
  const double zoomed = length / factor;

  g_return_val_if_fail (factor > 0 && length > 0, *self);

  return (WakhanTimeView){ at - (at - self->start) * zoomed / length,
                           at + (self->end - at) * zoomed / length };
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
  return (WakhanTimeView){ from->start + (to->start - from->start) * part,
                           from->end + (to->end - from->end) * part };
}

static WakhanCalendarDate
find_moment (double          day,
             WakhanPrecision precision)
{
  WakhanCalendarDate date = { .precision = precision };

  wakhan_day_to_civil ((gint64) floor (day), &date.year, &date.month, &date.day);
  return date;
}

static WakhanPrecision
find_precision (double length)
{
  if (length < DAYS_UNTIL)
    return WAKHAN_PRECISION_DAY;
  return length < MONTHS_UNTIL ? WAKHAN_PRECISION_MONTH : WAKHAN_PRECISION_YEAR;
}

WakhanTimeView
wakhan_time_view_shrink (const WakhanTimeView *self,
                         WakhanTimeline       *timeline)
{
  double start = self->end;
  double end = self->start;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanDate  *date = wakhan_event_get_date (wakhan_timeline_get_event (timeline, i));
      const gint64 first = wakhan_date_get_earliest_start (date);
      const gint64 next = wakhan_date_get_latest_end (date);
      /* What has no end is known to reach as far as it is known to have begun. */
      const double known_first =
        first == WAKHAN_DAY_UNBOUNDED_START ? wakhan_date_get_earliest_end (date) : first;
      const double known_next =
        next == WAKHAN_DAY_UNBOUNDED_END ? wakhan_date_get_latest_start (date) : next;

      if (next <= self->start || first >= self->end)
        continue;
      start = MIN (start, CLAMP (known_first, self->start, self->end));
      end = MAX (end, CLAMP (known_next, self->start, self->end));
    }
  return start < end ? (WakhanTimeView){ start, end } : *self;
}

char *
wakhan_time_view_to_words (const WakhanTimeView *self)
{
  const WakhanPrecision    precision = find_precision (self->end - self->start);
  const WakhanCalendarDate start = find_moment (self->start, precision);
  const WakhanCalendarDate end = find_moment (self->end - 0.01, precision);

  return wakhan_date_words_new_for_range (&start, &end);
}

static char *
write_moment (const WakhanCalendarDate *date)
{
  g_autofree char *year = wakhan_event_filter_years_new (date->year, date->year);

  if (date->precision == WAKHAN_PRECISION_YEAR)
    return g_steal_pointer (&year);
  if (date->precision == WAKHAN_PRECISION_MONTH)
    return g_strdup_printf ("%s-%02u", year, date->month);
  return g_strdup_printf ("%s-%02u-%02u", year, date->month, date->day);
}

WakhanDate *
wakhan_time_view_to_date (const WakhanTimeView *self)
{
  const WakhanPrecision    precision = find_precision (self->end - self->start);
  const WakhanCalendarDate start = find_moment (self->start, precision);
  const WakhanCalendarDate end = find_moment (self->end - 0.01, precision);
  g_autofree char         *first = write_moment (&start);
  g_autofree char         *last = write_moment (&end);
  g_autofree char         *both = g_strdup_printf ("%s/%s", first, last);

  return wakhan_date_parse (g_str_equal (first, last) ? first : both, NULL);
}
