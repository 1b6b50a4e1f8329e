/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-calendar-date.h"
#include "wakhan-day.h"

static void
test_precision_and_extent (void)
{
  static const struct
  {
    const char     *text;
    WakhanPrecision precision;
    gint64          first[3]; /* year, month, day */
    gint64          next[3];
  } cases[] = {
    { "19XX", WAKHAN_PRECISION_CENTURY, { 1900, 1, 1 }, { 2000, 1, 1 } },
    { "196X", WAKHAN_PRECISION_DECADE, { 1960, 1, 1 }, { 1970, 1, 1 } },
    { "-196X", WAKHAN_PRECISION_DECADE, { -1969, 1, 1 }, { -1959, 1, 1 } },
    { "-01XX", WAKHAN_PRECISION_CENTURY, { -199, 1, 1 }, { -99, 1, 1 } },
    { "2018", WAKHAN_PRECISION_YEAR, { 2018, 1, 1 }, { 2019, 1, 1 } },
    { "Y-17000", WAKHAN_PRECISION_YEAR, { -17000, 1, 1 }, { -16999, 1, 1 } },
    { "2018-XX-XX", WAKHAN_PRECISION_YEAR, { 2018, 1, 1 }, { 2019, 1, 1 } },
    { "2018-21", WAKHAN_PRECISION_SEASON, { 2018, 3, 1 }, { 2018, 6, 1 } },
    { "2018-24", WAKHAN_PRECISION_SEASON, { 2018, 12, 1 }, { 2019, 3, 1 } },
    { "2018-02", WAKHAN_PRECISION_MONTH, { 2018, 2, 1 }, { 2018, 3, 1 } },
    { "2018-12-XX", WAKHAN_PRECISION_MONTH, { 2018, 12, 1 }, { 2019, 1, 1 } },
    { "2020-02-29", WAKHAN_PRECISION_DAY, { 2020, 2, 29 }, { 2020, 3, 1 } },
    { "2021-12-31T10:20:30Z", WAKHAN_PRECISION_DAY, { 2021, 12, 31 }, { 2022, 1, 1 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const gint64      *first = cases[i].first;
      const gint64      *next = cases[i].next;
      WakhanCalendarDate date;
      WakhanDateError    fault;

      g_assert_true (wakhan_calendar_date_read (&date, cases[i].text, &fault));
      g_assert_cmpint (date.precision, ==, cases[i].precision);
      g_assert_cmpint (date.first, ==, wakhan_day_from_civil (first[0], first[1], first[2]));
      g_assert_cmpint (date.next, ==, wakhan_day_from_civil (next[0], next[1], next[2]));
    }
}

static void
test_doubt (void)
{
  static const struct
  {
    const char *text;
    gboolean    uncertain;
    gboolean    approximate;
  } cases[] = {
    { "2001-11", FALSE, FALSE },
    { "2001-11?", TRUE, FALSE },
    { "2001-11~", FALSE, TRUE },
    { "2001-11%", TRUE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanCalendarDate date;
      WakhanDateError    fault;

      g_assert_true (wakhan_calendar_date_read (&date, cases[i].text, &fault));
      g_assert_cmpint (date.uncertain, ==, cases[i].uncertain);
      g_assert_cmpint (date.approximate, ==, cases[i].approximate);
    }
}

static void
test_faults (void)
{
  static const struct
  {
    const char     *text;
    WakhanDateError fault;
  } cases[] = {
    { "", WAKHAN_DATE_ERROR_SYNTAX },
    { "June 2018", WAKHAN_DATE_ERROR_SYNTAX },
    { "2012/2014", WAKHAN_DATE_ERROR_SYNTAX }, /* two of them */
    { "196X-06", WAKHAN_DATE_ERROR_SYNTAX },
    { "2018-21-01", WAKHAN_DATE_ERROR_SYNTAX },
    { "2018-06-15T10", WAKHAN_DATE_ERROR_SYNTAX },
    { "2021-13", WAKHAN_DATE_ERROR_RANGE },
    { "2021-02-29", WAKHAN_DATE_ERROR_RANGE },
    { "2021-02-00", WAKHAN_DATE_ERROR_RANGE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanCalendarDate date;
      WakhanDateError    fault = WAKHAN_DATE_ERROR_ORDER;

      g_assert_false (wakhan_calendar_date_read (&date, cases[i].text, &fault));
      g_assert_cmpint (fault, ==, cases[i].fault);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-date/lasts-as-long-as-it-is-vague", test_precision_and_extent);
  g_test_add_func ("/calendar-date/doubt-is-kept", test_doubt);
  g_test_add_func ("/calendar-date/says-what-is-wrong", test_faults);
  return g_test_run ();
}
