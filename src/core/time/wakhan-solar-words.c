/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-solar-words.h"

#include "wakhan-digits.h"
#include "wakhan-solar-day.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_IN_MONTHS 92 /* days of a season */
#define LEAST_OF_MONTH 28 /* days */
#define MOST_OF_MONTH 31
#define MONTHS_A_YEAR 12
#define YEARS_A_DECADE 10

static const char *const months[] = {
  NC_ ("month of the Solar Hijri calendar", "Farvardin"),
  NC_ ("month of the Solar Hijri calendar", "Ordibehesht"),
  NC_ ("month of the Solar Hijri calendar", "Khordad"),
  NC_ ("month of the Solar Hijri calendar", "Tir"),
  NC_ ("month of the Solar Hijri calendar", "Mordad"),
  NC_ ("month of the Solar Hijri calendar", "Shahrivar"),
  NC_ ("month of the Solar Hijri calendar", "Mehr"),
  NC_ ("month of the Solar Hijri calendar", "Aban"),
  NC_ ("month of the Solar Hijri calendar", "Azar"),
  NC_ ("month of the Solar Hijri calendar", "Dey"),
  NC_ ("month of the Solar Hijri calendar", "Bahman"),
  NC_ ("month of the Solar Hijri calendar", "Esfand"),
};

typedef struct
{
  gint64 year;
  guint  month;
  guint  day;
} SolarDate;

static SolarDate
find_solar_date (gint64 day)
{
  SolarDate date;

  wakhan_solar_day_to_civil (day, &date.year, &date.month, &date.day);
  return date;
}

static const char *
get_month (guint month)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "month of the Solar Hijri calendar", months[month - 1]);
}

static char *
format_day (const SolarDate *date)
{
  g_autofree char *day = wakhan_digits_new (date->day);
  g_autofree char *year = wakhan_digits_new (date->year);

  /* Translators: Solar Hijri calendar: 1 day, 2 month, 3 year. */
  return g_strdup_printf (C_ ("Solar Hijri day", "%1$s %2$s %3$s"), day, get_month (date->month),
                          year);
}

static char *
format_month (const SolarDate *date)
{
  g_autofree char *year = wakhan_digits_new (date->year);

  /* Translators: Solar Hijri calendar: 1 month, 2 year. */
  return g_strdup_printf (C_ ("Solar Hijri month", "%1$s %2$s"), get_month (date->month), year);
}

static char *
join (const char *first,
      const char *last)
{
  /* Translators: from one date of the Solar Hijri calendar to another. */
  return g_strdup_printf (C_ ("Solar Hijri range", "%1$s – %2$s"), first, last);
}

/* Of two that follow one another, as "1396/1397": it lies in both. */
static char *
join_within (const char *first,
             const char *last,
             gboolean    are_neighbours)
{
  /* Translators: two months or years of the Solar Hijri calendar in which one of ours lies. */
  return are_neighbours ? g_strdup_printf (C_ ("Solar Hijri range", "%1$s/%2$s"), first, last)
                        : join (first, last);
}

static char *
format_months (const SolarDate *first,
               const SolarDate *last)
{
  g_autofree char *end = format_month (last);
  g_autofree char *start = NULL;

  if (first->year != last->year)
    start = format_month (first);
  else if (first->month != last->month)
    start = g_strdup (get_month (first->month));
  return start ? join_within (start, end, first->month % 12 + 1 == last->month)
               : g_steal_pointer (&end);
}

static char *
format_years (const SolarDate *first,
              const SolarDate *last)
{
  g_autofree char *start = wakhan_digits_new (first->year);
  g_autofree char *end = wakhan_digits_new (last->year);

  return first->year == last->year ? g_steal_pointer (&start)
                                   : join_within (start, end, first->year + 1 == last->year);
}

/* From its first day to its last: as fine as it is short. */
static char *
format_stretch (gint64 first_day,
                gint64 last_day)
{
  const SolarDate first = find_solar_date (first_day);
  const SolarDate last = find_solar_date (last_day);

  if (first.year < 1)
    return NULL;
  if (first_day >= last_day)
    return format_day (&first);
  return last_day - first_day < MOST_IN_MONTHS ? format_months (&first, &last)
                                               : format_years (&first, &last);
}

/* Of an interval each end as fine as that is known. */
static char *
format_interval (const WakhanDate *date)
{
  const gint64     from = wakhan_date_get_earliest_start (date);
  const gint64     to = wakhan_date_get_latest_end (date);
  g_autofree char *start = from == WAKHAN_DAY_UNBOUNDED_START
                             ? NULL
                             : format_stretch (from, wakhan_date_get_latest_start (date));
  g_autofree char *end = to == WAKHAN_DAY_UNBOUNDED_END
                           ? NULL
                           : format_stretch (wakhan_date_get_earliest_end (date) - 1, to - 1);

  if (start && end)
    return join (start, end);
  if (start)
    /* Translators: from a date of the Solar Hijri calendar on. */
    return g_strdup_printf (C_ ("Solar Hijri range", "from %s"), start);
  /* Translators: up to a date of the Solar Hijri calendar. */
  return end ? g_strdup_printf (C_ ("Solar Hijri range", "until %s"), end) : NULL;
}

char *
wakhan_solar_words_new (const WakhanDate *date)
{
  g_return_val_if_fail (date, NULL);

  return wakhan_date_is_interval (date) ? format_interval (date)
                                        : format_stretch (wakhan_date_get_earliest_start (date),
                                                          wakhan_date_get_latest_end (date) - 1);
}

/* Whether one of the figures of @words, of whatever script, is that year. */
static gboolean
has_year (const char *words,
          gint64      year)
{
  gint64   number = 0;
  gboolean is_figure = FALSE;

  for (const char *at = words;; at = g_utf8_next_char (at))
    {
      const int figure = g_unichar_digit_value (g_utf8_get_char (at));

      if (figure >= 0)
        number = MIN (number * 10 + figure, G_MAXINT);
      else if (is_figure && number == year)
        return TRUE;
      else
        number = 0;
      is_figure = figure >= 0;
      if (*at == '\0')
        return FALSE;
    }
}

static gboolean
lies_in (gint64 day,
         gint64 first,
         gint64 last)
{
  return first <= day && day <= last;
}

/* Whether as many months of the calendar, from @date on, begin in the first part of the interval
 * and end in its last one. */
static gboolean
are_within (const SolarDate  *date,
            guint             n_months,
            const WakhanDate *interval)
{
  const guint  next = date->month - 1 + n_months;
  const gint64 first = wakhan_solar_day_from_civil (date->year, date->month, 1);
  const gint64 last =
    wakhan_solar_day_from_civil (date->year + next / MONTHS_A_YEAR, next % MONTHS_A_YEAR + 1, 1) -
    1;

  return lies_in (first, wakhan_date_get_earliest_start (interval),
                  wakhan_date_get_latest_start (interval)) &&
         lies_in (last, wakhan_date_get_earliest_end (interval) - 1,
                  wakhan_date_get_latest_end (interval) - 1);
}

char *
wakhan_solar_words_new_as_said (const WakhanDate *date,
                                const char       *said)
{
  SolarDate first;
  SolarDate last;
  gint64    n_days; /* of the first part */

  g_return_val_if_fail (date && said, NULL);

  if (!wakhan_date_is_interval (date) ||
      wakhan_date_get_earliest_start (date) == WAKHAN_DAY_UNBOUNDED_START ||
      wakhan_date_get_latest_end (date) == WAKHAN_DAY_UNBOUNDED_END)
    return wakhan_solar_words_new (date);
  first = find_solar_date (wakhan_date_get_latest_start (date));
  n_days = wakhan_date_get_latest_start (date) - wakhan_date_get_earliest_start (date) + 1;
  if (first.year < 1 || !has_year (said, first.year) || n_days < LEAST_OF_MONTH)
    return wakhan_solar_words_new (date);
  if (n_days <= MOST_OF_MONTH)
    return are_within (&first, 1, date) ? format_month (&first) : wakhan_solar_words_new (date);
  first.month = 1;
  last = first;
  last.year += YEARS_A_DECADE - 1;
  if (are_within (&first, MONTHS_A_YEAR, date))
    return format_years (&first, &first);
  return first.year % YEARS_A_DECADE == 0 &&
             are_within (&first, MONTHS_A_YEAR * YEARS_A_DECADE, date)
           ? format_years (&first, &last)
           : wakhan_solar_words_new (date);
}

char *
wakhan_solar_words_name (const char *words)
{
  /* Translators: a date, and the short name of the Solar Hijri calendar. */
  return g_strdup_printf (C_ ("date with its calendar", "%s SH"), words);
}

char *
wakhan_solar_words_new_for_tick (const WakhanTick *tick)
{
  SolarDate        date;
  SolarDate        last;
  guint            n_years;
  g_autofree char *words = NULL;

  g_return_val_if_fail (tick, NULL);

  n_years = tick->kind == WAKHAN_TICK_CENTURY ? 100 : tick->kind == WAKHAN_TICK_DECADE ? 10
                                                                                       : 1;
  date = last = find_solar_date ((gint64) floor (tick->day));
  switch (tick->kind)
    {
    case WAKHAN_TICK_HOUR:
    case WAKHAN_TICK_DAY:
      words = format_day (&date);
      break;
    case WAKHAN_TICK_MONTH:
      words = format_month (&date);
      break;
    case WAKHAN_TICK_YEAR:
    case WAKHAN_TICK_DECADE:
    case WAKHAN_TICK_CENTURY:
    default:
      last.year += n_years - 1 - date.year % n_years;
      words = format_years (&date, &last);
    }
  return wakhan_solar_words_name (words);
}
