/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"
#include "wakhan-time-scale.h"

#include <math.h>

#define LABEL_WIDTH 32.0

static void
assert_apart (const WakhanTimeScale *scale,
              const WakhanTickStep  *step,
              double                 least)
{
  g_autoptr (GArray) ticks = wakhan_time_scale_list_ticks (scale, step, LABEL_WIDTH);
  double             last = -G_MAXDOUBLE;
  double             last_label = -G_MAXDOUBLE;

  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);
      const double      x = wakhan_time_scale_to_x (scale, tick->day);

      g_assert_cmpfloat (tick->day, >, last);
      last = tick->day;
      if (!tick->labelled)
        continue;
      g_assert_cmpfloat (x - last_label, >=, least - 1e-6);
      last_label = x;
    }
}

static void
test_labels_never_touch (void)
{
  const double widths[] = { 984, 700, 360 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    for (double days = 4 / 24.0; days < 3652425; days *= 1.25)
      {
        const WakhanTimeScale scale = { 18000 - days / 2, 18000 + days / 2, widths[i] };
        WakhanTickSteps       steps;

        wakhan_time_scale_choose (&scale, LABEL_WIDTH, WAKHAN_TICK_HOUR, &steps);
        assert_apart (&scale, &steps.upper,
                      steps.upper.kind == WAKHAN_TICK_DAY ? 24 : LABEL_WIDTH + 12);
      }
}

static void
test_ten_thousand_years_have_ticks (void)
{
  const WakhanTimeScale scale = { wakhan_day_from_civil (-5000, 1, 1),
                                  wakhan_day_from_civil (5000, 1, 1), 360 };
  WakhanTickSteps       steps;
  g_autoptr (GArray)    ticks = NULL;

  wakhan_time_scale_choose (&scale, LABEL_WIDTH, WAKHAN_TICK_HOUR, &steps);
  ticks = wakhan_time_scale_list_ticks (&scale, &steps.upper, LABEL_WIDTH);
  g_assert_cmpuint (ticks->len, >=, 3);
  g_assert_cmpuint (ticks->len, <=, 12);
  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);

      g_assert_cmpint ((tick->value > 0 ? tick->value : 1 - tick->value) % steps.upper.count, ==,
                       tick->value == 1 ? 1 : 0);
      g_assert_cmpfloat (tick->day, ==, (double) wakhan_day_from_civil (tick->value, 1, 1));
    }
}

static void
test_any_number_of_years_has_ticks (void)
{
  for (gint64 years = 10000; years <= 20000000000; years *= 3)
    {
      const WakhanTimeScale scale = { wakhan_day_from_civil (-years, 1, 1),
                                      wakhan_day_from_civil (2000, 1, 1), 984 };
      WakhanTickSteps       steps;
      g_autoptr (GArray)    ticks = NULL;

      wakhan_time_scale_choose (&scale, LABEL_WIDTH, WAKHAN_TICK_HOUR, &steps);
      ticks = wakhan_time_scale_list_ticks (&scale, &steps.upper, LABEL_WIDTH);
      g_assert_cmpuint (ticks->len, >=, 2);
      g_assert_cmpuint (ticks->len, <=, 25);
    }
}

static void
test_steps_follow_the_width_of_a_year (void)
{
  static const struct
  {
    double         year_width;
    WakhanTickStep upper;
    WakhanTickKind lower;
  } cases[] = {
    { 4, { WAKHAN_TICK_YEAR, 50 }, WAKHAN_TICK_CENTURY },
    { 20, { WAKHAN_TICK_YEAR, 5 }, WAKHAN_TICK_DECADE },
    { 58, { WAKHAN_TICK_YEAR, 1 }, WAKHAN_TICK_DECADE },
    { 266, { WAKHAN_TICK_MONTH, 3 }, WAKHAN_TICK_YEAR },
    { 740, { WAKHAN_TICK_MONTH, 1 }, WAKHAN_TICK_YEAR },
    { 20 * 365, { WAKHAN_TICK_DAY, 2 }, WAKHAN_TICK_MONTH },
    { 600 * 365, { WAKHAN_TICK_HOUR, 3 }, WAKHAN_TICK_DAY },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanTimeScale scale = { 0, 365 * 984 / cases[i].year_width, 984 };
      WakhanTickSteps       steps;

      wakhan_time_scale_choose (&scale, LABEL_WIDTH, WAKHAN_TICK_HOUR, &steps);
      g_assert_cmpint (steps.upper.kind, ==, cases[i].upper.kind);
      g_assert_cmpuint (steps.upper.count, ==, cases[i].upper.count);
      g_assert_cmpint (steps.lower.kind, ==, cases[i].lower);
    }
}

/* "100BC 50BC 50 100", as the axis writes them; "(1)": it has a tick and no words. */
static char *
list_years (const WakhanTimeScale *scale,
            const WakhanTickStep  *step)
{
  g_autoptr (GArray) ticks = wakhan_time_scale_list_ticks (scale, step, LABEL_WIDTH);
  GString           *years = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);
      const gint64      year = tick->value > 0 ? tick->value : 1 - tick->value;

      g_assert_cmpfloat (tick->day, ==, (double) wakhan_day_from_civil (tick->value, 1, 1));
      g_string_append_printf (
        years, tick->labelled ? "%s%" G_GINT64_FORMAT "%s" : "%s(%" G_GINT64_FORMAT "%s)",
        years->len > 0 ? " " : "", year, tick->value > 0 ? "" : "BC");
    }
  return g_string_free (years, FALSE);
}

/* There is no year 0, and nobody counts in 51s. */
static void
test_years_are_round_on_both_sides_of_the_era (void)
{
  static const struct
  {
    gint64         first;
    gint64         last;
    WakhanTickStep step;
    const char    *years;
  } cases[] = {
    { -101, 101, { WAKHAN_TICK_YEAR, 50 }, "150BC 100BC 50BC (1) 50 100" },
    { -99, 49, { WAKHAN_TICK_YEAR, 50 }, "100BC 50BC (1)" },
    { -3000, 2001, { WAKHAN_TICK_YEAR, 1000 }, "4000BC 3000BC 2000BC 1000BC (1) 1000 2000" },
    { -2, 2, { WAKHAN_TICK_YEAR, 1 }, "3BC 2BC 1BC 1 2" },
    { -12, 12, { WAKHAN_TICK_DECADE, 10 }, "20BC 10BC (1) 10" },
    { 1995, 2011, { WAKHAN_TICK_YEAR, 5 }, "1995 2000 2005 2010" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanTimeScale scale = { wakhan_day_from_civil (cases[i].first, 1, 1),
                                      wakhan_day_from_civil (cases[i].last, 6, 1), 984 };
      g_autofree char      *years = list_years (&scale, &cases[i].step);

      g_assert_cmpstr (years, ==, cases[i].years);
    }
}

/* However wide the view is drawn. */
static void
test_no_ticks_finer_than_what_is_told (void)
{
  static const struct
  {
    double         finest;
    WakhanTickKind kind;
  } cases[] = {
    { 1.0 / 24, WAKHAN_TICK_HOUR },
    { 1, WAKHAN_TICK_DAY },
    { 28, WAKHAN_TICK_MONTH },
    { 92, WAKHAN_TICK_MONTH },
    { 366, WAKHAN_TICK_YEAR },
    { 36525, WAKHAN_TICK_YEAR },
  };
  const WakhanTimeScale scale = { 18000, 18001, 3000 };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanTickSteps steps;

      wakhan_time_scale_choose (&scale, LABEL_WIDTH,
                                wakhan_time_scale_find_finest (cases[i].finest), &steps);
      g_assert_cmpint (steps.upper.kind, ==, cases[i].kind);
      g_assert_cmpint (steps.minor.kind, ==, cases[i].kind);
    }
}

/* Behind its tick, before it where the view ends, and nowhere where another stands. */
static void
test_a_label_finds_room (void)
{
  const WakhanTimeScale scale = { 0, 100, 300 };
  double                end = -G_MAXDOUBLE;
  double                left;

  g_assert_false (wakhan_time_scale_place_label (&scale, -1, 20, 4, &end, &left));
  g_assert_true (wakhan_time_scale_place_label (&scale, 0, 20, 4, &end, &left));
  g_assert_cmpfloat (left, ==, 4);
  g_assert_false (wakhan_time_scale_place_label (&scale, 23, 20, 4, &end,
                                                 &left)); /* it would touch the one before */
  g_assert_cmpfloat (end, ==, 24);
  g_assert_true (wakhan_time_scale_place_label (&scale, 200, 40, 4, &end, &left));
  g_assert_cmpfloat (left, ==, 204);
  g_assert_true (wakhan_time_scale_place_label (&scale, 290, 38, 4, &end, &left));
  g_assert_cmpfloat (left, ==, 248);
  g_assert_cmpfloat (end, ==, 286);
  g_assert_false (wakhan_time_scale_place_label (&scale, 299, 38, 4, &end, &left));
  g_assert_false (wakhan_time_scale_place_label (&scale, 301, 38, 4, &end, &left));
}

static void
test_a_day_comes_back_from_its_place (void)
{
  const WakhanTimeScale scale = { 18000.25, 18010.75, 984 };

  for (double x = 0; x <= 984; x += 12.3)
    g_assert_cmpfloat_with_epsilon (
      wakhan_time_scale_to_x (&scale, wakhan_time_scale_to_day (&scale, x)), x, 1e-6);
}

static void
test_a_tick_is_the_same_from_every_view (void)
{
  const WakhanTickStep step = { WAKHAN_TICK_HOUR, 3 };

  for (double start = 18000; start < 18001; start += 0.01)
    {
      const WakhanTimeScale scale = { start, start + 1, 984 };
      g_autoptr (GArray)    ticks = wakhan_time_scale_list_ticks (&scale, &step, LABEL_WIDTH);

      for (guint i = 0; i < ticks->len; i++)
        {
          const double eighths = g_array_index (ticks, WakhanTick, i).day * 8;

          g_assert_cmpfloat (eighths, ==, rint (eighths));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-scale/labels-never-touch", test_labels_never_touch);
  g_test_add_func ("/time-scale/ten-thousand-years-have-ticks", test_ten_thousand_years_have_ticks);
  g_test_add_func ("/time-scale/any-number-of-years-has-ticks", test_any_number_of_years_has_ticks);
  g_test_add_func ("/time-scale/steps-follow-the-width-of-a-year",
                   test_steps_follow_the_width_of_a_year);
  g_test_add_func ("/time-scale/a-day-comes-back-from-its-place",
                   test_a_day_comes_back_from_its_place);
  g_test_add_func ("/time-scale/a-tick-is-the-same-from-every-view",
                   test_a_tick_is_the_same_from_every_view);

  g_test_add_func ("/time-scale/years-are-round-on-both-sides-of-the-era",
                   test_years_are_round_on_both_sides_of_the_era);
  g_test_add_func ("/time-scale/no-ticks-finer-than-what-is-told",
                   test_no_ticks_finer_than_what_is_told);
  g_test_add_func ("/time-scale/a-label-finds-room", test_a_label_finds_room);
  return g_test_run ();
}
