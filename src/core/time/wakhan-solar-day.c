/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-solar-day.h"

#include "wakhan-day.h"

#define YEARS_A_CYCLE 33
#define DAYS_A_CYCLE 12053

static gint64
divide_down (gint64 dividend,
             gint64 divisor)
{
  return dividend / divisor - (dividend % divisor < 0);
}

/* Leap years are the 1st, 5th, 9th, 13th, 17th, 22nd, 26th and 30th of a cycle. */
static guint
count_leap_days (guint year_of_cycle)
{
  static const guint8 leap_years[] = { 1, 5, 9, 13, 17, 22, 26, 30 };
  guint               count = 0;

  while (count < G_N_ELEMENTS (leap_years) && leap_years[count] < year_of_cycle)
    count++;
  return count;
}

/* 1353 is the first year of a cycle; it began on 21 March 1974. */
static gint64
get_epoch (void)
{
  return wakhan_day_from_civil (1974, 3, 21) - 41 * DAYS_A_CYCLE;
}

/* Six months of 31 days; five of 30; the last has 29, or 30 in a leap year. */
static guint
count_days_before_month (guint month)
{
  return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
}

gint64
wakhan_solar_day_from_civil (gint64 year,
                             guint  month,
                             guint  day)
{
  const gint64 cycle = divide_down (year, YEARS_A_CYCLE);
  const guint  year_of_cycle = year - cycle * YEARS_A_CYCLE;

  return get_epoch () + cycle * DAYS_A_CYCLE + year_of_cycle * 365 +
         count_leap_days (year_of_cycle) + count_days_before_month (month) + day - 1;
}

void
wakhan_solar_day_to_civil (gint64  days,
                           gint64 *year,
                           guint  *month,
                           guint  *day)
{
  const gint64 cycle = divide_down (days - get_epoch (), DAYS_A_CYCLE);
  const guint  day_of_cycle = days - get_epoch () - cycle * DAYS_A_CYCLE;
  guint        year_of_cycle = MIN (day_of_cycle / 365, YEARS_A_CYCLE - 1);
  guint        day_of_year;

  g_return_if_fail (year && month && day);

  if (year_of_cycle * 365 + count_leap_days (year_of_cycle) > day_of_cycle)
    year_of_cycle--;
  day_of_year = day_of_cycle - year_of_cycle * 365 - count_leap_days (year_of_cycle);
  *year = cycle * YEARS_A_CYCLE + year_of_cycle;
  *month = day_of_year < 186 ? day_of_year / 31 + 1 : (day_of_year - 186) / 30 + 7;
  *day = day_of_year - count_days_before_month (*month) + 1;
}

gboolean
wakhan_solar_day_may_be (gint64 year,
                         guint  month,
                         guint  day)
{
  gint64 of_year;
  guint  of_month;
  guint  of_days;

  if (day > (month <= 6 ? 31 : 30))
    return FALSE;
  if (month < 12 || year == 0)
    return TRUE;
  wakhan_solar_day_to_civil (wakhan_solar_day_from_civil (year, month, day), &of_year, &of_month,
                             &of_days);
  return of_month == month;
}
