/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-range-index.h"

static WakhanRangeIndex *
create (const guint (*ends)[2],
        guint n_ranges)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (WakhanRange));

  for (guint i = 0; i < n_ranges; i++)
    {
      const WakhanRange range = { ends[i][0], ends[i][1], GUINT_TO_POINTER (i + 1) };

      g_array_append_val (ranges, range);
    }
  return wakhan_range_index_new (ranges);
}

static gpointer
find (WakhanRangeIndex *index,
      guint             offset)
{
  const guint position = wakhan_range_index_find_last (index, offset);

  return position == WAKHAN_RANGE_NONE ? NULL : wakhan_range_index_get (index, position)->thing;
}

static void
test_empty (void)
{
  g_autoptr (WakhanRangeIndex) index = create (NULL, 0);

  g_assert_cmpuint (wakhan_range_index_get_n (index), ==, 0);
  g_assert_cmpuint (wakhan_range_index_find_last (index, 0), ==, WAKHAN_RANGE_NONE);
  g_assert_cmpuint (wakhan_range_index_find_next (index, 0, 0), ==, WAKHAN_RANGE_NONE);
  g_assert_cmpuint (wakhan_range_index_count_before (index, G_MAXUINT), ==, 0);
}

static void
test_nested (void)
{
  const guint ends[][2] = {
    { 50, 60 }, { 0, 100 }, { 10, 20 }, { 10, 12 }, { 30, 30 }
  };
  g_autoptr (WakhanRangeIndex) index = create (ends, G_N_ELEMENTS (ends));

  g_assert_true (find (index, 0) == GUINT_TO_POINTER (2));
  g_assert_true (find (index, 11) ==
                 GUINT_TO_POINTER (4)); /* of two with one start the later one */
  g_assert_true (find (index, 12) == GUINT_TO_POINTER (3));
  g_assert_true (find (index, 30) == GUINT_TO_POINTER (2)); /* one without words holds nothing */
  g_assert_true (find (index, 59) == GUINT_TO_POINTER (1));
  g_assert_true (find (index, 99) == GUINT_TO_POINTER (2));
  g_assert_null (find (index, 100));
  g_assert_null (find (index, G_MAXUINT));
}

/* As a look at each of them finds it. */
static void
test_random (void)
{
  for (guint run = 0; run < 300; run++)
    {
      const guint                  n_ranges = g_test_rand_int_range (0, 40);
      g_autofree                   guint (*ends)[2] = g_malloc_n (n_ranges + 1, sizeof *ends);
      g_autoptr (WakhanRangeIndex) index = NULL;

      for (guint i = 0; i < n_ranges; i++)
        {
          ends[i][0] = g_test_rand_int_range (0, 50);
          ends[i][1] = ends[i][0] + g_test_rand_int_range (0, g_test_rand_bit () ? 5 : 60);
        }
      index = create ((const guint (*)[2]) ends, n_ranges);
      for (guint offset = 0; offset < 115; offset++)
        {
          guint last = WAKHAN_RANGE_NONE;
          guint next = WAKHAN_RANGE_NONE;
          guint from = g_test_rand_int_range (0, 41);

          for (guint i = 0; i < n_ranges; i++)
            {
              const WakhanRange *range = wakhan_range_index_get (index, i);

              if (range->start <= offset && offset < range->end)
                last = i;
              if (i >= from && range->end > offset && next == WAKHAN_RANGE_NONE)
                next = i;
            }
          g_assert_cmpuint (wakhan_range_index_find_last (index, offset), ==, last);
          g_assert_cmpuint (wakhan_range_index_find_next (index, from, offset), ==, next);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/range-index/nothing-in-nothing", test_empty);
  g_test_add_func ("/range-index/the-one-that-began-last", test_nested);
  g_test_add_func ("/range-index/as-by-looking-at-each", test_random);
  return g_test_run ();
}
