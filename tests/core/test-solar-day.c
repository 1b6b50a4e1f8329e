/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-day.h"
#include "wakhan-solar-day.h"

/* The first days of years as the almanac has them, and days that many know by both calendars. */
static void
test_days (void)
{
  static const struct
  {
    gint64 solar[3];
    gint64 civil[3];
  } cases[] = {
    { { 1299, 1, 1 }, { 1920, 3, 21 } },
    { { 1353, 1, 1 }, { 1974, 3, 21 } },
    { { 1399, 1, 1 }, { 2020, 3, 20 } },
    { { 1400, 1, 1 }, { 2021, 3, 21 } },
    { { 1403, 1, 1 }, { 2024, 3, 20 } },
    { { 1399, 12, 30 }, { 2021, 3, 20 } },
    { { 1357, 11, 22 }, { 1979, 2, 11 } },
    { { 1320, 6, 3 }, { 1941, 8, 25 } },
    { { 1400, 7, 1 }, { 2021, 9, 23 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      wakhan_solar_day_from_civil (cases[i].solar[0], cases[i].solar[1], cases[i].solar[2]), ==,
      wakhan_day_from_civil (cases[i].civil[0], cases[i].civil[1], cases[i].civil[2]));
}

static void
test_backwards (void)
{
  gint64 before = wakhan_solar_day_from_civil (-70, 1, 1) - 1;

  for (gint64 year = -70; year <= 1633; year++)
    for (guint month = 1; month <= 12; month++)
      {
        const guint n_days = wakhan_solar_day_from_civil (year + month / 12, month % 12 + 1, 1) -
                             wakhan_solar_day_from_civil (year, month, 1);

        for (guint day = 1; day <= n_days; day++)
          {
            const gint64 days = wakhan_solar_day_from_civil (year, month, day);
            gint64       found_year;
            guint        found_month;
            guint        found_day;

            g_assert_cmpint (days, ==, before + 1);
            before = days;
            wakhan_solar_day_to_civil (days, &found_year, &found_month, &found_day);
            g_assert_cmpint (found_year, ==, year);
            g_assert_cmpuint (found_month, ==, month);
            g_assert_cmpuint (found_day, ==, day);
          }
      }
}

/* The leap years of 1178 to 1633 as Heydari-Malayeri tells them: every fourth year, every fifth
 * after seven or eight of them; those of our time are in the almanacs. */
static void
test_leap_years (void)
{
  static const guint known[] = { 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383,
                                 1387, 1391, 1395, 1399, 1403, 1408, 1412 };
  guint              next = 0;

  for (gint64 year = 1354; year <= 1412; year++)
    {
      const gboolean is_leap = next < G_N_ELEMENTS (known) && known[next] == year;

      g_assert_cmpint (wakhan_solar_day_from_civil (year + 1, 1, 1) -
                         wakhan_solar_day_from_civil (year, 1, 1),
                       ==, is_leap ? 366 : 365);
      next += is_leap;
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/solar-day/as-the-almanac-has-them", test_days);
  g_test_add_func ("/solar-day/backwards", test_backwards);
  g_test_add_func ("/solar-day/leap-years", test_leap_years);
  return g_test_run ();
}
