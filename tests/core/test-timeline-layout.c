/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-fixture.h"
#include "wakhan-timeline-clusters.h"
#include "wakhan-timeline-layout.h"

#define N_EVENTS 5000
#define N_VIEWS 60
#define WIDTH 960.0
#define HEIGHT 200
#define HIGH 300 /* enough for two rows with a gist in any case */

static WakhanTimeline *
create_timeline (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  return timeline_fixture_create (random, N_EVENTS, 50);
}

static WakhanTimeScale
create_view (void)
{
  const double length = exp (g_test_rand_double_range (2, 11));
  const double start = g_test_rand_double_range (-26000, 18000);

  return (WakhanTimeScale){ start, start + length, WIDTH };
}

static void
count_event (GHashTable  *found,
             WakhanEvent *event)
{
  g_assert_nonnull (event);
  g_assert_true (g_hash_table_add (found, event));
}

static guint
count_in_view (WakhanTimeline        *timeline,
               const WakhanTimeScale *scale)
{
  guint n_found = 0;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanDate *date = wakhan_event_get_date (wakhan_timeline_get_event (timeline, i));

      n_found += wakhan_date_get_earliest_start (date) < ceil (scale->end) &&
                 wakhan_date_get_latest_end (date) > floor (scale->start);
    }
  return n_found;
}

static void
assert_ends (WakhanTimelineLayout *layout,
             guint                 cluster)
{
  g_autoptr (GListModel)  events = wakhan_timeline_clusters_list (layout, cluster);
  const guint             n_events = g_list_model_get_n_items (events);
  g_autoptr (WakhanEvent) first = g_list_model_get_item (events, 0);
  g_autoptr (WakhanEvent) last = g_list_model_get_item (events, n_events - 1);
  WakhanEvent            *told_first;
  WakhanEvent            *told_last;

  g_assert_cmpuint (n_events, ==,
                    g_array_index (layout->clusters, WakhanLaneCluster, cluster).n_events);
  wakhan_timeline_clusters_get_ends (layout, cluster, &told_first, &told_last);
  g_assert_true (told_first == first);
  g_assert_true (told_last == last);
}

/* The first and the last that a cluster names are its own, and what is raised out of it is counted
 * there no more. */
static void
test_clusters_name_their_own (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const WakhanTimeScale            scale = create_view ();
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);

      for (guint j = 0; j < layout->clusters->len; j++)
        {
          g_autoptr (GListModel)  events = wakhan_timeline_clusters_list (layout, j);
          const guint             n_events = g_list_model_get_n_items (events);
          g_autoptr (WakhanEvent) selected =
            g_list_model_get_item (events, g_test_rand_int_range (0, 3) * (n_events - 1) / 2);
          g_autoptr (WakhanTimelineLayout) with = wakhan_timeline_layout_new (
            timeline, &scale, HEIGHT, 1, selected, timeline_fixture_measure, NULL);

          assert_ends (layout, j);
          g_assert_cmpuint (g_array_index (with->clusters, WakhanLaneCluster, j).n_events, ==,
                            n_events - 1);
          if (n_events > 1)
            assert_ends (with, j);
          if (j > 3)
            break; /* the others are like them */
        }
    }
}

static gboolean
is_joined (WakhanTimelineLayout *layout,
           WakhanEvent          *event,
           WakhanEvent          *other)
{
  for (guint i = 0; i < layout->pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (layout->pairs, WakhanTimelinePair, i);

      if ((pair->first == event && pair->second == other) ||
          (pair->first == other && pair->second == event))
        return TRUE;
    }
  return FALSE;
}

/* Whatever disputes what else is drawn, in neighbouring rows or further apart. */
static void
test_disputes_are_joined_wherever_both_are_drawn (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();
  WakhanEvent               *war = wakhan_timeline_find_id (timeline, "e-0");
  guint                      n_joined = 0;

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const WakhanTimeScale            scale = create_view ();
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);
      gboolean is_war_drawn = FALSE;

      for (guint j = 0; j < layout->places->len; j++)
        is_war_drawn |= g_array_index (layout->places, WakhanTimelinePlace, j).event == war;
      for (guint j = 0; is_war_drawn && j < layout->places->len && layout->pairs->len < 40; j++)
        {
          WakhanEvent *event = g_array_index (layout->places, WakhanTimelinePlace, j).event;

          if (event == war ||
              !wakhan_timeline_get_related (timeline, event, WAKHAN_RELATION_DISPUTED_BY))
            continue;
          g_assert_true (is_joined (layout, event, war));
          n_joined++;
        }
    }
  g_assert_cmpuint (n_joined, >, 0);
}

/* Each event in view leaves its mark once: by itself, or in the cluster that counts it. */
static void
test_every_event_is_drawn_or_counted (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const WakhanTimeScale            scale = create_view ();
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);
      g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

      for (guint j = 0; j < layout->places->len; j++)
        count_event (found, g_array_index (layout->places, WakhanTimelinePlace, j).event);
      for (guint j = 0; j < layout->clusters->len; j++)
        {
          g_autoptr (GListModel) events = wakhan_timeline_clusters_list (layout, j);

          g_assert_cmpuint (g_list_model_get_n_items (events), ==,
                            g_array_index (layout->clusters, WakhanLaneCluster, j).n_events);
          for (guint k = 0; k < g_list_model_get_n_items (events); k++)
            {
              g_autoptr (WakhanEvent) event = g_list_model_get_item (events, k);

              count_event (found, event);
            }
        }
      g_assert_cmpuint (g_hash_table_size (found), ==, count_in_view (timeline, &scale));
      g_assert_cmpuint (layout->places->len + layout->clusters->len, <=, WAKHAN_LANES_MAX_MARKS);
    }
}

/* With a filter too; and what does not pass has no name, in whichever company it is counted. */
static void
test_a_filter_leaves_names_to_those_that_pass (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();
  const WakhanTimeIndex     *index = wakhan_timeline_get_index (timeline);
  g_autofree guint8         *passes = g_new (guint8, N_EVENTS);

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const guint           in_so_many = 1 + i % 7;
      const WakhanTimeScale scale = create_view ();
      guint                 n_drawn = 0;

      for (guint j = 0; j < N_EVENTS; j++)
        passes[j] = g_test_rand_int_range (0, in_so_many) == 0;
      {
        g_autoptr (WakhanTimeIndex)      passing = wakhan_time_index_new_part (index, passes, TRUE);
        g_autoptr (WakhanTimeIndex)      others = wakhan_time_index_new_part (index, passes, FALSE);
        const WakhanTimelineSieved       sieved = { passing, others };
        g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new_sieved (
          timeline, &sieved, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);

        for (guint j = 0; j < layout->places->len; j++)
          {
            const WakhanTimelinePlace *place =
              &g_array_index (layout->places, WakhanTimelinePlace, j);
            const guint position = wakhan_timeline_find (timeline, place->event);

            g_assert_cmpint (place->is_out, !=, passes[position]);
            g_assert_true (!place->is_out || place->item.lane == WAKHAN_LANE_OVERFLOW);
            n_drawn++;
          }
        for (guint j = 0; j < layout->clusters->len; j++)
          {
            g_autoptr (GListModel) events = wakhan_timeline_clusters_list (layout, j);
            const guint            n_events = g_list_model_get_n_items (events);
            guint                  n_passing = 0;

            for (guint k = 0; k < n_events; k++)
              {
                g_autoptr (WakhanEvent) event = g_list_model_get_item (events, k);

                n_passing += passes[wakhan_timeline_find (timeline, event)];
              }
            g_assert_cmpuint (n_passing, ==, g_array_index (layout->n_passing, guint, j));
            g_assert_cmpuint (n_events, ==,
                              g_array_index (layout->clusters, WakhanLaneCluster, j).n_events);
            n_drawn += n_events;
          }
        g_assert_cmpuint (n_drawn, ==, count_in_view (timeline, &scale));
        g_assert_cmpuint (layout->places->len + layout->clusters->len, <=, WAKHAN_LANES_MAX_MARKS);
      }
    }
}

static GHashTable *
find_named (WakhanTimeline *timeline,
            double          start,
            double          length)
{
  const WakhanTimeScale            scale = { start, start + length, WIDTH };
  g_autoptr (WakhanTimelineLayout) layout =
    wakhan_timeline_layout_new (timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);
  GHashTable *named = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (place->item.lane <= WAKHAN_LANE_SPAN && !place->item.bare)
        g_hash_table_add (named, place->event);
    }
  return named;
}

/* Of a crowd, the same events are named while one pans: those that leave their names to others are
 * few. */
static void
test_names_stay_while_one_pans (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();
  const double               length = 15000;
  guint                      n_named = 0;
  guint                      n_kept = 0;

  for (guint i = 0; i < 40; i++)
    {
      const double           start = -20000 + i * length / 50;
      g_autoptr (GHashTable) before = find_named (timeline, start, length);
      g_autoptr (GHashTable) after = find_named (timeline, start + length / 50, length);
      GHashTableIter         iter;
      gpointer               event;

      g_hash_table_iter_init (&iter, before);
      while (g_hash_table_iter_next (&iter, &event, NULL))
        {
          n_named++;
          n_kept += g_hash_table_contains (after, event);
        }
    }
  g_test_message ("%u names of %u are kept", n_kept, n_named);
  g_assert_cmpuint (n_named, >, 40 * 5);
  g_assert_cmpuint (n_kept, >=, n_named * 2 / 3);
}

/* Where nobody knows when it began or ended, it goes on beyond the edge, however far one pans. */
static void
test_what_has_no_bound_goes_beyond_the_view (void)
{
  g_autoptr (WakhanTimeline)       timeline = wakhan_timeline_new ();
  g_autoptr (WakhanDate)           date = wakhan_date_parse ("../1950", NULL);
  g_autoptr (WakhanDate)           other_date = wakhan_date_parse ("1950/..", NULL);
  g_autoptr (WakhanEvent)          event = wakhan_event_new ("e-1", date, "A custom");
  g_autoptr (WakhanEvent)          other = wakhan_event_new ("e-2", other_date, "A law");
  const WakhanTimeScale            scale = { wakhan_day_from_civil (1940, 1, 1),
                                             wakhan_day_from_civil (1960, 1, 1), WIDTH };
  g_autoptr (WakhanTimelineLayout) layout = NULL;

  wakhan_timeline_insert (timeline, event);
  wakhan_timeline_insert (timeline, other);
  layout =
    wakhan_timeline_layout_new (timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure, NULL);
  g_assert_cmpuint (layout->places->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (place->event == event)
        g_assert_cmpfloat (place->x[0], <, 0);
      else
        g_assert_cmpfloat (place->x[3], >, WIDTH);
    }
}

static void
test_the_selected_event_has_a_name (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();
  const WakhanTimeScale      scale = { wakhan_day_from_civil (1900, 1, 1),
                                       wakhan_day_from_civil (2020, 1, 1), WIDTH };

  for (guint i = 0; i < N_EVENTS; i += 97)
    {
      WakhanEvent                     *event = wakhan_timeline_get_event (timeline, i);
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, HEIGHT, 1, event, timeline_fixture_measure, NULL);
      guint n_named = 0;

      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);

          n_named += place->event == event && place->item.lane <= WAKHAN_LANE_SPAN &&
                     !place->item.bare;
        }
      g_assert_cmpuint (n_named, ==, 1);
    }
}

/* Where lanes are too low for any row, it still is a thing of its own, and not one of a crowd. */
static void
test_the_selected_event_is_there_without_rows (void)
{
  g_autoptr (WakhanTimeline)       timeline = create_timeline ();
  const WakhanTimeScale            scale = { wakhan_day_from_civil (1900, 1, 1),
                                             wakhan_day_from_civil (2020, 1, 1), WIDTH };
  WakhanEvent                     *event = wakhan_timeline_get_event (timeline, N_EVENTS / 2);
  g_autoptr (WakhanTimelineLayout) layout =
    wakhan_timeline_layout_new (timeline, &scale, 40, 1, event, timeline_fixture_measure, NULL);
  guint n_found = 0;

  g_assert_cmpuint (layout->n_rows, ==, 0);
  for (guint i = 0; i < layout->places->len; i++)
    n_found += g_array_index (layout->places, WakhanTimelinePlace, i).event == event;
  g_assert_cmpuint (n_found, ==, 1);
}

static gboolean
has_label (WakhanTimelineLayout      *layout,
           const WakhanTimelinePlace *place)
{
  graphene_rect_t      box;
  WakhanEventMarkShape shape;

  wakhan_timeline_geometry_get_mark (layout, place, 0, &box, &shape);
  return shape.labelled;
}

static void
test_a_raised_name_leaves_no_rest_of_others_beside_it (void)
{
  g_autoptr (WakhanTimeline) timeline = create_timeline ();
  const WakhanTimeScale      scale = { wakhan_day_from_civil (1900, 1, 1),
                                       wakhan_day_from_civil (2020, 1, 1), WIDTH };
  guint                      n_covered = 0;
  guint                      n_raised = 0;
  guint                      n_hidden = 0; /* signs under its label */

  for (guint i = 0; i < N_EVENTS; i += 97)
    {
      WakhanEvent                     *event = wakhan_timeline_get_event (timeline, i);
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, HEIGHT, 1, event, timeline_fixture_measure, NULL);
      const WakhanTimelinePlace *raised =
        &g_array_index (layout->places, WakhanTimelinePlace, layout->places->len - 1);

      if (raised->event != event || raised->item.lane != WAKHAN_LANE_ROW)
        continue;
      g_assert_true (has_label (layout, raised));
      n_raised++;
      for (guint j = 0; j + 1 < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);

          if (place->item.lane != WAKHAN_LANE_ROW || place->item.row != raised->item.row ||
              place->item.left >= raised->item.right || place->item.right <= raised->item.left)
            continue;
          n_covered++;
          n_hidden +=
            place->item.mark >= raised->item.left && place->item.mark <= raised->item.right;
          g_assert_false (has_label (layout, place));
        }
    }
  g_assert_cmpuint (n_covered, >, 0);
  g_test_message ("%u of %u", n_hidden, n_raised);
  g_assert_cmpuint (2 * n_hidden, <, n_raised);
}

static double
measure_large (WakhanEvent     *event,
               WakhanEventLabel label,
               gpointer         unit)
{
  return timeline_fixture_measure (event, label, NULL) * *(const double *) unit;
}

/* Whose words of @line px stand from @from to @to in @box. */
static void
assert_holds_words (const graphene_rect_t      *box,
                    const WakhanEventMarkShape *shape,
                    double                      width,
                    double                      line)
{
  const double from = shape->before ? shape->glyph - 8 * shape->unit - width : shape->label;

  g_assert_cmpfloat (box->size.height, >=, line);
  g_assert_cmpfloat (from, >=, 0);
  g_assert_cmpfloat (from + width, <=, box->size.width);
}

static void
assert_apart (GArray                *boxes,
              const graphene_rect_t *box)
{
  for (guint i = 0; i < boxes->len; i++)
    {
      graphene_rect_t common;

      /* Boxes have room around their words, but the words' boxes are apart. */
      if (graphene_rect_intersection (&g_array_index (boxes, graphene_rect_t, i), box, &common))
        g_assert_true (common.size.width < 1 || common.size.height < 1);
    }
  g_array_append_val (boxes, *box);
}

/* However large the text is, words are in their marks, no two on each other, and all above the
 * axis. */
static void
test_rows_and_marks_grow_with_the_text (void)
{
  static const double        units[] = { 1, 1.3125, 2, 3 };
  g_autoptr (WakhanTimeline) timeline = create_timeline ();

  for (guint i = 0; i < N_VIEWS; i++)
    {
      const double                     unit = units[i % G_N_ELEMENTS (units)];
      const int                        height = 100 + g_test_rand_int_range (0, 600);
      const WakhanTimeScale            scale = create_view ();
      g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
        timeline, &scale, height, unit, NULL, measure_large, (gpointer) &unit);
      g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);
          const double width =
            place->item.lane == WAKHAN_LANE_OVERFLOW || place->item.bare
              ? 0
              : measure_large (place->event, place->item.cut, (gpointer) &unit);
          WakhanEventMarkShape shape;
          graphene_rect_t      box;

          wakhan_timeline_geometry_get_mark (layout, place, width, &box, &shape);
          if (place->item.lane == WAKHAN_LANE_OVERFLOW)
            continue;
          if (shape.labelled)
            assert_holds_words (&box, &shape, width, 16 * unit);
          g_assert_cmpfloat (box.origin.y + box.size.height, <=, height - floor (56 * unit));
          assert_apart (boxes, &box);
        }
    }
}

/* Of @layout those in rows that have more than their name, none of which touches another. */
static guint
count_details (WakhanTimelineLayout *layout)
{
  guint n_told = 0;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place =
        &g_array_index (layout->places, WakhanTimelinePlace, i);

      n_told += place->more >= WAKHAN_EVENT_LABEL_DATE;
      if (place->more < WAKHAN_EVENT_LABEL_DATE)
        continue;
      g_assert_cmpint (place->item.lane, ==, WAKHAN_LANE_ROW);
      g_assert_cmpint (
        place->more, ==,
        layout->detail == WAKHAN_TIMELINE_GISTS ? WAKHAN_EVENT_LABEL_GIST
                                                : WAKHAN_EVENT_LABEL_DATE);
      g_assert_cmpfloat (place->more_left, >=, place->item.left);
      g_assert_cmpfloat (place->more_left + place->more_width, <=, place->item.right);
      g_assert_cmpfloat (place->item.right, <=, WIDTH);
      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanLaneItem *other =
            &g_array_index (layout->places, WakhanTimelinePlace, j).item;

          if (j != i && other->lane == WAKHAN_LANE_ROW && other->row == place->item.row)
            g_assert_true (other->right < place->item.left || other->left > place->item.right);
        }
    }
  return n_told;
}

/* From near the date stands behind the name, from nearer date and gist below it. */
static void
test_the_closer_the_more_is_told (void)
{
  static const struct
  {
    double               year; /* px */
    WakhanTimelineDetail detail;
    int                  row;
  } zooms[] = {
    { 500, WAKHAN_TIMELINE_NAMES, 0 },
    { 540, WAKHAN_TIMELINE_DATES, 0 },
    { 1150, WAKHAN_TIMELINE_DATES, 0 },
    { 1250, WAKHAN_TIMELINE_GISTS, WAKHAN_TIMELINE_GIST_ROW },
    { 9000, WAKHAN_TIMELINE_GISTS, WAKHAN_TIMELINE_GIST_ROW },
  };
  g_autoptr (GRand)          random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (WakhanTimeline) timeline = timeline_fixture_create (random, 300, 0);

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      guint n_told = 0;

      for (guint j = 0; j < N_VIEWS; j++)
        {
          const double                     length = WIDTH / zooms[i].year * 365.2425;
          const double                     start = g_test_rand_double_range (-25000, 18000);
          const WakhanTimeScale            scale = { start, start + length, WIDTH };
          g_autoptr (WakhanTimelineLayout) layout = wakhan_timeline_layout_new (
            timeline, &scale, HIGH, 1, NULL, timeline_fixture_measure, NULL);

          g_assert_cmpint (layout->detail, ==, zooms[i].detail);
          if (zooms[i].row)
            g_assert_cmpint (layout->row_height, ==, zooms[i].row);
          else
            g_assert_cmpint (layout->row_height, <=, WAKHAN_TIMELINE_ROW);
          n_told += count_details (layout);
        }
      if (zooms[i].detail == WAKHAN_TIMELINE_NAMES)
        g_assert_cmpuint (n_told, ==, 0);
      else
        g_assert_cmpuint (n_told, >, 0);
    }
}

/* Where there is one row only, a name is worth more than a gist. */
static void
test_a_low_pane_has_no_gists (void)
{
  g_autoptr (GRand)                random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (WakhanTimeline)       timeline = timeline_fixture_create (random, 300, 0);
  const WakhanTimeScale            scale = { 0, 200, WIDTH };
  g_autoptr (WakhanTimelineLayout) layout =
    wakhan_timeline_layout_new (timeline, &scale, 130, 1, NULL, timeline_fixture_measure, NULL);

  g_assert_cmpint (layout->detail, ==, WAKHAN_TIMELINE_DATES);
  g_assert_cmpint (layout->row_height, <=, WAKHAN_TIMELINE_ROW);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline-layout/a-filter-leaves-names-to-those-that-pass",
                   test_a_filter_leaves_names_to_those_that_pass);
  g_test_add_func ("/timeline-layout/every-event-is-drawn-or-counted",
                   test_every_event_is_drawn_or_counted);
  g_test_add_func ("/timeline-layout/clusters-name-their-own", test_clusters_name_their_own);
  g_test_add_func ("/timeline-layout/disputes-are-joined-wherever-both-are-drawn",
                   test_disputes_are_joined_wherever_both_are_drawn);
  g_test_add_func ("/timeline-layout/names-stay-while-one-pans", test_names_stay_while_one_pans);
  g_test_add_func ("/timeline-layout/what-has-no-bound-goes-beyond-the-view",
                   test_what_has_no_bound_goes_beyond_the_view);
  g_test_add_func ("/timeline-layout/the-selected-event-has-a-name",
                   test_the_selected_event_has_a_name);
  g_test_add_func ("/timeline-layout/the-selected-event-is-there-without-rows",
                   test_the_selected_event_is_there_without_rows);
  g_test_add_func ("/timeline-layout/a-raised-name-leaves-no-rest-of-others-beside-it",
                   test_a_raised_name_leaves_no_rest_of_others_beside_it);

  g_test_add_func ("/timeline-layout/the-closer-the-more-is-told",
                   test_the_closer_the_more_is_told);
  g_test_add_func ("/timeline-layout/a-low-pane-has-no-gists", test_a_low_pane_has_no_gists);
  g_test_add_func ("/timeline-layout/rows-and-marks-grow-with-the-text",
                   test_rows_and_marks_grow_with_the_text);

  return g_test_run ();
}
