/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-window.h"

#define TARGET 16.0

/* A day a pixel. */
static const WakhanTimeScale strip = { 0, 1000, 1000 };

static void
assert_window (double start,
               double end,
               double from,
               double to)
{
  const WakhanTimeView   view = { start, end };
  const WakhanTimeWindow window = wakhan_time_window_place (&strip, &view);

  g_assert_cmpfloat (window.from, ==, from);
  g_assert_cmpfloat (window.to, ==, to);
}

static void
test_place (void)
{
  assert_window (200, 500, 200, 500);
  assert_window (-2000, 3000, 1, 999);
  assert_window (500, 501, 500, 514);
  assert_window (-300, -200, 1, 15);
  assert_window (1200, 1300, 986, 999); /* one pixel of it gives way to the end of the strip */
}

static void
test_find (void)
{
  static const struct
  {
    double               x;
    WakhanTimeWindowPart part;
  } cases[] = {
    { 191, WAKHAN_TIME_WINDOW_NONE },
    { 192, WAKHAN_TIME_WINDOW_START },
    { 208, WAKHAN_TIME_WINDOW_START },
    { 209, WAKHAN_TIME_WINDOW_WHOLE },
    { 491, WAKHAN_TIME_WINDOW_WHOLE },
    { 492, WAKHAN_TIME_WINDOW_END },
    { 508, WAKHAN_TIME_WINDOW_END },
    { 509, WAKHAN_TIME_WINDOW_NONE },
  };
  const WakhanTimeWindow window = { 200, 500 };
  const WakhanTimeWindow least = { 200, 214 };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (wakhan_time_window_find (&window, cases[i].x, TARGET), ==, cases[i].part);
  g_assert_cmpint (wakhan_time_window_find (&least, 207, TARGET), ==,
                   WAKHAN_TIME_WINDOW_WHOLE); /* even of the smallest */
}

static void
assert_move (WakhanTimeWindowPart part,
             double               days,
             double               start,
             double               end)
{
  const WakhanTimeView view = { 200, 500 };
  const WakhanTimeView moved = wakhan_time_window_move (&view, part, days);

  g_assert_cmpfloat (moved.start, ==, start);
  g_assert_cmpfloat (moved.end, ==, end);
}

static void
test_move (void)
{
  assert_move (WAKHAN_TIME_WINDOW_NONE, 50, 200, 500);
  assert_move (WAKHAN_TIME_WINDOW_WHOLE, -250, -50, 250);
  assert_move (WAKHAN_TIME_WINDOW_START, 50, 250, 500);
  assert_move (WAKHAN_TIME_WINDOW_START, 400, 470, 500); /* a month is left */
  assert_move (WAKHAN_TIME_WINDOW_END, 50, 200, 550);
  assert_move (WAKHAN_TIME_WINDOW_END, -400, 200, 230);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/time-window/stands-on-the-strip", test_place);
  g_test_add_func ("/time-window/is-taken-by-its-ends-or-whole", test_find);
  g_test_add_func ("/time-window/goes-where-it-is-moved", test_move);
  return g_test_run ();
}
