/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-fixture.h"
#include "wakhan-event-pick.h"
#include "wakhan-lane-places.h"
#include "wakhan-session.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-clusters.h"
#include "wakhan-timeline-threads.h"

#define N_EVENTS 150
#define N_SEEDS 12
#define WIDTH 900.0
#define TALL 6000 /* all lanes are in view */

typedef struct
{
  WakhanSession  *session;
  WakhanTimeline *timeline;
} Case;

static void
add_event (GPtrArray *events,
           GRand     *random,
           guint      i)
{
  static const char *const categories[] = { "", "economy", "conflict", "harvest" };
  g_autofree char         *id = g_strdup_printf ("e-%u", i);
  g_autofree char         *title = g_strnfill (g_rand_int_range (random, 5, 40), 'x');
  const int                year = g_rand_int_range (random, 1900, 2020);
  g_autofree char         *edtf = i % 9 == 0 ? g_strdup_printf ("%d/%d", year, year + i % 40)
                                  : i % 2    ? g_strdup_printf ("%d-%02u-03", year, 1 + i % 12)
                                             : g_strdup_printf ("%d", year);
  g_autoptr (WakhanDate)   date = wakhan_date_parse (edtf, NULL);
  char                     names[3][8];
  const char              *actors[4] = { NULL };

  for (int j = 0; j < g_rand_int_range (random, 0, 4); j++)
    {
      g_snprintf (names[j], sizeof names[j], "a%d",
                  g_rand_int_range (random, 0, 1 + g_rand_int_range (random, 0, 9)));
      actors[j] = names[j];
      actors[j + 1] = NULL;
    }
  g_ptr_array_add (events, wakhan_event_new_of (&(WakhanEventParts){
                             .id = id,
                             .date = date,
                             .title = title,
                             .category = categories[i % 4],
                             .actors = actors,
                             .origin = i % 4 ? "context" : "essay",
                           }));
}

static void
set_up (Case    *one,
        guint    seed,
        gboolean is_backwards)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (seed);
  g_autoptr (GPtrArray)      events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray)      turned = g_ptr_array_new ();
  g_autoptr (WakhanDocument) document = wakhan_markdown_import ("# Words\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanStudy)    study = NULL;

  for (guint i = 0; i < N_EVENTS; i++)
    add_event (events, random, i);
  for (guint i = 0; i < N_EVENTS; i++)
    g_ptr_array_add (turned, g_ptr_array_index (events, is_backwards ? N_EVENTS - 1 - i : i));
  wakhan_timeline_insert_all (timeline, turned);
  study = wakhan_study_new_for_document ("words", "Words", document, timeline);
  one->session = wakhan_session_new ();
  wakhan_session_set_study (one->session, study);
  one->timeline = wakhan_study_get_timeline (study);
}

static void
tear_down (Case *one)
{
  g_object_unref (one->session);
}

static WakhanTimelineStack *
lay_out (Case  *one,
         double start,
         double length,
         int    height,
         double offset)
{
  const WakhanTimelineStackSpec spec = {
    .timeline = one->timeline,
    .sieve = wakhan_session_get_sieve (one->session),
    .grouper = wakhan_session_get_grouper (one->session),
    .scale = { wakhan_day_from_civil (start, 1, 1), wakhan_day_from_civil (start + length, 1, 1),
               WIDTH },
    .height = height,
    .unit = 1,
    .offset = offset,
    .measure = timeline_fixture_measure,
  };

  return wakhan_timeline_stack_new (&spec);
}

static const WakhanTimelinePlace *
get_place (const WakhanTimelineLane *lane,
           guint                     i)
{
  return &g_array_index (lane->layout->places, WakhanTimelinePlace, i);
}

/* Where everything stands, in words. */
static char *
describe (WakhanTimelineStack *stack)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      g_string_append_printf (words, "lane %g+%d\n", lane->top, lane->height);
      for (guint j = 0; lane->layout && j < lane->layout->places->len; j++)
        {
          const WakhanTimelinePlace *place = get_place (lane, j);

          g_string_append_printf (words, "%s %d/%u %.3f-%.3f %d\n",
                                  place->event ? wakhan_event_get_id (place->event) : "",
                                  place->item.lane, place->item.row, place->item.left,
                                  place->item.right, place->is_out);
        }
      for (guint j = 0; lane->layout && j < lane->layout->clusters->len; j++)
        {
          const WakhanLaneCluster *cluster =
            &g_array_index (lane->layout->clusters, WakhanLaneCluster, j);

          g_string_append_printf (words, "+%u %.3f\n", cluster->n_events, cluster->x);
        }
    }
  return g_string_free (words, FALSE);
}

static void
count_event (Case                     *one,
             const WakhanTimelineLane *lane,
             WakhanEvent              *event,
             guint                    *n_times)
{
  const guint position = wakhan_timeline_find (one->timeline, event);

  n_times[position]++;
  g_assert_cmpuint (
    wakhan_event_grouper_find_lane (wakhan_session_get_grouper (one->session), position), ==,
    lane->number);
}

/* Each event in view is drawn in its lane, or counted there. */
static void
assert_all_are_there (Case                *one,
                      WakhanTimelineStack *stack)
{
  g_autofree guint      *n_times = g_new0 (guint, N_EVENTS);
  const WakhanTimeScale *scale = &stack->foot->scale;

  for (guint i = 0; i < stack->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      for (guint j = 0; j < lane->layout->places->len; j++)
        count_event (one, lane, get_place (lane, j)->event, n_times);
      for (guint j = 0; j < lane->layout->clusters->len; j++)
        {
          g_autoptr (GListModel) events = wakhan_timeline_clusters_list (lane->layout, j);

          g_assert_cmpuint (
            g_list_model_get_n_items (events), ==,
            g_array_index (lane->layout->clusters, WakhanLaneCluster, j).n_events);
          for (guint k = 0; k < g_list_model_get_n_items (events); k++)
            {
              g_autoptr (WakhanEvent) event = g_list_model_get_item (events, k);

              count_event (one, lane, event, n_times);
            }
        }
    }
  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanDate    *date = wakhan_timeline_get_date (one->timeline, i);
      const gboolean in_view = wakhan_date_get_earliest_start (date) < scale->end &&
                               wakhan_date_get_latest_end (date) > scale->start;

      g_assert_cmpuint (n_times[i], ==, in_view);
    }
}

static void
assert_nothing_overlaps (const WakhanTimelineLane *lane)
{
  for (guint i = 0; i < lane->layout->places->len; i++)
    {
      const WakhanTimelinePlace *place = get_place (lane, i);
      graphene_rect_t            box;
      WakhanEventMarkShape       shape;

      wakhan_timeline_geometry_get_mark (lane->layout, place, 0, &box, &shape);
      g_assert_cmpfloat (box.origin.y, >=, 0);
      g_assert_cmpfloat (box.origin.y + box.size.height, <=, lane->height + 3);
      g_assert_true (lane->layout->form != WAKHAN_TIMELINE_FOLDED ||
                     shape.form == WAKHAN_EVENT_MARK_FOLDED);
      for (guint j = 0; j < i && place->item.lane < WAKHAN_LANE_OVERFLOW; j++)
        {
          const WakhanLaneItem *other = &get_place (lane, j)->item;

          g_assert_true (other->lane != place->item.lane || other->row != place->item.row ||
                         other->right <= place->item.left || other->left >= place->item.right);
        }
    }
}

/* No thread strikes a name through, and each ends where another actor of its event has its lane. */
static void
assert_threads_are_free (Case                *one,
                         WakhanTimelineStack *stack)
{
  WakhanEventGrouper               *grouper = wakhan_session_get_grouper (one->session);
  g_autoptr (WakhanTimelineThreads) threads = wakhan_timeline_threads_new (stack, grouper);

  for (guint i = 0; i < threads->pieces->len; i++)
    {
      const WakhanTimelineThread *piece = &g_array_index (threads->pieces, WakhanTimelineThread, i);

      for (guint j = 0; j < stack->lanes->len; j++)
        {
          const WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, j);

          for (guint k = 0; k < lane->layout->places->len; k++)
            {
              const WakhanTimelinePlace *place = get_place (lane, k);
              const double               middle =
                lane->top + wakhan_timeline_geometry_get_middle (lane->layout, place);

              g_assert_true (place->item.lane >= WAKHAN_LANE_OVERFLOW ||
                             place->event == piece->event || piece->x < place->item.left ||
                             piece->x > place->item.right || piece->bottom <= middle ||
                             piece->top >= middle);
            }
        }
    }
  for (guint i = 0; i < threads->rings->len; i++)
    {
      const WakhanTimelineRing *ring = &g_array_index (threads->rings, WakhanTimelineRing, i);
      g_autoptr (GArray)        others = wakhan_event_grouper_list_further (
               grouper, wakhan_timeline_find (one->timeline, ring->event));
      gboolean is_in_one = FALSE;

      for (guint j = 0; j < others->len; j++)
        {
          const WakhanTimelineLane *lane =
            &g_array_index (stack->lanes, WakhanTimelineLane, g_array_index (others, guint, j));

          is_in_one = is_in_one || (ring->y > lane->top && ring->y < lane->top + lane->height);
        }
      g_assert_true (is_in_one);
      g_assert_true (wakhan_timeline_threads_find (threads, ring->x, ring->y, 1) != NULL);
    }
  if (wakhan_event_grouper_get_grouping (grouper) != WAKHAN_GROUPING_ACTOR)
    g_assert_cmpuint (threads->rings->len, ==, 0);
}

static void
choose (Case          *one,
        WakhanGrouping grouping,
        gboolean       is_filtered,
        gboolean       is_folded)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (one->session);
  WakhanEventSieve   *sieve = wakhan_session_get_sieve (one->session);

  wakhan_event_digest_go_on (wakhan_event_sieve_get_digest (sieve), G_USEC_PER_SEC);
  wakhan_event_filter_set (wakhan_event_sieve_get_filter (sieve), WAKHAN_CRITERION_YEARS,
                           "1950/1990", is_filtered);
  wakhan_event_grouper_set_grouping (grouper, grouping);
  wakhan_event_grouper_set_all_folded (grouper, is_folded);
}

/* In every grouping, folded or not, filtered or not, at some zooms. */
static void
test_random (void)
{
  static const double lengths[] = { 130, 60, 12, 2 };

  for (guint seed = 0; seed < N_SEEDS; seed++)
    for (WakhanGrouping grouping = WAKHAN_GROUPING_NONE; grouping < WAKHAN_N_GROUPINGS; grouping++)
      {
        Case one;
        Case turned;

        set_up (&one, seed, FALSE);
        set_up (&turned, seed, TRUE);
        choose (&one, grouping, seed % 2, seed % 3 == 0);
        choose (&turned, grouping, seed % 2, seed % 3 == 0);
        for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
          {
            const double                    start = 1895 + i * 12;
            g_autoptr (WakhanTimelineStack) stack = lay_out (&one, start, lengths[i], TALL, 0);
            g_autoptr (WakhanTimelineStack) other = lay_out (&turned, start, lengths[i], TALL, 0);
            g_autofree char                *words = describe (stack);
            g_autofree char                *other_words = describe (other);

            g_assert_cmpstr (words, ==, other_words);
            if (stack->is_grouped)
              assert_all_are_there (&one, stack);
            for (guint j = 0; stack->is_grouped && j < stack->lanes->len; j++)
              assert_nothing_overlaps (&g_array_index (stack->lanes, WakhanTimelineLane, j));
            assert_threads_are_free (&one, stack);
          }
        tear_down (&one);
        tear_down (&turned);
      }
}

/* While one zooms or pans no lane moves, and the picture before is the picture after. */
static void
test_lanes_stay (void)
{
  Case                            one;
  g_autoptr (WakhanTimelineStack) before = NULL;
  g_autoptr (WakhanTimelineStack) closer = NULL;
  g_autoptr (WakhanTimelineStack) after = NULL;
  g_autofree char                *words = NULL;
  g_autofree char                *words_after = NULL;

  set_up (&one, 1, FALSE);
  choose (&one, WAKHAN_GROUPING_ACTOR, FALSE, FALSE);
  before = lay_out (&one, 1895, 130, 700, 0);
  closer = lay_out (&one, 1950, 3, 700, 0);
  after = lay_out (&one, 1895, 130, 700, 0);
  words = describe (before);
  words_after = describe (after);
  g_assert_cmpstr (words, ==, words_after);
  for (guint i = 0; i < before->lanes->len; i++)
    {
      const WakhanTimelineLane *lane = &g_array_index (before->lanes, WakhanTimelineLane, i);
      const WakhanTimelineLane *same = &g_array_index (closer->lanes, WakhanTimelineLane, i);

      g_assert_cmpfloat (lane->top, ==, same->top);
      g_assert_cmpint (lane->height, ==, same->height);
    }
  tear_down (&one);
}

/* What is scrolled out of view costs nothing, and pills are numbered over all lanes. */
static void
test_only_what_is_in_view_is_laid_out (void)
{
  Case                            one;
  g_autoptr (WakhanTimelineStack) stack = NULL;
  guint                           n_pills = 0;
  guint                           n_out = 0;

  set_up (&one, 2, FALSE);
  choose (&one, WAKHAN_GROUPING_ACTOR, FALSE, FALSE);
  stack = lay_out (&one, 1895, 130, 300, 150);
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);
      const gboolean      in_view = lane->top + lane->height > 0 && lane->top < stack->lanes_height;

      g_assert_cmpint (lane->layout != NULL, ==, in_view);
      n_out += !in_view;
      for (guint j = 0; lane->layout && j < lane->layout->clusters->len; j++)
        {
          guint cluster;

          g_assert_true (wakhan_timeline_stack_find_pill (stack, n_pills++, &cluster) == lane);
          g_assert_cmpuint (cluster, ==, j);
        }
    }
  g_assert_cmpuint (n_out, >, 0);
  g_assert_cmpuint (n_pills, ==, stack->n_pills);
  g_assert_cmpfloat (g_array_index (stack->lanes, WakhanTimelineLane, 0).top, ==, -150);
  tear_down (&one);
}

/* Each open lane has a row; further rows go where most events are, and in turn where they are as
 * many. */
static void
test_room_is_shared (void)
{
  Case                one;
  WakhanEventGrouper *grouper;
  g_autoptr (GArray)  low = NULL;
  g_autoptr (GArray)  high = NULL;

  set_up (&one, 3, FALSE);
  choose (&one, WAKHAN_GROUPING_TELLER, FALSE, FALSE);
  grouper = wakhan_session_get_grouper (one.session);
  low = wakhan_lane_places_list (grouper, 50, 1);
  high = wakhan_lane_places_list (grouper, 500, 1);
  g_assert_cmpuint (low->len, ==, 2);
  g_assert_cmpint (g_array_index (low, WakhanLanePlace, 0).height, >=,
                   g_array_index (low, WakhanLanePlace, 1).height);
  g_assert_cmpint (wakhan_lane_places_get_height (high), <=, 500);
  g_assert_cmpint (wakhan_lane_places_get_height (high), >, 500 - WAKHAN_TIMELINE_ROW);
  g_assert_cmpint (g_array_index (high, WakhanLanePlace, 0).height, >,
                   2 * g_array_index (high, WakhanLanePlace, 1).height);
  choose (&one, WAKHAN_GROUPING_CATEGORY, FALSE, FALSE);
  g_array_unref (high);
  high = wakhan_lane_places_list (grouper, 1200, 1);
  for (guint i = 1; i < high->len; i++)
    g_assert_cmpint (ABS (g_array_index (high, WakhanLanePlace, i).height -
                          g_array_index (high, WakhanLanePlace, 0).height),
                     <=, WAKHAN_TIMELINE_ROW);
  choose (&one, WAKHAN_GROUPING_TELLER, FALSE, FALSE);
  wakhan_event_grouper_set_all_folded (grouper, TRUE);
  g_array_unref (low);
  low = wakhan_lane_places_list (grouper, 500, 1);
  g_assert_cmpint (wakhan_lane_places_get_height (low), ==, 2 * WAKHAN_LANE_FOLDED_HEIGHT);
  tear_down (&one);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-stack/every-event-has-its-place", test_random);
  g_test_add_func ("/timeline-stack/lanes-stay-where-they-are", test_lanes_stay);
  g_test_add_func ("/timeline-stack/only-what-is-in-view-is-laid-out",
                   test_only_what_is_in_view_is_laid_out);
  g_test_add_func ("/timeline-stack/room-is-shared", test_room_is_shared);
  return g_test_run ();
}
