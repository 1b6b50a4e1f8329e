/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lanes.h"

#include <string.h>

static const WakhanLanesSize size = { 984, 3, 4, 1, 0 };

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
      item->n_events = 1;
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

      n_counted += cluster->n_events;
      if (i > 0)
        g_assert_cmpfloat (cluster->x - g_array_index (clusters, WakhanLaneCluster, i - 1).x, >=,
                           24);
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
      g_autoptr (GArray)         clusters = wakhan_lanes_pack (items, n_items, &size, NULL, NULL);

      assert_nothing_overlaps (items, n_items, clusters);
    }
}

static void
test_the_same_items_give_the_same_picture (void)
{
  g_autofree WakhanLaneItem *items = new_items (300);
  g_autofree WakhanLaneItem *again = g_memdup2 (items, 300 * sizeof *items);
  g_autoptr (GArray)         first = wakhan_lanes_pack (items, 300, &size, NULL, NULL);
  g_autoptr (GArray)         second = wakhan_lanes_pack (again, 300, &size, NULL, NULL);

  g_assert_cmpmem (items, 300 * sizeof *items, again, 300 * sizeof *again);
  g_assert_cmpuint (first->len, ==, second->len);
}

static void
test_the_essay_comes_first (void)
{
  const WakhanLanesSize one_row = { 300, 0, 1, 1, 0 };
  WakhanLaneItem        items[2] = {
           { .start = 10, .end = 10, .mark = 10, .label_width = 250, .n_events = 1, .priority = 1 },
           { .start = 20, .end = 20, .mark = 20, .label_width = 250, .n_events = 1, .priority = 0 },
  };
  g_autoptr (GArray) clusters = wakhan_lanes_pack (items, 2, &one_row, NULL, NULL);

  g_assert_cmpint (items[0].lane, ==, WAKHAN_LANE_OVERFLOW);
  g_assert_cmpint (items[1].lane, ==, WAKHAN_LANE_ROW);
  g_assert_cmpuint (clusters->len, ==, 0);
}

static void
test_a_label_at_the_end_stands_before_its_mark (void)
{
  const WakhanLanesSize one_row = { 300, 0, 1, 1, 0 };
  WakhanLaneItem        item = {
           .start = 290, .end = 295, .mark = 290, .label_width = 100, .n_events = 1
  };
  g_autoptr (GArray) clusters = wakhan_lanes_pack (&item, 1, &one_row, NULL, NULL);

  g_assert_cmpint (item.lane, ==, WAKHAN_LANE_ROW);
  g_assert_true (item.before);
  g_assert_cmpuint (clusters->len, ==, 0);
}

static void
test_marks_in_one_place_become_one_cluster (void)
{
  const WakhanLanesSize no_rows = { 984, 0, 0, 1, 0 };
  WakhanLaneItem        items[5];
  g_autoptr (GArray)    clusters = NULL;

  for (gsize i = 0; i < 5; i++)
    items[i] = (WakhanLaneItem){ .mark = 100 + 2 * i, .n_events = 1 };
  clusters = wakhan_lanes_pack (items, 5, &no_rows, NULL, NULL);

  g_assert_cmpuint (clusters->len, ==, 1);
  g_assert_cmpuint (g_array_index (clusters, WakhanLaneCluster, 0).n_events, ==, 5);
}

static void
test_a_cluster_is_one_of_as_many (void)
{
  WakhanLaneItem     items[] = { { .mark = 100, .n_events = 70 },
                                 { .mark = 103, .n_events = 1 },
                                 { .mark = 400, .n_events = 9 } };
  g_autoptr (GArray) clusters = wakhan_lanes_pack (items, G_N_ELEMENTS (items), &size, NULL, NULL);

  g_assert_cmpuint (clusters->len, ==, 2);
  g_assert_cmpuint (g_array_index (clusters, WakhanLaneCluster, 0).n_events, ==, 71);
  g_assert_cmpuint (g_array_index (clusters, WakhanLaneCluster, 1).n_events, ==, 9);
  g_assert_cmpint (items[2].lane, ==, WAKHAN_LANE_CLUSTERED);
}

/* Whatever their numbers, two pills do not touch. */
static void
test_a_pill_is_as_wide_as_its_number (void)
{
  WakhanLaneItem     items[300];
  g_autoptr (GArray) clusters = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    items[i] = (WakhanLaneItem){ .mark = 3.2 * i, .n_events = 1 + 1000 * (i % 7) };
  clusters = wakhan_lanes_pack (items, G_N_ELEMENTS (items), &size, NULL, NULL);

  g_assert_cmpuint (clusters->len, >, 5);
  for (guint i = 1; i < clusters->len; i++)
    {
      const WakhanLaneCluster *before = &g_array_index (clusters, WakhanLaneCluster, i - 1);
      const WakhanLaneCluster *cluster = &g_array_index (clusters, WakhanLaneCluster, i);

      g_assert_cmpfloat (cluster->width, >=, cluster->n_events >= 10000 ? 54 : 46);
      g_assert_cmpfloat (cluster->x - cluster->width / 2, >=, before->x + before->width / 2);
    }
}

/* Beside a name, where a second would not fit. */
static void
test_marks_stand_bare_between_names (void)
{
  const WakhanLanesSize one_row = { 400, 0, 1, 1, 0 };
  WakhanLaneItem        items[6];
  g_autoptr (GArray)    clusters = NULL;
  guint                 n_bare = 0;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      const double x = i == 0 ? 200 : 360 + 3 * i;

      items[i] = (WakhanLaneItem){
        .start = x, .end = x + 9, .mark = x + 4.5, .label_width = 150, .n_events = 1
      };
    }
  clusters = wakhan_lanes_pack (items, G_N_ELEMENTS (items), &one_row, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      n_bare += items[i].bare;
      g_assert_true (!items[i].bare || items[i].lane == WAKHAN_LANE_ROW);
    }
  g_assert_cmpuint (n_bare, >, 0);
  assert_nothing_overlaps (items, G_N_ELEMENTS (items), clusters);
}

typedef struct
{
  const WakhanLaneItem *unmeasured;
  const WakhanLaneItem *measured;
  guint                 n_measured;
} Measure;

static void
measure_cb (WakhanLaneItem *item,
            gpointer        data)
{
  Measure              *measure = data;
  const WakhanLaneItem *known = &measure->measured[item - measure->unmeasured];

  g_assert_false (item->is_measured);
  item->label_width = known->label_width;
  item->cut_width = known->cut_width;
  item->span = known->span;
  item->is_measured = TRUE;
  measure->n_measured++;
}

static void
test_the_picture_is_as_if_all_were_measured (void)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autofree WakhanLaneItem *measured = new_items (400);
      g_autofree WakhanLaneItem *unmeasured = g_memdup2 (measured, 400 * sizeof *measured);
      Measure                    measure = { unmeasured, measured, 0 };
      g_autoptr (GArray)         clusters = NULL;
      g_autoptr (GArray)         expected = NULL;

      for (guint j = 0; j < 400; j++)
        {
          unmeasured[j].label_width = 20;
          unmeasured[j].cut_width = 0;
          unmeasured[j].span = unmeasured[j].end - unmeasured[j].start > 170;
        }
      clusters = wakhan_lanes_pack (unmeasured, 400, &size, measure_cb, &measure);
      expected = wakhan_lanes_pack (measured, 400, &size, NULL, NULL);

      g_assert_cmpuint (measure.n_measured, <, 400);
      g_assert_cmpuint (clusters->len, ==, expected->len);
      for (guint j = 0; j < 400; j++)
        {
          g_assert_cmpint (unmeasured[j].lane, ==, measured[j].lane);
          g_assert_cmpuint (unmeasured[j].row, ==, measured[j].row);
          g_assert_cmpfloat (unmeasured[j].left, ==, measured[j].left);
          g_assert_cmpfloat (unmeasured[j].right, ==, measured[j].right);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lanes/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func ("/lanes/the-same-items-give-the-same-picture",
                   test_the_same_items_give_the_same_picture);
  g_test_add_func ("/lanes/the-essay-comes-first", test_the_essay_comes_first);
  g_test_add_func ("/lanes/a-label-at-the-end-stands-before-its-mark",
                   test_a_label_at_the_end_stands_before_its_mark);
  g_test_add_func ("/lanes/marks-in-one-place-become-one-cluster",
                   test_marks_in_one_place_become_one_cluster);
  g_test_add_func ("/lanes/a-cluster-is-one-of-as-many", test_a_cluster_is_one_of_as_many);
  g_test_add_func ("/lanes/a-pill-is-as-wide-as-its-number", test_a_pill_is_as_wide_as_its_number);
  g_test_add_func ("/lanes/marks-stand-bare-between-names", test_marks_stand_bare_between_names);
  g_test_add_func ("/lanes/the-picture-is-as-if-all-were-measured",
                   test_the_picture_is_as_if_all_were_measured);

  return g_test_run ();
}
