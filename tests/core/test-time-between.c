/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-between.h"

static void
test_words (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    const char *words;
  } cases[] = {
    { "2001-09-11", "2021-08-15", "19 years 11 months" },
    { "2021-08-15", "2001-09-11", "19 years 11 months" },
    { "2018-06-16", "2030-09-20", "12 years 3 months" },
    { "2000-02-29", "2001-02-28", "11 months 30 days" },
    { "2000-02-29", "2001-03-01", "1 year" },
    { "2018-06-15", "2018-06-15", "the same day" },
    { "2018-06-15", "2018-06-16", "1 day" },
    { "2018-06-15", "2018-07-18", "1 month 3 days" },
    { "2018-01-31", "2018-03-01", "1 month 1 day" },
    { "2001", "2018-06", "between 16 and 18 years" },
    { "2018-06", "2018-06", "between 0 and 29 days" },
    { "2018-06", "2018-09", "between 2 and 4 months" },
    { "2018-06-16", "2018", "between 0 and 7 months" },
    { "196X", "1999", "between 29 and 40 years" },
    { "-0043-03-15", "0001-03-15", "44 years" },
    { "1996-09-27/2001-11-13", "2021-08-15", "19 years 9 months" },
    { "1996/2001", "2021", "between 19 and 21 years" },
    { "1996/2001", "1999", "they overlap" },
    { "2012/..", "2018-06", "how long is not known" },
    { "2012/", "2018-06", "how long is not known" },
    { "../2012-05-01", "2018-05-01", "6 years" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) first = wakhan_date_parse (cases[i].first, NULL);
      g_autoptr (WakhanDate) second = wakhan_date_parse (cases[i].second, NULL);
      g_autofree char       *words = wakhan_time_between_new (first, second);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_order (void)
{
  static const struct
  {
    const char     *first;
    const char     *second;
    WakhanTimeOrder order;
  } cases[] = {
    { "2001-09-11", "2021-08-15", WAKHAN_TIME_ORDER_AFTER },
    { "2021-08-15", "2001-09-11", WAKHAN_TIME_ORDER_BEFORE },
    { "2018-06-15", "2018-06-15", WAKHAN_TIME_ORDER_SAME_DAY },
    { "2018-06", "2018-06", WAKHAN_TIME_ORDER_EITHER },
    { "2018", "2018-06-16", WAKHAN_TIME_ORDER_EITHER },
    { "2017", "2018-06-16", WAKHAN_TIME_ORDER_AFTER },
    { "2021", "1996/2001", WAKHAN_TIME_ORDER_BEFORE },
    { "1996/2001", "1999", WAKHAN_TIME_ORDER_OVERLAP },
    { "2012/..", "2018-06", WAKHAN_TIME_ORDER_UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) first = wakhan_date_parse (cases[i].first, NULL);
      g_autoptr (WakhanDate) second = wakhan_date_parse (cases[i].second, NULL);

      g_test_message ("%s, %s", cases[i].first, cases[i].second);
      g_assert_cmpint (wakhan_time_between_find_order (first, second), ==, cases[i].order);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-between/words", test_words);
  g_test_add_func ("/time-between/order", test_order);
  return g_test_run ();
}
