/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-between.h"

#include "wakhan-day.h"
#include "wakhan-digits.h"

#include <glib/gi18n-lib.h>

#define MONTHS_A_YEAR 12
#define LEAST_YEARS 2  /* that a stretch not known to the day is told by */
#define LEAST_MONTHS 2 /* the same of months */

/* By the calendar: from 31 January to 1 March it is a month and a day. */
typedef struct
{
  gint64 months;
  guint  days; /* over */
  gint64 all_days;
} Stretch;

static Stretch
measure (gint64 from,
         gint64 to)
{
  Stretch stretch = { .all_days = to - from };
  gint64  years[2];
  guint   months[2];
  guint   days[2];

  wakhan_day_to_civil (from, &years[0], &months[0], &days[0]);
  wakhan_day_to_civil (to, &years[1], &months[1], &days[1]);
  stretch.months = (years[1] - years[0]) * MONTHS_A_YEAR + months[1] - months[0];
  if (days[1] < days[0])
    {
      const guint before = months[1] == 1 ? MONTHS_A_YEAR : months[1] - 1;
      const guint n_days = wakhan_day_count_in_month (years[1] - (months[1] == 1), before);

      stretch.months--;
      stretch.days = days[1] + n_days - MIN (days[0], n_days);
    }
  else
    {
      stretch.days = days[1] - days[0];
    }
  return stretch;
}

static gulong
get_plural (gint64 number)
{
  return MIN (number, G_MAXINT);
}

static char *
format_years (gint64 number)
{
  g_autofree char *digits = wakhan_digits_new (number);

  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%s year", "%s years", get_plural (number)), digits);
}

static char *
format_months (gint64 number)
{
  g_autofree char *digits = wakhan_digits_new (number);

  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%s month", "%s months", get_plural (number)), digits);
}

static char *
format_days (gint64 number)
{
  g_autofree char *digits = wakhan_digits_new (number);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s day", "%s days", get_plural (number)),
                          digits);
}

/* @more: (transfer full) (nullable) */
static char *
join (char *words,
      char *more)
{
  g_autofree char *first = words;
  g_autofree char *second = more;

  /* Translators: a length of time: years and months, or months and days. */
  return second ? g_strdup_printf (C_ ("length of time", "%1$s %2$s"), first, second)
                : g_steal_pointer (&first);
}

static char *
format_stretch (const Stretch *stretch)
{
  const gint64 years = stretch->months / MONTHS_A_YEAR;
  const gint64 months = stretch->months % MONTHS_A_YEAR;

  if (years > 0)
    return join (format_years (years), months > 0 ? format_months (months) : NULL);
  if (months > 0)
    return join (format_months (months), stretch->days > 0 ? format_days (stretch->days) : NULL);
  return stretch->all_days > 0 ? format_days (stretch->all_days)
                               : g_strdup (C_ ("length of time", "the same day"));
}

/* What is begun counts as whole in the longest time. */
static gint64
round_up (const Stretch *stretch,
          guint          months)
{
  return stretch->months / months + (stretch->months % months > 0 || stretch->days > 0);
}

static char *
format_stretches (const Stretch *least,
                  const Stretch *most)
{
  const gboolean   is_years = most->months >= LEAST_YEARS * MONTHS_A_YEAR;
  const gboolean   is_months = !is_years && most->months >= LEAST_MONTHS;
  const gint64     from = is_years    ? least->months / MONTHS_A_YEAR
                          : is_months ? least->months
                                      : least->all_days;
  const gint64     to = is_years    ? round_up (most, MONTHS_A_YEAR)
                        : is_months ? round_up (most, 1)
                                    : most->all_days;
  g_autofree char *first = wakhan_digits_new (from);
  g_autofree char *second = wakhan_digits_new (to);
  const char      *words;

  if (is_years)
    words = g_dngettext (GETTEXT_PACKAGE, "between %1$s and %2$s year",
                         "between %1$s and %2$s years", get_plural (to));
  else if (is_months)
    words = g_dngettext (GETTEXT_PACKAGE, "between %1$s and %2$s month",
                         "between %1$s and %2$s months", get_plural (to));
  else
    words = g_dngettext (GETTEXT_PACKAGE, "between %1$s and %2$s day",
                         "between %1$s and %2$s days", get_plural (to));
  return g_strdup_printf (words, first, second);
}

/* The first and the last day that it may have ended on. */
static gboolean
find_end (const WakhanDate *date,
          gint64           *from,
          gint64           *to)
{
  const gboolean is_interval = wakhan_date_is_interval (date);
  const gint64   earliest =
    is_interval ? wakhan_date_get_earliest_end (date) : wakhan_date_get_earliest_start (date);
  const gint64 latest = wakhan_date_get_latest_end (date);

  if (earliest == WAKHAN_DAY_UNBOUNDED_END || earliest == WAKHAN_DAY_UNBOUNDED_START ||
      latest == WAKHAN_DAY_UNBOUNDED_END)
    return FALSE;
  *from = is_interval ? earliest - 1 : earliest;
  *to = latest - 1;
  return TRUE;
}

/* The same of its start. */
static gboolean
find_start (const WakhanDate *date,
            gint64           *from,
            gint64           *to)
{
  *from = wakhan_date_get_earliest_start (date);
  *to = wakhan_date_is_interval (date) ? wakhan_date_get_latest_start (date)
                                       : wakhan_date_get_latest_end (date) - 1;
  return *from != WAKHAN_DAY_UNBOUNDED_START && *to != WAKHAN_DAY_UNBOUNDED_START &&
         *to != WAKHAN_DAY_UNBOUNDED_END - 1;
}

char *
wakhan_time_between_new (const WakhanDate *first,
                         const WakhanDate *second)
{
  const gboolean is_in_order = wakhan_date_compare (first, second) <= 0;
  gint64         end[2];
  gint64         start[2];
  Stretch        least;
  Stretch        most;

  g_return_val_if_fail (first && second, NULL);

  if (!find_end (is_in_order ? first : second, &end[0], &end[1]) ||
      !find_start (is_in_order ? second : first, &start[0], &start[1]))
    return g_strdup (C_ ("length of time", "how long is not known"));
  if (start[1] < end[0])
    return g_strdup (C_ ("length of time", "they overlap"));
  most = measure (end[0], start[1]);
  least = start[0] > end[1] ? measure (end[1], start[0]) : (Stretch){ 0 };
  /* Of two that may be either way round, the other way may be longer. */
  if (!wakhan_date_is_interval (first) && !wakhan_date_is_interval (second) &&
      end[1] - start[0] > most.all_days)
    most = measure (start[0], end[1]);
  return least.all_days == most.all_days ? format_stretch (&most)
                                         : format_stretches (&least, &most);
}

WakhanTimeOrder
wakhan_time_between_find_order (const WakhanDate *first,
                                const WakhanDate *second)
{
  const gboolean is_in_order = wakhan_date_compare (first, second) <= 0;
  gint64         end[2];
  gint64         start[2];

  g_return_val_if_fail (first && second, WAKHAN_TIME_ORDER_UNKNOWN);

  if (!find_end (is_in_order ? first : second, &end[0], &end[1]) ||
      !find_start (is_in_order ? second : first, &start[0], &start[1]))
    return WAKHAN_TIME_ORDER_UNKNOWN;
  if (start[1] < end[0])
    return WAKHAN_TIME_ORDER_OVERLAP;
  if (start[0] > end[1])
    return is_in_order ? WAKHAN_TIME_ORDER_AFTER : WAKHAN_TIME_ORDER_BEFORE;
  return start[0] == end[0] && start[1] == end[1] && start[0] == start[1]
           ? WAKHAN_TIME_ORDER_SAME_DAY
           : WAKHAN_TIME_ORDER_EITHER;
}
