/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-fixture.h"
#include "wakhan-timeline-brackets.h"

#include <math.h>

#define WIDTH 960
#define HEIGHT 200

static WakhanTimeline *
create_timeline (const char *const *dates,
                 guint              n_disputed)
{
  WakhanTimeline   *timeline = wakhan_timeline_new ();
  const char *const disputed_by[] = { "e-0", NULL };

  for (guint i = 0; dates[i]; i++)
    {
      g_autofree char        *id = g_strdup_printf ("e-%u", i);
      g_autoptr (WakhanDate)  date = wakhan_date_parse (dates[i], NULL);
      g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
        .id = id,
        .date = date,
        .title = "Raid on the mill",
        .origin = "context",
        .disputed_by = i > 0 && i <= n_disputed ? disputed_by : NULL,
      });

      wakhan_timeline_insert (timeline, event);
    }
  return timeline;
}

static WakhanTimelineLayout *
create_layout (WakhanTimeline *timeline,
               const char     *from,
               const char     *to)
{
  g_autoptr (WakhanDate) start = wakhan_date_parse (from, NULL);
  g_autoptr (WakhanDate) end = wakhan_date_parse (to, NULL);
  const WakhanTimeScale  scale = { wakhan_date_get_earliest_start (start),
                                   wakhan_date_get_earliest_start (end), WIDTH };

  return wakhan_timeline_layout_new (timeline, &scale, HEIGHT, 1, NULL, timeline_fixture_measure,
                                     NULL);
}

/* A long bar that has its name inside shows enough of itself before it to be seen as one, wherever
 * it begins. */
static void
test_long_bars (void)
{
  static const char *const dates[] = { "1900/1990", "1920", "1901/1950", NULL };
  static const char *const views[][2] = {
    { "1899", "1991" }, { "1905", "1960" }, { "1919", "1922" }, { "1920", "1921" }
  };
  g_autoptr (WakhanTimeline) timeline = create_timeline (dates, 1);
  guint                      n_spans = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, views[i][0], views[i][1]);

      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);
          const double label =
            timeline_fixture_measure (place->event, WAKHAN_EVENT_LABEL_NAME, NULL);
          WakhanEventMarkShape shape;
          graphene_rect_t      box;

          if (place->item.lane != WAKHAN_LANE_SPAN)
            continue;
          wakhan_timeline_geometry_get_mark (layout, place, label, &box, &shape);
          g_assert_cmpfloat (shape.glyph + box.origin.x - MAX (place->x[0], 0), >=, 15 + 10);
          g_assert_cmpfloat (shape.label + label, <, box.size.width);
          n_spans++;
        }
    }
  g_assert_cmpuint (n_spans, >=, G_N_ELEMENTS (views));
}

/* Where a mark's glyph is drawn, beside or in front of its name, or else where it is counted. */
static void
test_glyphs (void)
{
  static const char *const         dates[] = { "1612", "1612-07", "1612-07-03", "1613-01-01/1618",
                                               "1614?", "1605", "1625", NULL };
  g_autoptr (WakhanTimeline)       timeline = create_timeline (dates, 0);
  g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, "1610", "1620");
  guint                            n_found = 0;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (timeline, i);
      WakhanDate  *date = wakhan_event_get_date (event);
      const double x = wakhan_timeline_geometry_find_glyph (layout, event);
      const double start =
        wakhan_time_scale_to_x (&layout->scale, wakhan_date_get_earliest_start (date));
      const double end = wakhan_time_scale_to_x (&layout->scale, wakhan_date_get_latest_end (date));

      g_test_message ("%s", wakhan_date_get_edtf (date));
      if (end < 0 || start > WIDTH)
        {
          g_assert_true (x < 0 || x > WIDTH);
          continue;
        }
      g_assert_cmpfloat (x, >=, start - 1);
      g_assert_cmpfloat (x, <=, start + 30); /* not at its end */
      n_found++;
    }
  g_assert_cmpuint (n_found, ==, 5);
}

static gboolean
has_ink (cairo_surface_t *surface,
         double           x,
         double           y)
{
  const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                          (int) y * cairo_image_surface_get_stride (surface));

  return row[(int) x] >> 24 > 0x40;
}

static cairo_surface_t *
draw (WakhanTimelineLayout *layout)
{
  const GdkRGBA           ink = { 0, 0, 0, 1 };
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  cairo_surface_t        *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t                *cr = cairo_create (surface);
  GskRenderNode          *node;

  wakhan_timeline_brackets_snapshot (layout, snapshot, FALSE, &ink);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* However much later the other one begins. */
static void
test_brackets (void)
{
  static const char *const others[] = { "1612-02-03", "1612-07-03", "1612-12-03" };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      const char *const                dates[] = { "1612", others[i], NULL };
      g_autoptr (WakhanTimeline)       timeline = create_timeline (dates, 1);
      g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, "1610", "1620");
      const WakhanTimelinePair        *pair = &g_array_index (layout->pairs, WakhanTimelinePair, 0);
      cairo_surface_t                 *surface = draw (layout);

      g_assert_cmpuint (layout->pairs->len, ==, 1);
      g_assert_false (pair->is_loose);
      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);
          const double y = wakhan_timeline_geometry_get_middle (layout, place);

          g_test_message ("%s, place %u", others[i], j);
          g_assert_true (has_ink (surface, place->item.left - 5, y));
          g_assert_false (has_ink (surface, place->item.left + 1, y));
        }
      cairo_surface_destroy (surface);
    }
}

/* An event has one bracket. What else disputes it is joined by a dotted line that leads to both, on
 * the side where that is shorter. */
static void
test_loose_brackets (void)
{
  static const char *const         dates[] = { "1619-05", "1619-06-03", "1618-11-03", NULL };
  g_autoptr (WakhanTimeline)       timeline = create_timeline (dates, 2);
  g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, "1610", "1620");
  cairo_surface_t                 *surface = draw (layout);
  gboolean                         found = FALSE;

  for (guint i = 0; i < layout->pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (layout->pairs, WakhanTimelinePair, i);

      for (guint j = 0; pair->is_loose && j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);
          const double y = wakhan_timeline_geometry_get_middle (layout, place);
          gboolean     has_end = FALSE;
          double       left;
          double       right;

          if (place->event != pair->first && place->event != pair->second)
            continue;
          found = TRUE;
          wakhan_timeline_geometry_get_edges (layout, place, &left, &right);
          for (guint off = 3; off < 9; off++)
            has_end =
              has_end || has_ink (surface, left - off, y) || has_ink (surface, right + off, y);
          g_assert_true (has_end);
        }
    }
  g_assert_true (found);
  cairo_surface_destroy (surface);
}

static WakhanTimeline *
create_distant_pair (void)
{
  static const char *const dates[] = {
    "1611", "1618-02-03", "1612", "1612", "1612", "1612",
    "1612", "1612", "1615", "1615", "1615", "1615",
    "1615", "1615", NULL
  };

  return create_timeline (dates, 1);
}

/* Whether ink leads along a row of px from one place to the other, dots at the least. */
static gboolean
is_joined (cairo_surface_t *surface,
           double           from,
           double           to)
{
  for (int y = 1; y < HEIGHT; y++)
    {
      gboolean is_whole = TRUE;

      for (double x = from + 2; x + 6 < to && is_whole; x += 6)
        {
          gboolean has_dot = FALSE;

          for (int off = 0; off < 6; off++)
            has_dot = has_dot || has_ink (surface, x + off, y);
          is_whole = has_dot;
        }
      if (is_whole)
        return TRUE;
    }
  return FALSE;
}

/* The line that joins two with many years between is broken by no name. */
static void
test_distant_pair (void)
{
  g_autoptr (WakhanTimeline)       timeline = create_distant_pair ();
  g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, "1610", "1620");
  const WakhanTimelinePair        *pair = &g_array_index (layout->pairs, WakhanTimelinePair, 0);
  cairo_surface_t                 *surface = draw (layout);
  const double                     from = wakhan_timeline_geometry_find_glyph (layout, pair->first);
  const double                     to = wakhan_timeline_geometry_find_glyph (layout, pair->second);

  g_assert_cmpuint (layout->pairs->len, ==, 1);
  g_assert_cmpfloat (fabs (to - from), >, 400);
  g_assert_true (is_joined (surface, MIN (from, to), MAX (from, to)));
  cairo_surface_destroy (surface);
}

/* Where only one of them is in view, an arrow beside it says on which side the other is. */
static void
test_distant_pair_beyond (void)
{
  static const char *const views[][2] = { { "1617", "1622" }, { "1607", "1615" } };

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (WakhanTimeline)       timeline = create_distant_pair ();
      g_autoptr (WakhanTimelineLayout) layout = create_layout (timeline, views[i][0], views[i][1]);
      cairo_surface_t                 *surface = draw (layout);
      guint                            n_arrows = 0;

      for (guint j = 0; j < layout->places->len; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (layout->places, WakhanTimelinePlace, j);
          const double y = wakhan_timeline_geometry_get_middle (layout, place);
          double       left;
          double       right;

          wakhan_timeline_geometry_get_edges (layout, place, &left, &right);
          for (int off = 6; off < 30; off++)
            n_arrows += has_ink (surface, i == 0 ? left - off : right + off, y);
        }
      g_assert_cmpuint (n_arrows, >, 3);
      cairo_surface_destroy (surface);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  gtk_init_check (); /* it knows its nodes after that, also where there is no display */

  g_test_add_func ("/timeline-drawing/a-long-bar-begins-before-its-name", test_long_bars);
  g_test_add_func ("/timeline-drawing/a-glyph-is-found", test_glyphs);
  g_test_add_func ("/timeline-drawing/a-bracket-reaches-both-events", test_brackets);
  g_test_add_func ("/timeline-drawing/a-dotted-one-does-as-well", test_loose_brackets);
  g_test_add_func ("/timeline-drawing/a-distant-pair-is-joined", test_distant_pair);
  g_test_add_func ("/timeline-drawing/an-arrow-points-to-one-out-of-view",
                   test_distant_pair_beyond);

  return g_test_run ();
}
