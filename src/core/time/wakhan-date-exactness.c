/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-exactness.h"

#include <glib/gi18n-lib.h>

#include "wakhan-calendar-date.h"
#include "wakhan-digits.h"

#define FEWEST_IN_WORDS 2
#define MOST_IN_WORDS 10
#define MONTHS_A_YEAR 12

static const char *const day_counts[] = {
  NC_ ("length of time", "two days"),
  NC_ ("length of time", "three days"),
  NC_ ("length of time", "four days"),
  NC_ ("length of time", "five days"),
  NC_ ("length of time", "six days"),
  NC_ ("length of time", "seven days"),
  NC_ ("length of time", "eight days"),
  NC_ ("length of time", "nine days"),
  NC_ ("length of time", "ten days"),
};

static const char *const month_counts[] = {
  NC_ ("length of time", "two months"),
  NC_ ("length of time", "three months"),
  NC_ ("length of time", "four months"),
  NC_ ("length of time", "five months"),
  NC_ ("length of time", "six months"),
  NC_ ("length of time", "seven months"),
  NC_ ("length of time", "eight months"),
  NC_ ("length of time", "nine months"),
  NC_ ("length of time", "ten months"),
};

static const char *const year_counts[] = {
  NC_ ("length of time", "two years"),
  NC_ ("length of time", "three years"),
  NC_ ("length of time", "four years"),
  NC_ ("length of time", "five years"),
  NC_ ("length of time", "six years"),
  NC_ ("length of time", "seven years"),
  NC_ ("length of time", "eight years"),
  NC_ ("length of time", "nine years"),
  NC_ ("length of time", "ten years"),
};

static const char *
get_season (guint season)
{
  switch (season)
    {
    case 21:
      return C_ ("months of a season", "March to May");
    case 22:
      return C_ ("months of a season", "June to August");
    case 23:
      return C_ ("months of a season", "September to November");
    default:
      return C_ ("months of a season", "December to February");
    }
}

static const char *
get_doubt (WakhanPrecision precision)
{
  switch (precision)
    {
    case WAKHAN_PRECISION_CENTURY:
      return C_ ("exactness of a date", "the century is doubted");
    case WAKHAN_PRECISION_DECADE:
      return C_ ("exactness of a date", "the decade is doubted");
    case WAKHAN_PRECISION_SEASON:
      return C_ ("exactness of a date", "the season is doubted");
    case WAKHAN_PRECISION_MONTH:
      return C_ ("exactness of a date", "the month is doubted");
    case WAKHAN_PRECISION_DAY:
      return C_ ("exactness of a date", "the day is doubted");
    case WAKHAN_PRECISION_YEAR:
    default:
      return C_ ("exactness of a date", "the year is doubted");
    }
}

static const char *
get_precision (const WakhanCalendarDate *date)
{
  switch (date->precision)
    {
    case WAKHAN_PRECISION_CENTURY:
      return C_ ("exactness of a date", "a century");
    case WAKHAN_PRECISION_DECADE:
      return C_ ("exactness of a date", "a decade");
    case WAKHAN_PRECISION_SEASON:
      return get_season (date->month);
    case WAKHAN_PRECISION_MONTH:
      return C_ ("exactness of a date", "a month, day not stated");
    case WAKHAN_PRECISION_DAY:
      return date->has_time ? C_ ("exactness of a date", "a day and a time of it")
                            : C_ ("exactness of a date", "a day");
    case WAKHAN_PRECISION_YEAR:
    default:
      return C_ ("exactness of a date", "a year");
    }
}

static const char *
get_words (const WakhanCalendarDate *date)
{
  if (date->uncertain && date->approximate)
    return C_ ("exactness of a date", "doubted, and the edges fade");
  if (date->approximate)
    return C_ ("exactness of a date", "the edges fade");
  return date->uncertain ? get_doubt (date->precision) : get_precision (date);
}

/* @words: for two to ten of them; @format: for any other number, which takes the place of its %s */
static char *
count (const char *const *words,
       const char        *format,
       gint64             number)
{
  g_autofree char *digits = NULL;

  if (number >= FEWEST_IN_WORDS && number <= MOST_IN_WORDS)
    return g_strdup (
      g_dpgettext2 (GETTEXT_PACKAGE, "length of time", words[number - FEWEST_IN_WORDS]));
  digits = wakhan_digits_new (number);
  return g_strdup_printf (format, digits);
}

static char *
say_length (const WakhanCalendarDate *first,
            const WakhanCalendarDate *last)
{
  gint64 number;

  if (first->approximate || last->approximate)
    return g_strdup (C_ ("exactness of a date", "the edges fade"));
  if (first->uncertain || last->uncertain)
    return g_strdup (C_ ("exactness of a date", "doubted"));
  if (first->precision != last->precision)
    return g_strdup (C_ ("exactness of a date", "one end told more exactly than the other"));
  switch (first->precision)
    {
    case WAKHAN_PRECISION_DAY:
      number = last->next - first->first;
      return count (day_counts, g_dngettext (GETTEXT_PACKAGE, "%s day", "%s days", number), number);
    case WAKHAN_PRECISION_MONTH:
      number = (last->year - first->year) * MONTHS_A_YEAR + last->month - first->month + 1;
      return count (month_counts, g_dngettext (GETTEXT_PACKAGE, "%s month", "%s months", number),
                    number);
    case WAKHAN_PRECISION_YEAR:
      number = last->year - first->year + 1;
      return count (year_counts, g_dngettext (GETTEXT_PACKAGE, "%s year", "%s years", number),
                    number);
    case WAKHAN_PRECISION_CENTURY:
    case WAKHAN_PRECISION_DECADE:
    case WAKHAN_PRECISION_SEASON:
    default:
      return g_strdup (C_ ("exactness of a date", "from the one to the other"));
    }
}

char *
wakhan_date_exactness_words_new (const WakhanDate *date)
{
  g_auto (GStrv)     ends = g_strsplit (wakhan_date_get_edtf (date), "/", 2);
  WakhanCalendarDate first;
  WakhanCalendarDate last;
  WakhanDateError    fault;

  if (wakhan_date_has_unknown_end (date))
    return g_strdup (C_ ("exactness of a date", "it ended, nobody knows when"));
  if (wakhan_date_has_unknown_start (date))
    return g_strdup (C_ ("exactness of a date", "it began, nobody knows when"));
  if (wakhan_date_get_latest_end (date) == WAKHAN_DAY_UNBOUNDED_END)
    return g_strdup (C_ ("exactness of a date", "no end stated"));
  if (wakhan_date_get_earliest_start (date) == WAKHAN_DAY_UNBOUNDED_START)
    return g_strdup (C_ ("exactness of a date", "no beginning stated"));
  if (!wakhan_calendar_date_read (&first, ends[0], &fault))
    g_return_val_if_reached (NULL);
  if (!ends[1])
    return g_strdup (get_words (&first));
  if (!wakhan_calendar_date_read (&last, ends[1], &fault))
    g_return_val_if_reached (NULL);
  return say_length (&first, &last);
}
