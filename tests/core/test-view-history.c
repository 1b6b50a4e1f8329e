/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-view-history.h"

#define SECOND G_TIME_SPAN_SECOND

static const WakhanTimeView whole = { 0, 1000 };
static const WakhanTimeView half = { 200, 700 };
static const WakhanTimeView panned = { 300, 800 };
static const WakhanTimeView quarter = { 400, 650 };

static void
assert_pops (WakhanViewHistory    *history,
             const WakhanTimeView *expected)
{
  WakhanTimeView view;

  g_assert_true (wakhan_view_history_pop (history, &view));
  g_assert_cmpfloat (view.start, ==, expected->start);
  g_assert_cmpfloat (view.end, ==, expected->end);
}

static void
assert_is_empty (WakhanViewHistory *history)
{
  WakhanTimeView view;

  g_assert_false (wakhan_view_history_pop (history, &view));
}

static void
test_back (void)
{
  g_autoptr (WakhanViewHistory) history = wakhan_view_history_new ();

  assert_is_empty (history);
  wakhan_view_history_add (history, &whole, &half, 10 * SECOND);
  wakhan_view_history_add (history, &half, &panned, 20 * SECOND);
  wakhan_view_history_add (history, &panned, &quarter, 30 * SECOND);
  assert_pops (history, &panned);
  assert_pops (history, &whole);
  assert_is_empty (history);
}

static void
test_quick_steps_are_one (void)
{
  g_autoptr (WakhanViewHistory) history = wakhan_view_history_new ();

  wakhan_view_history_add (history, &whole, &half, 0);
  wakhan_view_history_add (history, &half, &quarter, SECOND / 2);
  assert_pops (history, &whole);
  assert_is_empty (history);
  /* After a way back the next one is a zoom of its own, however quick. */
  wakhan_view_history_add (history, &whole, &half, SECOND * 6 / 10);
  assert_pops (history, &whole);
}

static void
test_bounds (void)
{
  g_autoptr (WakhanViewHistory) history = wakhan_view_history_new ();
  const WakhanTimeView          nothing = { 5, 5 };
  guint                         count = 0;
  WakhanTimeView                view;

  wakhan_view_history_add (history, &nothing, &whole, 0);
  assert_is_empty (history);
  for (guint i = 0; i < 1000; i++)
    wakhan_view_history_add (history, &whole, &half, i * SECOND);
  while (wakhan_view_history_pop (history, &view))
    count++;
  g_assert_cmpuint (count, ==, 64);
  wakhan_view_history_add (history, &whole, &half, 2000 * SECOND);
  wakhan_view_history_clear (history);
  assert_is_empty (history);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view-history/back", test_back);
  g_test_add_func ("/view-history/quick-steps-are-one", test_quick_steps_are_one);
  g_test_add_func ("/view-history/bounds", test_bounds);
  return g_test_run ();
}
