/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-history.h"

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
push (WakhanHistory *history,
      guint          from,
      guint          to)
{
  wakhan_history_push (history, &(WakhanTextRange){ from, from }, &(WakhanTextRange){ to, to });
}

/* From where one went last. */
static gboolean
go_back (WakhanHistory *history,
         guint         *offset)
{
  const GArray   *places = wakhan_history_get_places (history);
  const guint     position = wakhan_history_get_position (history);
  WakhanTextRange from = { 0, 0 };
  WakhanTextRange to;

  if (position < places->len)
    from = g_array_index (places, WakhanTextRange, position);
  if (!wakhan_history_go_back (history, &from, &to))
    return FALSE;
  *offset = to.start;
  return TRUE;
}

static gboolean
go_forward (WakhanHistory *history,
            guint         *offset)
{
  const WakhanTextRange from = { *offset, *offset };
  WakhanTextRange       to;

  if (!wakhan_history_go_forward (history, &from, &to))
    return FALSE;
  *offset = to.start;
  return TRUE;
}

static void
test_back_and_forward (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 7;

  g_assert_false (go_back (history, &offset));
  g_assert_false (go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 7);

  push (history, 10, 200);
  push (history, 250, 900); /* one had read on from 200 to 250 */
  g_assert_false (wakhan_history_get_can_go_forward (history));
  g_assert_true (go_back (history, &offset));
  g_assert_cmpuint (offset, ==, 250);
  g_assert_true (go_back (history, &offset));
  g_assert_cmpuint (offset, ==, 10);
  g_assert_false (go_back (history, &offset));
  g_assert_true (go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 250);
  g_assert_true (go_forward (history, &offset));
  g_assert_cmpuint (offset, ==, 900);
  g_assert_false (go_forward (history, &offset));
}

static void
test_new_way (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 0;

  push (history, 0, 100);
  push (history, 100, 200);
  go_back (history, &offset);
  push (history, 100, 300);
  g_assert_false (wakhan_history_get_can_go_forward (history));
  go_back (history, &offset);
  g_assert_cmpuint (offset, ==, 100);
  go_forward (history, &offset);
  g_assert_cmpuint (offset, ==, 300);
}

/* Words are gone back to as words, though the caret stands in them or behind them; and one comes
 * back to where one had read on. */
static void
test_words (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  const WakhanTextRange     words = { 100, 110 };
  const WakhanTextRange     hit = { 200, 205 };
  WakhanTextRange           to;

  wakhan_history_push (history, &(WakhanTextRange){ 0, 0 }, &words);
  wakhan_history_push (history, &(WakhanTextRange){ 110, 110 }, &(WakhanTextRange){ 150, 155 });
  wakhan_history_replace (history, &hit);
  g_assert_true (wakhan_history_go_back (history, &(WakhanTextRange){ 205, 205 }, &to));
  g_assert_cmpuint (to.start, ==, words.start);
  g_assert_cmpuint (to.end, ==, words.end);
  g_assert_true (wakhan_history_go_forward (history, &(WakhanTextRange){ 130, 130 }, &to));
  g_assert_cmpuint (to.start, ==, hit.start);
  g_assert_cmpuint (to.end, ==, hit.end);
  g_assert_true (wakhan_history_go_back (history, &hit, &to));
  g_assert_cmpuint (to.start, ==, 130);
}

static void
test_limit (void)
{
  g_autoptr (WakhanHistory) history = wakhan_history_new ();
  guint                     offset = 0;
  guint                     steps = 0;

  for (guint i = 0; i < 5000; i++)
    push (history, i, i + 1);
  while (go_back (history, &offset))
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
  push (history, 5, 5);
  g_assert_cmpuint (back + forward, ==, 0);
  push (history, 5, 6);
  push (history, 6, 7);
  g_assert_cmpuint (back, ==, 1);
  go_back (history, &offset);
  g_assert_cmpuint (forward, ==, 1);
  go_back (history, &offset);
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
  g_test_add_func ("/history/goes-back-to-words", test_words);
  g_test_add_func ("/history/keeps-two-hundred-places", test_limit);
  g_test_add_func ("/history/tells-real-changes-only", test_notifies);
  return g_test_run ();
}
