/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/time/wakhan-lanes.h"

#include <string.h>

static const WakhanLanesSize size = { 984, 3, 4 };

static WakhanLaneItem *
new_items (gsize n_items)
{
  WakhanLaneItem *items = g_new0 (WakhanLaneItem, n_items);

  for (gsize i = 0; i < n_items; i++)
    {
      WakhanLaneItem *item = &items[i];

      item->start = g_test_rand_double_range (0, size.width);
      item->end = g_test_rand_double_range (item->start, size.width);
      if (g_test_rand_bit ())
        item->end = item->start;
      item->mark = item->start;
      item->label_width = g_test_rand_double_range (20, 250);
      item->cut_width = item->label_width > 150 ? 140 : 0;
      item->priority = g_test_rand_int_range (0, 2);
      item->span = item->end - item->start > item->label_width + 150;
    }

  return items;
}

static void
assert_nothing_overlaps (const WakhanLaneItem *items,
                         gsize                 n_items,
                         GArray               *clusters)
{
  gsize n_marks = clusters->len;
  guint n_clustered = 0;
  guint n_counted = 0;

  for (gsize i = 0; i < n_items; i++)
    {
      const WakhanLaneItem *item = &items[i];

      if (item->lane == WAKHAN_LANE_CLUSTERED)
        {
          n_clustered++;
          continue;
        }
      n_marks++;
      for (gsize j = 0; j < i; j++)
        if (items[j].lane == item->lane && items[j].row == item->row)
          g_assert_true (items[j].right <= item->left || item->right <= items[j].left);
    }

  for (guint i = 0; i < clusters->len; i++)
    {
      const WakhanLaneCluster *cluster = &g_array_index (clusters, WakhanLaneCluster, i);

      n_counted += cluster->n_items;
      if (i > 0)
        g_assert_cmpfloat (cluster->x - g_array_index (clusters, WakhanLaneCluster, i - 1).x, >=, 24);
    }
  g_assert_cmpuint (n_counted, ==, n_clustered);
  g_assert_cmpuint (n_marks, <=, WAKHAN_LANES_MAX_MARKS);
}

static void
test_nothing_overlaps (void)
{
  for (gsize n_items = 0; n_items < 1500; n_items += 37)
    {
      g_autofree WakhanLaneItem *items = new_items (n_items);
      g_autoptr (GArray)         clusters = wakhan_lanes_pack (items, n_items, &size);

      assert_nothing_overlaps (items, n_items, clusters);
    }
}

static void
test_the_same_items_give_the_same_picture (void)
{
  g_autofree WakhanLaneItem *items = new_items (300);
  g_autofree WakhanLaneItem *again = g_memdup2 (items, 300 * sizeof *items);
  g_autoptr (GArray)         first = wakhan_lanes_pack (items, 300, &size);
  g_autoptr (GArray)         second = wakhan_lanes_pack (again, 300, &size);

  g_assert_cmpmem (items, 300 * sizeof *items, again, 300 * sizeof *again);
  g_assert_cmpuint (first->len, ==, second->len);
}

static void
test_the_essay_comes_first (void)
{
  const WakhanLanesSize one_row = { 300, 0, 1 };
  WakhanLaneItem        items[2] = {
           { .start = 10, .end = 10, .mark = 10, .label_width = 250, .priority = 1 },
           { .start = 20, .end = 20, .mark = 20, .label_width = 250, .priority = 0 },
  };
  g_autoptr (GArray) clusters = wakhan_lanes_pack (items, 2, &one_row);

  g_assert_cmpint (items[0].lane, ==, WAKHAN_LANE_REST);
  g_assert_cmpint (items[1].lane, ==, WAKHAN_LANE_ROW);
  g_assert_cmpuint (clusters->len, ==, 0);
}

static void
test_a_label_at_the_end_stands_before_its_mark (void)
{
  const WakhanLanesSize one_row = { 300, 0, 1 };
  WakhanLaneItem        item = { .start = 290, .end = 295, .mark = 290, .label_width = 100 };
  g_autoptr (GArray)    clusters = wakhan_lanes_pack (&item, 1, &one_row);

  g_assert_cmpint (item.lane, ==, WAKHAN_LANE_ROW);
  g_assert_true (item.before);
  g_assert_cmpuint (clusters->len, ==, 0);
}

static void
test_marks_in_one_place_become_one_cluster (void)
{
  const WakhanLanesSize no_rows = { 984, 0, 0 };
  WakhanLaneItem        items[5];
  g_autoptr (GArray)    clusters = NULL;

  memset (items, 0, sizeof items);
  for (gsize i = 0; i < 5; i++)
    items[i].mark = 100 + 2 * i;
  clusters = wakhan_lanes_pack (items, 5, &no_rows);

  g_assert_cmpuint (clusters->len, ==, 1);
  g_assert_cmpuint (g_array_index (clusters, WakhanLaneCluster, 0).n_items, ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lanes/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func ("/lanes/the-same-items-give-the-same-picture", test_the_same_items_give_the_same_picture);
  g_test_add_func ("/lanes/the-essay-comes-first", test_the_essay_comes_first);
  g_test_add_func ("/lanes/a-label-at-the-end-stands-before-its-mark", test_a_label_at_the_end_stands_before_its_mark);
  g_test_add_func ("/lanes/marks-in-one-place-become-one-cluster", test_marks_in_one_place_become_one_cluster);

  return g_test_run ();
}
