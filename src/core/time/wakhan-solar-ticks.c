/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-solar-ticks.h"

#include "wakhan-solar-day.h"

#include <math.h>

#define MONTHS_A_YEAR 12

static guint
count_years (WakhanTickKind kind)
{
  return kind == WAKHAN_TICK_CENTURY ? 100 : kind == WAKHAN_TICK_DECADE ? 10
                                                                        : 1;
}

/* The last at or before a day; years before the first are cut off. */
static WakhanTick
find_tick (WakhanTickKind kind,
           double         day)
{
  WakhanTick tick = { .day = floor (day), .kind = kind, .labelled = TRUE };
  gint64     year;
  guint      month;
  guint      day_of_month;

  wakhan_solar_day_to_civil ((gint64) tick.day, &year, &month, &day_of_month);
  if (year < 1)
    {
      year = month = day_of_month = 1;
      tick.day = wakhan_solar_day_from_civil (year, month, day_of_month);
    }
  switch (kind)
    {
    case WAKHAN_TICK_HOUR:
    case WAKHAN_TICK_DAY:
      tick.value = day_of_month;
      break;
    case WAKHAN_TICK_MONTH:
      tick.value = month;
      tick.day = wakhan_solar_day_from_civil (year, month, 1);
      break;
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      tick.value = MAX (year - year % count_years (kind), 1);
      tick.day = wakhan_solar_day_from_civil (tick.value, 1, 1);
    }
  return tick;
}

/* The first day behind the time that begins with it. */
static double
find_next_day (const WakhanTick *tick)
{
  gint64 year;
  guint  month;
  guint  day;

  wakhan_solar_day_to_civil ((gint64) tick->day, &year, &month, &day);
  switch (tick->kind)
    {
    case WAKHAN_TICK_HOUR:
    case WAKHAN_TICK_DAY:
      return tick->day + 1;
    case WAKHAN_TICK_MONTH:
      return wakhan_solar_day_from_civil (year + month / MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1,
                                          1);
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      return wakhan_solar_day_from_civil (
        year - year % count_years (tick->kind) + count_years (tick->kind), 1, 1);
    }
}

GArray *
wakhan_solar_ticks_list (const WakhanTimeScale *scale,
                         const WakhanTickStep  *step)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (WakhanTick));

  g_return_val_if_fail (scale && step, ticks);

  if (step->count == 0 || wakhan_time_scale_get_day_width (scale) <= 0)
    return ticks;
  for (WakhanTick tick = find_tick (step->kind, scale->start); tick.day <= scale->end;
       tick = find_tick (step->kind, find_next_day (&tick)))
    g_array_append_val (ticks, tick);
  return ticks;
}

void
wakhan_solar_ticks_widen (const WakhanTimeScale *scale,
                          WakhanTickStep        *step,
                          WakhanSolarMeasure     measure,
                          gpointer               user_data)
{
  static const struct
  {
    WakhanTickKind kind;
    guint          count;
    double         n_days;
  } steps[] = {
    { WAKHAN_TICK_DAY, 1, 1 },
    { WAKHAN_TICK_MONTH, 1, 29 },
    { WAKHAN_TICK_YEAR, 1, 365 },
    { WAKHAN_TICK_DECADE, 10, 3652 },
    { WAKHAN_TICK_CENTURY, 100, 36524 },
  };

  g_return_if_fail (scale && step && measure);

  if (step->count == 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      const WakhanTick tick = find_tick (steps[i].kind, scale->start);

      if (steps[i].kind < step->kind)
        continue;
      *step = (WakhanTickStep){ .kind = steps[i].kind, .count = steps[i].count };
      if (measure (&tick, user_data) <=
          steps[i].n_days * wakhan_time_scale_get_day_width (scale))
        return;
    }
}
