/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-scale.h"

#include "wakhan-date.h"

#include <math.h>

#define LABEL_GAP 12.0
#define LEAST_STEP 36.0
#define LEAST_DAY_STEP 24.0
#define DAY_GAP 10.0
#define LEAST_TICK 5.0

/* Finest first. */
static const WakhanTickStep steps_up[] = {
  { WAKHAN_TICK_HOUR, 1 },
  { WAKHAN_TICK_HOUR, 3 },
  { WAKHAN_TICK_HOUR, 6 },
  { WAKHAN_TICK_DAY, 1 },
  { WAKHAN_TICK_DAY, 2 },
  { WAKHAN_TICK_DAY, 7 },
  { WAKHAN_TICK_MONTH, 1 },
  { WAKHAN_TICK_MONTH, 3 },
  { WAKHAN_TICK_YEAR, 1 },
  { WAKHAN_TICK_YEAR, 5 },
  { WAKHAN_TICK_YEAR, 10 },
  { WAKHAN_TICK_YEAR, 50 },
  { WAKHAN_TICK_YEAR, 100 },
  { WAKHAN_TICK_YEAR, 500 },
  { WAKHAN_TICK_YEAR, 1000 },
  { WAKHAN_TICK_YEAR, 5000 },
  { WAKHAN_TICK_YEAR, 10000 },
  { WAKHAN_TICK_YEAR, 100000 },
  { WAKHAN_TICK_YEAR, 1000000 },
  { WAKHAN_TICK_YEAR, 10000000 },
  { WAKHAN_TICK_YEAR, 100000000 },
  { WAKHAN_TICK_YEAR, 1000000000 },
};

static gint64
floor_divide (gint64 value,
              gint64 by)
{
  return value >= 0 ? value / by : -((-value + by - 1) / by);
}

static double
get_least_days (const WakhanTickStep *step)
{
  switch (step->kind)
    {
    case WAKHAN_TICK_HOUR:
      return step->count / 24.0;
    case WAKHAN_TICK_DAY:
      return step->count;
    case WAKHAN_TICK_MONTH:
      return step->count == 1 ? 28 : step->count * 30;
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      return step->count * 365.0;
    }
}

/* Years are counted from both sides of the turn of the era, which has no year 0: 50 BC, 1, 50. */
static gint64
find_years (gint64 year,
            gint64 count)
{
  if (count == 1)
    return year;
  return year >= 1 ? year / count : -((1 - year + count - 1) / count);
}

static gint64
get_first_year (gint64 number,
                gint64 count)
{
  if (count == 1)
    return number;
  if (number == 0)
    return 1;
  return number > 0 ? number * count : 1 + number * count;
}

/* Slots of a month, of which the last may not exist. */
static gint64
get_slots (const WakhanTickStep *step)
{
  return (31 + step->count - 1) / step->count;
}

/* Ticks have whole numbers, and their days come from these alone, so that nothing adds up. */
static gint64
find_number (const WakhanTickStep *step,
             double                at)
{
  gint64 year;
  guint  month;
  guint  day;

  if (step->kind == WAKHAN_TICK_HOUR)
    return (gint64) floor (at * 24 / step->count);
  if (step->kind == WAKHAN_TICK_DAY && step->count == 1)
    return (gint64) floor (at);

  wakhan_day_to_civil ((gint64) floor (at), &year, &month, &day);
  if (step->kind == WAKHAN_TICK_DAY)
    return (year * 12 + month - 1) * get_slots (step) + (day - 1) / step->count;
  if (step->kind == WAKHAN_TICK_MONTH)
    return floor_divide (year * 12 + month - 1, step->count);

  return find_years (year, step->count);
}

static gboolean
get_tick (const WakhanTickStep *step,
          gint64                number,
          WakhanTick           *tick)
{
  gint64 year = 0;
  guint  month = 1;
  guint  day = 1;

  tick->kind = step->kind;
  tick->labelled = TRUE;
  if (step->kind == WAKHAN_TICK_HOUR)
    {
      tick->day = number * (gint64) step->count / 24.0;
      tick->value = number * step->count - 24 * floor_divide (number * step->count, 24);
      return TRUE;
    }
  if (step->kind == WAKHAN_TICK_DAY && step->count == 1)
    {
      wakhan_day_to_civil (number, &year, &month, &day);
      tick->day = number;
      tick->value = day;
      return TRUE;
    }

  if (step->kind == WAKHAN_TICK_DAY)
    {
      const gint64 months = floor_divide (number, get_slots (step));
      gint64       next;

      year = floor_divide (months, 12);
      month = months - year * 12 + 1;
      day = (number - months * get_slots (step)) * step->count + 1;
      next = month == 12 ? wakhan_day_from_civil (year + 1, 1, 1)
                         : wakhan_day_from_civil (year, month + 1, 1);
      tick->value = day;
      tick->day = wakhan_day_from_civil (year, month, 1) + day - 1;
      return tick->day < next;
    }

  if (step->kind == WAKHAN_TICK_MONTH)
    {
      year = floor_divide (number * step->count, 12);
      month = number * step->count - year * 12 + 1;
      tick->value = month;
    }
  else
    {
      year = get_first_year (number, step->count);
      tick->value = year;
      tick->labelled = number != 0 || step->count == 1;
    }
  tick->day = wakhan_day_from_civil (year, month, 1);
  return TRUE;
}

static double
get_label_step (const WakhanTickStep *step,
                double                label_width)
{
  /* Days are two figures, which are narrower than a month's name. */
  return step->kind == WAKHAN_TICK_DAY ? MAX (LEAST_DAY_STEP, label_width / 2 + DAY_GAP)
                                       : MAX (LEAST_STEP, label_width + LABEL_GAP);
}

double
wakhan_time_scale_get_day_width (const WakhanTimeScale *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->end > self->start ? self->width / (self->end - self->start) : 0;
}

double
wakhan_time_scale_to_x (const WakhanTimeScale *self,
                        double                 day)
{
  return (day - self->start) * wakhan_time_scale_get_day_width (self);
}

double
wakhan_time_scale_to_day (const WakhanTimeScale *self,
                          double                 x)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width > 0 ? self->start + x / self->width * (self->end - self->start) : self->start;
}

static WakhanTickStep
get_lower (const WakhanTickStep *upper)
{
  switch (upper->kind)
    {
    case WAKHAN_TICK_HOUR:
      return (WakhanTickStep){ WAKHAN_TICK_DAY, 1 };
    case WAKHAN_TICK_DAY:
      return (WakhanTickStep){ WAKHAN_TICK_MONTH, 1 };
    case WAKHAN_TICK_MONTH:
      return (WakhanTickStep){ WAKHAN_TICK_YEAR, 1 };
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      if (upper->count < 10)
        return (WakhanTickStep){ WAKHAN_TICK_DECADE, 10 };
      if (upper->count < 100)
        return (WakhanTickStep){ WAKHAN_TICK_CENTURY, 100 };
      return (WakhanTickStep){ WAKHAN_TICK_CENTURY, 0 };
    }
}

gboolean
wakhan_time_scale_place_label (const WakhanTimeScale *self,
                               double                 x,
                               double                 width,
                               double                 gap,
                               double                *end,
                               double                *left)
{
  *left = x + gap + width <= self->width ? x + gap : x - gap - width;
  if (x < 0 || x > self->width || *left < MAX (*end + gap, 0))
    return FALSE;
  *end = *left + width;
  return TRUE;
}

WakhanTickKind
wakhan_time_scale_find_finest (double days)
{
  if (days < 1)
    return WAKHAN_TICK_HOUR;
  return days < 28 ? WAKHAN_TICK_DAY : days < 365 ? WAKHAN_TICK_MONTH
                                                  : WAKHAN_TICK_YEAR;
}

void
wakhan_time_scale_choose (const WakhanTimeScale *self,
                          double                 label_width,
                          WakhanTickKind         finest,
                          WakhanTickSteps       *steps)
{
  const double day_width = wakhan_time_scale_get_day_width (self);
  gsize        upper;
  gsize        minor;

  g_return_if_fail (steps != NULL);

  for (upper = 0; upper < G_N_ELEMENTS (steps_up) - 1; upper++)
    if (steps_up[upper].kind >= finest && get_least_days (&steps_up[upper]) * day_width >=
                                            get_label_step (&steps_up[upper], label_width))
      break;

  for (minor = 0; minor < upper; minor++)
    if (steps_up[minor].kind >= finest &&
        get_least_days (&steps_up[minor]) * day_width >= LEAST_TICK &&
        !(steps_up[minor].kind == WAKHAN_TICK_DAY && steps_up[minor].count == 2))
      break;

  steps->upper = steps_up[upper];
  steps->minor = steps_up[minor];
  steps->lower = get_lower (&steps->upper);
}

GArray *
wakhan_time_scale_list_ticks (const WakhanTimeScale *self,
                              const WakhanTickStep  *step,
                              double                 label_width)
{
  const double least = step->kind == WAKHAN_TICK_DAY
                         ? MIN (label_width + LABEL_GAP, get_label_step (step, label_width))
                         : 0;
  const double day_width = wakhan_time_scale_get_day_width (self);
  GArray      *ticks = g_array_new (FALSE, FALSE, sizeof (WakhanTick));
  gint64       number;

  if (step->count == 0 || day_width <= 0 || get_least_days (step) * day_width < 1)
    return ticks;

  number = find_number (step, self->start);
  for (;; number++)
    {
      WakhanTick tick;

      if (!get_tick (step, number, &tick))
        continue;
      if (tick.day > self->end)
        break;
      if (ticks->len > 0 && tick.value == 1)
        {
          WakhanTick *last = &g_array_index (ticks, WakhanTick, ticks->len - 1);

          if ((tick.day - last->day) * day_width < least)
            last->labelled = FALSE;
        }
      g_array_append_val (ticks, tick);
    }

  return ticks;
}
