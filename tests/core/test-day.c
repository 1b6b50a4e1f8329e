/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-day.h"

static void
test_civil_round_trip (void)
{
  g_assert_cmpint (wakhan_day_from_civil (1970, 1, 1), ==, 0);
  g_assert_cmpint (wakhan_day_from_civil (2000, 3, 1), ==, 11017);
  for (gint64 days = -1000000; days < 1000000; days += 97)
    {
      gint64 year;
      guint  month;
      guint  day;

      wakhan_day_to_civil (days, &year, &month, &day);
      g_assert_cmpint (wakhan_day_from_civil (year, month, day), ==, days);
    }
}

static void
test_days_in_a_month (void)
{
  const gint64 leap_years[] = { -4, 0, 1600, 2000, 2024 };
  const gint64 other_years[] = { -100, 1, 1900, 2100, 2023 };

  for (gsize i = 0; i < G_N_ELEMENTS (leap_years); i++)
    {
      g_assert_cmpuint (wakhan_day_count_in_month (leap_years[i], 2), ==, 29);
      g_assert_cmpuint (wakhan_day_count_in_month (other_years[i], 2), ==, 28);
    }
  for (guint month = 1; month <= 12; month++)
    g_assert_cmpint (wakhan_day_count_in_month (2021, month), ==,
                     wakhan_day_from_civil (2021 + month / 12, month % 12 + 1, 1) -
                       wakhan_day_from_civil (2021, month, 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day/days-and-civil-dates-agree", test_civil_round_trip);
  g_test_add_func ("/day/a-month-has-its-days", test_days_in_a_month);
  return g_test_run ();
}
