/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-index.h"

#include <math.h>
#include <stdlib.h>

#define N_EVENTS 3000
#define N_VIEWS 300
#define LENGTH 40000 /* days */

/* Days, months, years and centuries between each other, and some without a beginning or an end. */
static WakhanTimeExtent *
new_extents (guint n_extents)
{
  const int         lengths[] = { 1, 1, 1, 30, 365, 3652, 36525 };
  WakhanTimeExtent *extents = g_new (WakhanTimeExtent, n_extents);

  for (guint i = 0; i < n_extents; i++)
    {
      extents[i].start = g_test_rand_int_range (0, LENGTH);
      extents[i].end =
        extents[i].start + lengths[g_test_rand_int_range (0, G_N_ELEMENTS (lengths))];
      extents[i].is_first = g_test_rand_int_range (0, 4) == 0;
      if (g_test_rand_int_range (0, 100) == 0)
        extents[i].start = G_MININT64;
      if (g_test_rand_int_range (0, 100) == 0)
        extents[i].end = G_MAXINT64;
    }
  return extents;
}

static WakhanTimeScale
create_view (void)
{
  const double length = exp (g_test_rand_double_range (0, log (3 * LENGTH)));
  const double start = g_test_rand_double_range (-LENGTH / 4.0, LENGTH);

  return (WakhanTimeScale){ start, start + length, 960 };
}

static gboolean
touches (const WakhanTimeExtent *extent,
         const WakhanTimeScale  *scale)
{
  return extent->start < ceil (scale->end) && extent->end > floor (scale->start);
}

static double
find_mark (const WakhanTimeExtent *extent,
           const WakhanTimeScale  *scale)
{
  const double start = CLAMP (wakhan_time_scale_to_x (scale, extent->start), 0, scale->width);
  const double end = CLAMP (wakhan_time_scale_to_x (scale, extent->end), 0, scale->width);

  return end - start > 60 ? start + 7 : (start + end) / 2;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* Where each event in view is marked, in order. */
static GArray *
list_marks (const WakhanTimeExtent *extents,
            const WakhanTimeScale  *scale)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_EVENTS; i++)
    if (touches (&extents[i], scale))
      {
        const double mark = find_mark (&extents[i], scale);

        g_array_append_val (marks, mark);
      }
  g_array_sort (marks, compare);
  return marks;
}

static GArray *
list_clustered_marks (GArray                 *clusters,
                      const WakhanTimeExtent *extents,
                      const WakhanTimeScale  *scale)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < clusters->len; i++)
    {
      const WakhanTimeCluster *cluster = &g_array_index (clusters, WakhanTimeCluster, i);
      const double             mark =
        cluster->n_events == 1 ? find_mark (&extents[cluster->position], scale) : cluster->mark;

      g_assert_true (touches (&extents[cluster->position], scale));
      if (i > 0)
        g_assert_cmpuint (cluster->position, >,
                          g_array_index (clusters, WakhanTimeCluster, i - 1).position);
      for (guint j = 0; j < cluster->n_events; j++)
        g_array_append_val (marks, mark);
    }
  g_array_sort (marks, compare);
  return marks;
}

static void
test_every_event_is_clustered_where_it_stands (void)
{
  g_autofree WakhanTimeExtent *extents = new_extents (N_EVENTS);
  g_autoptr (WakhanTimeIndex)  index = wakhan_time_index_new (extents, N_EVENTS);
  guint                        n_clustered = 0;

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const WakhanTimeScale scale = create_view ();
      g_autoptr (GArray)    clusters = wakhan_time_index_list (index, &scale, 50);
      g_autoptr (GArray)    found = list_clustered_marks (clusters, extents, &scale);
      g_autoptr (GArray)    expected = list_marks (extents, &scale);

      g_assert_cmpuint (found->len, ==, expected->len);
      for (guint j = 0; j < found->len; j++)
        g_assert_cmpfloat (
          fabs (g_array_index (found, double, j) - g_array_index (expected, double, j)), <, 2);
      n_clustered += clusters->len < found->len;
    }
  g_assert_cmpuint (n_clustered, >, N_VIEWS / 4);
}

/* Each event once, in its cluster or by itself. */
static void
test_clusters_know_their_events (void)
{
  g_autofree WakhanTimeExtent *extents = new_extents (N_EVENTS);
  g_autoptr (WakhanTimeIndex)  index = wakhan_time_index_new (extents, N_EVENTS);

  for (guint i = 0; i < N_VIEWS / 10; i++)
    {
      const WakhanTimeScale scale = create_view ();
      g_autoptr (GArray)    clusters = wakhan_time_index_list (index, &scale, 50);
      g_autofree guint     *n_found = g_new0 (guint, N_EVENTS);

      for (guint j = 0; j < clusters->len; j++)
        {
          const WakhanTimeCluster *cluster = &g_array_index (clusters, WakhanTimeCluster, j);
          g_autoptr (GArray)       positions = NULL;

          if (cluster->n_events == 1)
            {
              n_found[cluster->position]++;
              continue;
            }
          positions = wakhan_time_index_list_cluster (index, &scale, cluster->mark);
          g_assert_cmpuint (positions->len, ==, cluster->n_events);
          for (guint k = 0; k < positions->len; k++)
            n_found[g_array_index (positions, guint, k)]++;
        }
      for (guint j = 0; j < N_EVENTS; j++)
        g_assert_cmpuint (n_found[j], ==, touches (&extents[j], &scale) ? 1 : 0);
    }
}

static void
test_few_come_one_by_one (void)
{
  g_autofree WakhanTimeExtent *extents = new_extents (N_EVENTS);
  g_autoptr (WakhanTimeIndex)  index = wakhan_time_index_new (extents, N_EVENTS);

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const WakhanTimeScale scale = create_view ();
      g_autoptr (GArray)    clusters = wakhan_time_index_list (index, &scale, N_EVENTS);
      guint                 next = 0;

      for (guint j = 0; j < N_EVENTS; j++)
        if (touches (&extents[j], &scale))
          {
            g_assert_cmpuint (next, <, clusters->len);
            g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, next).position, ==, j);
            g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, next++).n_events, ==, 1);
          }
      g_assert_cmpuint (next, ==, clusters->len);
    }
}

static void
test_the_first_stands_for_its_cluster (void)
{
  WakhanTimeExtent            extents[100];
  const WakhanTimeScale       scale = { 0, 100000, 960 };
  g_autoptr (WakhanTimeIndex) index = NULL;
  g_autoptr (GArray)          clusters = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (extents); i++)
    extents[i] = (WakhanTimeExtent){ 5000, 5001, i == 70 };
  index = wakhan_time_index_new (extents, G_N_ELEMENTS (extents));
  clusters = wakhan_time_index_list (index, &scale, 10);

  g_assert_cmpuint (clusters->len, ==, 1);
  g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, 0).n_events, ==, 100);
  g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, 0).position, ==, 70);
}

static void
test_two_in_one_place_come_one_by_one (void)
{
  WakhanTimeExtent            extents[62];
  const WakhanTimeScale       scale = { 0, 100000, 960 };
  g_autoptr (WakhanTimeIndex) index = NULL;
  g_autoptr (GArray)          clusters = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (extents); i++)
    extents[i] = (WakhanTimeExtent){ 1000 + i / 2 * 1000, 1001 + i / 2 * 1000, FALSE };
  index = wakhan_time_index_new (extents, G_N_ELEMENTS (extents));
  clusters = wakhan_time_index_list (index, &scale, 10);

  g_assert_cmpuint (clusters->len, ==, G_N_ELEMENTS (extents));
  for (guint i = 0; i < clusters->len; i++)
    g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, i).position, ==, i);
}

/* Those of the least ranks: a twentieth of them in each twentieth of the time, or nearly so. */
static void
test_the_first_few_lie_evenly (void)
{
  g_autofree WakhanTimeExtent *extents = g_new0 (WakhanTimeExtent, N_EVENTS);
  g_autoptr (WakhanTimeIndex)  index = NULL;
  const WakhanTimeScale        scale = { 0, N_EVENTS, 960 };
  g_autoptr (GArray)           clusters = NULL;
  guint                        n_few[20] = { 0 };

  for (guint i = 0; i < N_EVENTS; i++)
    extents[i] = (WakhanTimeExtent){ i, i + 1, TRUE };
  index = wakhan_time_index_new (extents, N_EVENTS);
  clusters = wakhan_time_index_list (index, &scale, N_EVENTS);

  for (guint i = 0; i < clusters->len; i++)
    if (g_array_index (clusters, WakhanTimeCluster, i).rank < (1u << 31) / 15)
      n_few[i * 20 / clusters->len]++;
  for (guint i = 0; i < G_N_ELEMENTS (n_few); i++)
    g_assert_cmpuint (ABS ((int) n_few[i] - 10), <=, 2);
}

/* Also where some of those that lie nearest to each other in the index are out of view. */
static void
test_more_than_are_told_singly_are_clustered (void)
{
  const WakhanTimeScale  scale = { 1000, 101000, 960 };
  const WakhanTimeExtent extents[] = {
    { 0, 1, FALSE }, { 50000, 50001, FALSE }, { 50001, 50002, FALSE }, { 50002, 50003, FALSE }
  };
  g_autoptr (WakhanTimeIndex) index = wakhan_time_index_new (extents, G_N_ELEMENTS (extents));
  g_autoptr (GArray)          clusters = wakhan_time_index_list (index, &scale, 2);
  g_autoptr (GArray)          single = wakhan_time_index_list (index, &scale, 3);

  g_assert_cmpuint (clusters->len, ==, 1);
  g_assert_cmpuint (g_array_index (clusters, WakhanTimeCluster, 0).n_events, ==, 3);
  g_assert_cmpuint (single->len, ==, 3);
}

static void
test_nothing_is_in_view (void)
{
  const WakhanTimeScale       scale = { 0, 100, 960 };
  const WakhanTimeExtent      elsewhere[] = { { -10, 0, TRUE }, { 100, 110, FALSE } };
  g_autoptr (WakhanTimeIndex) empty = wakhan_time_index_new (NULL, 0);
  g_autoptr (WakhanTimeIndex) index = wakhan_time_index_new (elsewhere, 2);
  g_autoptr (GArray)          none = wakhan_time_index_list (empty, &scale, 10);
  g_autoptr (GArray)          nothing = wakhan_time_index_list (index, &scale, 0);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (nothing->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/time-index/every-event-is-clustered-where-it-stands",
                   test_every_event_is_clustered_where_it_stands);
  g_test_add_func ("/time-index/clusters-know-their-events", test_clusters_know_their_events);
  g_test_add_func ("/time-index/few-come-one-by-one", test_few_come_one_by_one);
  g_test_add_func ("/time-index/the-first-stands-for-its-cluster",
                   test_the_first_stands_for_its_cluster);
  g_test_add_func ("/time-index/two-in-one-place-come-one-by-one",
                   test_two_in_one_place_come_one_by_one);
  g_test_add_func ("/time-index/the-first-few-lie-evenly", test_the_first_few_lie_evenly);
  g_test_add_func ("/time-index/more-than-are-told-singly-are-clustered",
                   test_more_than_are_told_singly_are_clustered);
  g_test_add_func ("/time-index/nothing-is-in-view", test_nothing_is_in_view);

  return g_test_run ();
}
