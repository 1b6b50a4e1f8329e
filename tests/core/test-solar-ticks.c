/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-day.h"
#include "wakhan-solar-day.h"
#include "wakhan-solar-ticks.h"

static const WakhanTickStep day_step = { WAKHAN_TICK_DAY, 1 };
static const WakhanTickStep month_step = { WAKHAN_TICK_MONTH, 1 };
static const WakhanTickStep year_step = { WAKHAN_TICK_YEAR, 1 };
static const WakhanTickStep decade_step = { WAKHAN_TICK_DECADE, 10 };
static const WakhanTickStep century_step = { WAKHAN_TICK_CENTURY, 100 };
static const WakhanTickStep no_step = { WAKHAN_TICK_CENTURY, 0 };

static GArray *
list (gint64                first_year,
      gint64                last_year,
      const WakhanTickStep *step)
{
  const WakhanTimeScale scale = { wakhan_day_from_civil (first_year, 1, 1),
                                  wakhan_day_from_civil (last_year + 1, 1, 1), 1000 };

  return wakhan_solar_ticks_list (&scale, step);
}

static void
assert_ticks (gint64                first_year,
              gint64                last_year,
              const WakhanTickStep *step,
              guint                 n_ticks,
              gint64                first_value,
              gint64                last_value)
{
  g_autoptr (GArray) ticks = list (first_year, last_year, step);

  g_assert_cmpuint (ticks->len, ==, n_ticks);
  g_assert_cmpint (g_array_index (ticks, WakhanTick, 0).value, ==, first_value);
  g_assert_cmpint (g_array_index (ticks, WakhanTick, n_ticks - 1).value, ==, last_value);
}

static void
test_kinds (void)
{
  assert_ticks (1999, 2021, &year_step, 24, 1377, 1400);
  assert_ticks (1999, 2021, &decade_step, 4, 1370, 1400);
  assert_ticks (1900, 2021, &century_step, 3, 1200, 1400);
  assert_ticks (2018, 2018, &month_step, 13, 10, 10);
  assert_ticks (2018, 2018, &day_step, 366, 11, 11);
}

static void
test_where_they_begin (void)
{
  g_autoptr (GArray) years = list (2020, 2022, &year_step);

  g_assert_cmpfloat (g_array_index (years, WakhanTick, 1).day, ==,
                     wakhan_day_from_civil (2020, 3, 20));
  g_assert_cmpfloat (g_array_index (years, WakhanTick, 2).day, ==,
                     wakhan_day_from_civil (2021, 3, 21));
}

static void
test_before_the_first (void)
{
  g_autoptr (GArray) ancient = list (-500, -1, &decade_step);
  g_autoptr (GArray) first = list (600, 650, &decade_step);

  g_assert_cmpuint (ancient->len, ==, 0);
  g_assert_cmpuint (first->len, ==, 3);
  g_assert_cmpint (g_array_index (first, WakhanTick, 0).value, ==, 1);
  g_assert_cmpfloat (g_array_index (first, WakhanTick, 0).day, ==,
                     wakhan_solar_day_from_civil (1, 1, 1));
  g_assert_cmpint (g_array_index (first, WakhanTick, 1).value, ==, 10);
}

static void
test_nothing (void)
{
  const WakhanTimeScale empty = { 0, 0, 1000 };
  g_autoptr (GArray)    none = list (1000, 2000, &no_step);
  g_autoptr (GArray)    no_time = wakhan_solar_ticks_list (&empty, &year_step);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (no_time->len, ==, 0);
}

static double
measure (const WakhanTick *tick,
         gpointer          width)
{
  g_assert_true (tick->labelled);
  return *(double *) width;
}

/* A label has room from one tick to the next, or the ticks are farther apart. */
static void
test_widened (void)
{
  const struct
  {
    gint64         first_year; /* in a thousand pixels */
    gint64         last_year;
    WakhanTickStep step;
    double         width;
    WakhanTickStep widened;
  } cases[] = {
    { 1920, 2019, decade_step, 90, decade_step },
    { 1920, 2019, decade_step, 110, century_step },
    { 1920, 2019, decade_step, 5000, century_step },
    { 1990, 2009, year_step, 60, decade_step },
    { 1990, 2009, year_step, 40, year_step },
    { 1999, 1999, month_step, 100, year_step },
    { 1000, 1999, no_step, 10, no_step },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanTimeScale scale = { wakhan_day_from_civil (cases[i].first_year, 1, 1),
                                      wakhan_day_from_civil (cases[i].last_year + 1, 1, 1), 1000 };
      WakhanTickStep        step = cases[i].step;
      double                width = cases[i].width;

      wakhan_solar_ticks_widen (&scale, &step, measure, &width);
      g_assert_cmpint (step.kind, ==, cases[i].widened.kind);
      g_assert_cmpuint (step.count, ==, cases[i].widened.count);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/solar-ticks/kinds", test_kinds);
  g_test_add_func ("/solar-ticks/where-they-begin", test_where_they_begin);
  g_test_add_func ("/solar-ticks/before-the-first", test_before_the_first);
  g_test_add_func ("/solar-ticks/nothing", test_nothing);
  g_test_add_func ("/solar-ticks/as-far-apart-as-labels-need", test_widened);
  return g_test_run ();
}
