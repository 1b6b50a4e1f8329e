/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-line.h"

#include <math.h>

#define TOP 8.0
#define BOTTOM 62.0
#define MANY 100000
#define DOT 4.0

static const WakhanTimeScale scale = { 0, 1000, 500 };

static WakhanReadingPoint *
create_points (guint n_points)
{
  WakhanReadingPoint *points = g_new (WakhanReadingPoint, n_points);

  for (guint i = 0; i < n_points; i++)
    points[i] = (WakhanReadingPoint){ g_test_rand_double_range (-500, 1500),
                                      g_test_rand_int_range (0, 4) == 0 };
  return points;
}

static void
test_forward_and_back (void)
{
  const WakhanReadingPoint points[] = { { 100, FALSE }, { 500, FALSE }, { 300, TRUE } };
  g_autoptr (GArray)       legs = wakhan_reading_line_list_legs (points, 3, &scale, 0, 40);
  const WakhanReadingLeg  *forward = &g_array_index (legs, WakhanReadingLeg, 0);
  const WakhanReadingLeg  *back = &g_array_index (legs, WakhanReadingLeg, 1);

  g_assert_cmpuint (legs->len, ==, 2);
  g_assert_false (forward->is_back || forward->is_out);
  g_assert_true (back->is_back && back->is_out);
  g_assert_cmpfloat (forward->x[0], ==, 50);
  g_assert_cmpfloat (forward->x[1], ==, 250);
  g_assert_cmpfloat (forward->y[0], ==, 0);
  g_assert_cmpfloat (forward->y[1], ==, 20);
  g_assert_cmpfloat (back->x[1], ==, 150);
  g_assert_cmpfloat (back->y[1], ==, 40);
}

/* A leg through the view is drawn, though both its ends lie beyond it. */
static void
test_what_leaves_no_trace (void)
{
  const WakhanReadingPoint points[] = {
    { -100, FALSE }, { -50, FALSE }, { 1100, FALSE }, { 1200, FALSE }
  };
  g_autoptr (GArray) legs = wakhan_reading_line_list_legs (points, 4, &scale, TOP, BOTTOM);
  g_autoptr (GArray) dots =
    wakhan_reading_line_list_dots (points, 4, &scale, TOP, BOTTOM, DOT);

  g_assert_cmpuint (legs->len, ==, 1);
  g_assert_cmpfloat (g_array_index (legs, WakhanReadingLeg, 0).x[0], ==, -25);
  g_assert_cmpuint (dots->len, ==, 0);
}

static void
test_few_points (void)
{
  const WakhanReadingPoint point = { 500, FALSE };
  g_autoptr (GArray)       none = wakhan_reading_line_list_legs (NULL, 0, &scale, TOP, BOTTOM);
  g_autoptr (GArray)       legs = wakhan_reading_line_list_legs (&point, 1, &scale, TOP, BOTTOM);
  g_autoptr (GArray)       dots =
    wakhan_reading_line_list_dots (&point, 1, &scale, TOP, BOTTOM, DOT);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (legs->len, ==, 0);
  g_assert_cmpuint (dots->len, ==, 1);
  g_assert_cmpfloat (g_array_index (dots, WakhanReadingDot, 0).y, ==, (TOP + BOTTOM) / 2);
}

static gboolean
covers (const WakhanReadingLeg *stroke,
        const WakhanReadingLeg *leg)
{
  return stroke->is_back == leg->is_back && stroke->is_out == leg->is_out &&
         floor (stroke->y[0]) == floor (leg->y[0]) &&
         MIN (stroke->x[0], stroke->x[1]) <= MIN (leg->x[0], leg->x[1]) &&
         MAX (stroke->x[0], stroke->x[1]) >= MAX (leg->x[0], leg->x[1]);
}

static gboolean
is_covered (GArray                 *legs,
            const WakhanReadingLeg *leg)
{
  for (guint i = 0; i < legs->len; i++)
    if (covers (&g_array_index (legs, WakhanReadingLeg, i), leg))
      return TRUE;
  return FALSE;
}

/* However many there are, no more is drawn than can be told apart, and nothing is left out. */
static void
test_a_hundred_thousand (void)
{
  g_autofree WakhanReadingPoint *points = create_points (MANY);
  g_autoptr (GArray)             legs =
    wakhan_reading_line_list_legs (points, MANY, &scale, TOP, BOTTOM);
  g_autoptr (GArray) dots =
    wakhan_reading_line_list_dots (points, MANY, &scale, TOP, BOTTOM, DOT);

  g_assert_cmpuint (legs->len, <=, (guint) (4 * (BOTTOM - TOP + 1)));
  g_assert_cmpuint (dots->len, <=,
                    (guint) ((scale.width / DOT + 1) * ((BOTTOM - TOP) / DOT + 1)));
  for (guint i = 0; i < 500; i++)
    {
      const guint            rank = g_test_rand_int_range (0, MANY - 1);
      const WakhanReadingLeg leg = {
        { wakhan_time_scale_to_x (&scale, points[rank].day),
          wakhan_time_scale_to_x (&scale, points[rank + 1].day) },
        { wakhan_reading_line_get_y (rank, MANY, TOP, BOTTOM),
          wakhan_reading_line_get_y (rank + 1, MANY, TOP, BOTTOM) },
        points[rank + 1].day < points[rank].day,
        points[rank].is_out || points[rank + 1].is_out
      };

      if (MAX (leg.x[0], leg.x[1]) >= 0 && MIN (leg.x[0], leg.x[1]) <= scale.width)
        g_assert_true (is_covered (legs, &leg));
    }
}

/* Of dots in one place the one is seen that passes the filter. */
static void
test_what_passes_is_above (void)
{
  const WakhanReadingPoint points[] = { { 500, TRUE }, { 500, FALSE }, { 500, TRUE } };
  g_autoptr (GArray)       dots = wakhan_reading_line_list_dots (points, 3, &scale, 10, 11, DOT);

  g_assert_cmpuint (dots->len, ==, 1);
  g_assert_cmpuint (g_array_index (dots, WakhanReadingDot, 0).rank, ==, 1);
}

static guint
find (double x,
      double y)
{
  const WakhanReadingPoint points[] = { { 100, FALSE }, { 500, FALSE }, { 300, TRUE } };

  return wakhan_reading_line_find_leg (points, 3, &scale, 0, 40, x, y, 5);
}

static void
test_the_leg_at_a_point (void)
{
  g_assert_cmpuint (find (150, 10), ==, 0);
  g_assert_cmpuint (find (150, 14), ==, 0);
  g_assert_cmpuint (find (200, 30), ==, 1);
  g_assert_cmpuint (find (150, 22), ==, G_MAXUINT);
  g_assert_cmpuint (find (40, 0), ==, G_MAXUINT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading-line/forward-and-back", test_forward_and_back);
  g_test_add_func ("/reading-line/what-leaves-no-trace", test_what_leaves_no_trace);
  g_test_add_func ("/reading-line/few-points", test_few_points);
  g_test_add_func ("/reading-line/a-hundred-thousand", test_a_hundred_thousand);
  g_test_add_func ("/reading-line/what-passes-is-above", test_what_passes_is_above);
  g_test_add_func ("/reading-line/the-leg-at-a-point", test_the_leg_at_a_point);
  return g_test_run ();
}
