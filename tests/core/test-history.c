/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/wakhan-history.h"

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_back_and_forward (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 7;

  g_assert_false (wakhan_history_go_back (history, &offset));
  g_assert_false (wakhan_history_go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 7);

  wakhan_history_push (history, 10, 200);
  wakhan_history_push (history, 250, 900); /* one had read on from 200 to 250 */
  g_assert_false (wakhan_history_get_can_go_forward (history));
  g_assert_true (wakhan_history_go_back (history, &offset));
  g_assert_cmpuint (offset, ==, 250);
  g_assert_true (wakhan_history_go_back (history, &offset));
  g_assert_cmpuint (offset, ==, 10);
  g_assert_false (wakhan_history_go_back (history, &offset));
  g_assert_true (wakhan_history_go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 250);
  g_assert_true (wakhan_history_go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 900);
  g_assert_false (wakhan_history_go_forward (history, &offset));
}

static void
test_new_way (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 0;

  wakhan_history_push (history, 0, 100);
  wakhan_history_push (history, 100, 200);
  wakhan_history_go_back (history, &offset);
  wakhan_history_push (history, 100, 300);
  g_assert_false (wakhan_history_get_can_go_forward (history));
  wakhan_history_go_back (history, &offset);
  g_assert_cmpuint (offset, ==, 100);
  wakhan_history_go_forward (history, &offset);
  g_assert_cmpuint (offset, ==, 300);
}

static void
test_limit (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 0;
  guint                     steps = 0;

  for (guint i = 0; i < 5000; i++)
    wakhan_history_push (history, i, i + 1);
  while (wakhan_history_go_back (history, &offset))
    steps++;
  g_assert_cmpuint (steps, ==, 200);
  g_assert_cmpuint (offset, ==, 4800);
}

static void
test_notifies (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     back = 0;
  guint                     forward = 0;
  guint                     offset;

  g_signal_connect_swapped (history, "notify::can-go-back", G_CALLBACK (count_cb), &back);
  g_signal_connect_swapped (history, "notify::can-go-forward", G_CALLBACK (count_cb), &forward);
  wakhan_history_push (history, 5, 5);
  g_assert_cmpuint (back + forward, ==, 0);
  wakhan_history_push (history, 5, 6);
  wakhan_history_push (history, 6, 7);
  g_assert_cmpuint (back, ==, 1);
  wakhan_history_go_back (history, &offset);
  g_assert_cmpuint (forward, ==, 1);
  wakhan_history_go_back (history, &offset);
  g_assert_cmpuint (back, ==, 2);
  g_assert_cmpuint (forward, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/back-and-forward", test_back_and_forward);
  g_test_add_func ("/history/a-new-way-ends-the-old-one", test_new_way);
  g_test_add_func ("/history/keeps-two-hundred-places", test_limit);
  g_test_add_func ("/history/tells-real-changes-only", test_notifies);
  return g_test_run ();
}
