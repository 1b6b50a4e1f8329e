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

gint64
wakhan_solar_day_from_civil (gint64 year,
                             guint  month,
                             guint  day)
{
  const gint64 cycle = divide_down (year, YEARS_A_CYCLE);
  const guint  year_of_cycle = year - cycle * YEARS_A_CYCLE;
  /* 1353 is the first year of a cycle; it began on 21 March 1974. */
  const gint64 epoch = wakhan_day_from_civil (1974, 3, 21) - 41 * DAYS_A_CYCLE;

  return epoch + cycle * DAYS_A_CYCLE + year_of_cycle * 365 + count_leap_days (year_of_cycle) +
         (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
}
