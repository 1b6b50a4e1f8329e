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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/solar-day/as-the-almanac-has-them", test_days);
  return g_test_run ();
}
