/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-anchor-queue.h"

#define N_MANY 100000

static GPtrArray *
create_anchors (const guint *places,
                guint        n)
{
  GPtrArray *anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (anchors, wakhan_anchor_new ("salt", NULL, NULL, places[i],
                                                 places[i] == WAKHAN_ANCHOR_UNKNOWN
                                                   ? WAKHAN_ANCHOR_UNKNOWN
                                                   : places[i] + 4));
  return anchors;
}

static void
assert_next (WakhanAnchorQueue *queue,
             guint              near,
             guint              expected)
{
  guint position;

  g_assert_true (wakhan_anchor_queue_take (queue, near, &position));
  g_assert_cmpuint (position, ==, expected);
}

static void
test_nearest (void)
{
  const guint                   places[] = { 900, WAKHAN_ANCHOR_UNKNOWN, 100, 510, 500, 0 };
  g_autoptr (GPtrArray)         anchors = create_anchors (places, G_N_ELEMENTS (places));
  g_autoptr (WakhanAnchorQueue) queue = wakhan_anchor_queue_new (anchors);
  guint                         position;

  assert_next (queue, 504, 4);
  assert_next (queue, 504, 3);
  assert_next (queue, 504, 0);
  assert_next (queue, 504, 2);
  assert_next (queue, 504, 5);
  assert_next (queue, 504, 1);
  g_assert_false (wakhan_anchor_queue_take (queue, 504, &position));
}

/* Who looks elsewhere has those there next, and none twice. */
static void
test_elsewhere (void)
{
  const guint                   places[] = { 100, 200, 300, 400, 500 };
  g_autoptr (GPtrArray)         anchors = create_anchors (places, G_N_ELEMENTS (places));
  g_autoptr (WakhanAnchorQueue) queue = wakhan_anchor_queue_new (anchors);
  guint                         position;

  assert_next (queue, 0, 0);
  assert_next (queue, 410, 3);
  assert_next (queue, 0, 1);
  assert_next (queue, 405, 4);
  assert_next (queue, 4000, 2);
  g_assert_false (wakhan_anchor_queue_take (queue, 0, &position));
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray)         anchors = g_ptr_array_new ();
  g_autoptr (WakhanAnchorQueue) queue = wakhan_anchor_queue_new (anchors);
  guint                         position;

  g_assert_false (wakhan_anchor_queue_take (queue, 0, &position));
}

/* Each once, wherever one looks. */
static void
test_many (void)
{
  g_autofree guint             *places = g_new (guint, N_MANY);
  g_autofree gboolean          *is_taken = g_new0 (gboolean, N_MANY);
  g_autoptr (GPtrArray)         anchors = NULL;
  g_autoptr (WakhanAnchorQueue) queue = NULL;
  guint                         near = 0;
  guint                         position;

  for (guint i = 0; i < N_MANY; i++)
    places[i] = g_test_rand_int_range (0, 10 * N_MANY);
  anchors = create_anchors (places, N_MANY);
  queue = wakhan_anchor_queue_new (anchors);
  for (guint i = 0; i < N_MANY; i++)
    {
      if (i % 1000 == 0)
        near = g_test_rand_int_range (0, 10 * N_MANY);
      g_assert_true (wakhan_anchor_queue_take (queue, near, &position));
      g_assert_false (is_taken[position]);
      is_taken[position] = TRUE;
    }
  g_assert_false (wakhan_anchor_queue_take (queue, near, &position));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anchor-queue/nearest-first", test_nearest);
  g_test_add_func ("/anchor-queue/one-looks-elsewhere", test_elsewhere);
  g_test_add_func ("/anchor-queue/nothing", test_nothing);
  g_test_add_func ("/anchor-queue/each-once", test_many);
  return g_test_run ();
}
