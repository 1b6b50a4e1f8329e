/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tick-words.h"

#include "wakhan-date-words.h"
#include "wakhan-day.h"
#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define NAMED_DAY 58.0

static const char *const months[] = {
  NC_ ("month on the axis", "Jan"),
  NC_ ("month on the axis", "Feb"),
  NC_ ("month on the axis", "Mar"),
  NC_ ("month on the axis", "Apr"),
  NC_ ("month on the axis", "May"),
  NC_ ("month on the axis", "June"),
  NC_ ("month on the axis", "July"),
  NC_ ("month on the axis", "Aug"),
  NC_ ("month on the axis", "Sept"),
  NC_ ("month on the axis", "Oct"),
  NC_ ("month on the axis", "Nov"),
  NC_ ("month on the axis", "Dec"),
};

static const char *const weekdays[] = {
  NC_ ("weekday on the axis", "Thu"),
  NC_ ("weekday on the axis", "Fri"),
  NC_ ("weekday on the axis", "Sat"),
  NC_ ("weekday on the axis", "Sun"),
  NC_ ("weekday on the axis", "Mon"),
  NC_ ("weekday on the axis", "Tue"),
  NC_ ("weekday on the axis", "Wed"),
};

static char *
format_day (const WakhanTick *tick,
            double            day_width)
{
  const gint64     weekday = (((gint64) tick->day) % 7 + 7) % 7;
  g_autofree char *day = wakhan_digits_new (tick->value);

  if (day_width < NAMED_DAY)
    return g_steal_pointer (&day);

  /* Translators: a weekday and the day of the month on the timeline's axis, "Mon 16". */
  return g_strdup_printf (C_ ("day on the axis", "%s %s"),
                          g_dpgettext2 (GETTEXT_PACKAGE, "weekday on the axis", weekdays[weekday]),
                          day);
}

char *
wakhan_tick_words_new (const WakhanTick *tick,
                       double            day_width)
{
  switch (tick->kind)
    {
    case WAKHAN_TICK_HOUR:
      return wakhan_digits_new_for_hour (tick->value);
    case WAKHAN_TICK_DAY:
      return format_day (tick, day_width);
    case WAKHAN_TICK_MONTH:
      return g_strdup (
        g_dpgettext2 (GETTEXT_PACKAGE, "month on the axis", months[tick->value - 1]));
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      return wakhan_date_words_new_for_year (tick->value);
    }
}

char *
wakhan_tick_words_new_lower (const WakhanTick *tick)
{
  WakhanCalendarDate date = { .precision = tick->kind == WAKHAN_TICK_MONTH ? WAKHAN_PRECISION_MONTH
                                                                           : WAKHAN_PRECISION_DAY };

  g_return_val_if_fail (tick, NULL);

  wakhan_day_to_civil ((gint64) floor (tick->day), &date.year, &date.month, &date.day);
  switch (tick->kind)
    {
    case WAKHAN_TICK_CENTURY:
      return wakhan_date_words_new_for_century (date.year);
    case WAKHAN_TICK_DECADE:
      return wakhan_date_words_new_for_decade (date.year);
    case WAKHAN_TICK_YEAR:
      return wakhan_date_words_new_for_year (date.year);
    case WAKHAN_TICK_HOUR:
    case WAKHAN_TICK_DAY:
    case WAKHAN_TICK_MONTH:
    default:
      return wakhan_date_words_new (&date, WAKHAN_DATE_FORM_PLAIN);
    }
}
