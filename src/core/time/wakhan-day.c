/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-day.h"

static gint64
divide_down (gint64 dividend,
             gint64 divisor)
{
  return dividend / divisor - (dividend % divisor < 0);
}

static gboolean
is_leap_year (gint64 year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

guint
wakhan_day_count_in_month (gint64 year,
                           guint  month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return days[month - 1] + (month == 2 && is_leap_year (year));
}

/* Eras of 400 years that begin on 1 March, so that a leap day is the last one: E. G. Richards,
 * Mapping Time, 1998. */
gint64
wakhan_day_from_civil (gint64 year,
                       guint  month,
                       guint  day)
{
  const gint64 shifted = month <= 2 ? year - 1 : year;
  const gint64 era = divide_down (shifted, 400);
  const gint64 year_of_era = shifted - era * 400;
  const gint64 day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
         719468;
}

void
wakhan_day_to_civil (gint64  days,
                     gint64 *year,
                     guint  *month,
                     guint  *day)
{
  gint64 guess = divide_down (days * 400, 146097) + 1970;
  guint  in_year;

  while (wakhan_day_from_civil (guess, 1, 1) > days)
    guess--;
  while (wakhan_day_from_civil (guess + 1, 1, 1) <= days)
    guess++;
  *year = guess;
  in_year = days - wakhan_day_from_civil (guess, 1, 1);
  for (*month = 1; in_year >= wakhan_day_count_in_month (guess, *month); (*month)++)
    in_year -= wakhan_day_count_in_month (guess, *month);
  *day = in_year + 1;
}
