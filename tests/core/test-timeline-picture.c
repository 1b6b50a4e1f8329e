/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-places.h"
#include "wakhan-picture-eras.h"
#include "wakhan-picture-file.h"
#include "wakhan-picture-lanes.h"
#include "wakhan-picture-words.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-importer.h"

#include "timeline-fixture.h"

#include <math.h>
#include <string.h>

static WakhanStudy *
create_study (guint n_events)
{
  g_autoptr (GRand)          random = g_rand_new_with_seed (n_events);
  g_autoptr (WakhanDocument) document = wakhan_markdown_import ("# A text\n");
  g_autoptr (WakhanTimeline) timeline = timeline_fixture_create (random, n_events, n_events / 10);

  return wakhan_study_new_for_document ("a-study", "A study", document, timeline);
}

/* As the window's pane lays it out. */
static guint
count_in_window (WakhanTimeline       *timeline,
                 const WakhanTimeView *view)
{
  const WakhanTimeScale            scale = { view->start, view->end, 900 };
  g_autoptr (WakhanTimelineLayout) layout =
    wakhan_timeline_layout_new (timeline, &scale, 132, 1, NULL, timeline_fixture_measure, NULL);
  guint n = layout->places->len;

  for (guint i = 0; i < layout->clusters->len; i++)
    n += g_array_index (layout->clusters, WakhanLaneCluster, i).n_events;
  return n;
}

static void
test_holds_what_the_window_shows (void)
{
  static const guint numbers[] = { 1, 7, 40, 150, 600, 3000 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (WakhanStudy) study = create_study (numbers[i]);
      WakhanTimeline         *timeline = wakhan_study_get_timeline (study);
      const WakhanTimeView    whole = wakhan_time_view_fit (timeline, NULL);
      const double            length = whole.end - whole.start;

      for (guint part = 0; part < 4; part++)
        {
          const WakhanTimeView              view = { whole.start + part * length / 8,
                                                     whole.end - part * length / 9 };
          g_autoptr (WakhanTimelinePicture) picture =
            wakhan_timeline_picture_new (study, NULL, &view, part % 2 == 1);
          guint n_drawn;
          guint n_counted;

          wakhan_timeline_picture_count (picture, &n_drawn, &n_counted);
          g_assert_cmpuint (n_drawn + n_counted, ==, count_in_window (timeline, &view));
          if (numbers[i] <= 40)
            g_assert_cmpuint (n_counted, ==, 0);
        }
    }
}

/* A hundred have room for their names. */
static void
test_all_have_names (void)
{
  g_autoptr (WakhanStudy)        study = create_study (100);
  WakhanTimeline                *timeline = wakhan_study_get_timeline (study);
  const WakhanTimeView           view = wakhan_time_view_fit (timeline, NULL);
  const WakhanTimeScale          scale = { view.start, view.end, 1500 };
  const WakhanPictureChoice      all = { .timeline = timeline };
  WakhanPictureStyle             style;
  g_autoptr (WakhanPictureLanes) lanes = NULL;

  wakhan_picture_style_init (&style);
  lanes = wakhan_picture_lanes_new (study, &all, &scale, 0, FALSE, &style);
  g_assert_true (wakhan_picture_lanes_is_named (lanes));
  g_assert_cmpuint (wakhan_picture_lanes_get_n_drawn (lanes), ==,
                    wakhan_timeline_get_n_events (timeline));
  g_clear_pointer (&lanes, wakhan_picture_lanes_free);
  wakhan_picture_style_clear (&style);
}

/* Each page has its axis, and all pages together the whole time. */
static void
test_pages (void)
{
  g_autoptr (WakhanStudy)           study = create_study (100);
  g_autoptr (WakhanTimelinePicture) picture =
    wakhan_timeline_picture_new (study, NULL, NULL, FALSE);
  const guint      n_large = wakhan_timeline_picture_paginate (picture, 1122, 793);
  const guint      n_small = wakhan_timeline_picture_paginate (picture, 700, 400);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, 700, 400);
  cairo_t *cr = cairo_create (surface);

  g_assert_cmpuint (n_large, >=, 1);
  g_assert_cmpuint (n_small, >, n_large);
  for (guint page = 0; page < n_small; page++)
    wakhan_timeline_picture_draw_page (picture, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_forms (void)
{
  g_assert_cmpint (wakhan_picture_file_find_form ("a.SVG"), ==, WAKHAN_PICTURE_SVG);
  g_assert_cmpint (wakhan_picture_file_find_form ("/x/a.b.png"), ==, WAKHAN_PICTURE_PNG);
  g_assert_cmpint (wakhan_picture_file_find_form ("a.pdf"), ==, WAKHAN_PICTURE_PDF);
  g_assert_cmpint (wakhan_picture_file_find_form ("pdf"), ==, WAKHAN_N_PICTURE_FORMS);
  g_assert_cmpint (wakhan_picture_file_find_form (".svg"), ==, WAKHAN_N_PICTURE_FORMS);
  g_assert_cmpint (wakhan_picture_file_find_form (""), ==, WAKHAN_N_PICTURE_FORMS);
}

/* The names of events are in it, whatever their letters are; right to left is another picture. */
static void
test_svg (void)
{
  g_autoptr (WakhanStudy)           study = create_study (40);
  g_autoptr (WakhanTimelinePicture) picture =
    wakhan_timeline_picture_new (study, NULL, NULL, FALSE);
  g_autoptr (WakhanTimelinePicture) mirrored =
    wakhan_timeline_picture_new (study, NULL, NULL, TRUE);
  g_autoptr (GBytes) svg = wakhan_picture_file_create (picture, WAKHAN_PICTURE_SVG);
  g_autoptr (GBytes) other =
    wakhan_picture_file_create (mirrored, WAKHAN_PICTURE_SVG);
  g_autofree char *text =
    g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  WakhanTimeline *timeline = wakhan_study_get_timeline (study);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      g_autofree char *name =
        wakhan_timeline_dup_event_name (timeline, wakhan_timeline_get_event (timeline, i));
      g_autofree char *escaped = g_markup_escape_text (name, -1);

      g_assert_nonnull (strstr (text, escaped));
    }
  g_assert_false (g_bytes_equal (svg, other));
}

/* So narrow that each sign has a row. */
static double
measure_legend (const WakhanPictureStyle *style,
                WakhanTimeline           *timeline,
                double                    start,
                double                    end)
{
  const WakhanPictureChoice choice = { .timeline = timeline };
  const WakhanTimeScale     scale = { start, end, 1000 };

  return wakhan_picture_words_draw_legend (style, &choice, &scale, 10, NULL);
}

/* A stretch of which all events are of one category explains that one alone. */
static void
test_legend (void)
{
  static const struct
  {
    const char *date;
    const char *category;
  } events[] = { { "1901", "conflict" }, { "1902", "conflict" }, { "1950", "economy" } };
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  WakhanPictureStyle         style;
  WakhanTimeView             whole;
  double                     all;

  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autoptr (WakhanDate)  date = wakhan_date_parse (events[i].date, NULL);
      g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
        .id = events[i].date, .date = date, .title = "Nameless", .category = events[i].category });

      wakhan_timeline_insert (timeline, event);
    }
  wakhan_picture_style_init (&style);
  whole = wakhan_time_view_fit (timeline, NULL);
  all = measure_legend (&style, timeline, whole.start, whole.end);
  g_assert_cmpfloat (measure_legend (&style, timeline, whole.start, whole.start + 1500), <, all);
  g_assert_cmpfloat (measure_legend (&style, timeline, whole.end - 1500, whole.end), <, all);
  wakhan_picture_style_clear (&style);
}

static guint
count (WakhanTimelinePicture *picture)
{
  guint n_drawn;
  guint n_counted;

  wakhan_timeline_picture_count (picture, &n_drawn, &n_counted);
  return n_drawn + n_counted;
}

/* It keeps what it had when it was made, until the events are others. */
static void
test_filter_and_calendar (void)
{
  g_autoptr (WakhanStudy)           study = create_study (40);
  g_autoptr (WakhanSession)         session = wakhan_session_new ();
  WakhanEventSieve                 *sieve = wakhan_session_get_sieve (session);
  WakhanTimeline                   *timeline = wakhan_study_get_timeline (study);
  g_autoptr (WakhanTimelinePicture) all = NULL;
  g_autoptr (WakhanTimelinePicture) some = NULL;
  g_autoptr (WakhanTimelinePicture) solar = NULL;
  g_autoptr (GBytes)                svg = NULL;
  g_autoptr (GBytes)                other = NULL;
  g_autoptr (WakhanDate)            date = wakhan_date_parse ("1950", NULL);
  g_autoptr (WakhanEvent)           event = wakhan_event_new ("new", date, "New");
  guint                             n_passing;

  wakhan_session_set_study (session, study);
  all = wakhan_timeline_picture_new (study, session, NULL, FALSE);
  wakhan_event_filter_set (wakhan_event_sieve_get_filter (sieve), WAKHAN_CRITERION_YEARS,
                           "1900/1960", TRUE);
  n_passing = wakhan_event_sieve_count (sieve);
  g_assert_cmpuint (n_passing, >, 0);
  g_assert_cmpuint (n_passing, <, 40);
  some = wakhan_timeline_picture_new (study, session, NULL, FALSE);
  svg = wakhan_picture_file_create (some, WAKHAN_PICTURE_SVG);
  wakhan_event_filter_clear (wakhan_event_sieve_get_filter (sieve), WAKHAN_N_CRITERIA);
  g_assert_cmpuint (count (all), ==, 40);
  g_assert_cmpuint (count (some), ==, n_passing);
  g_object_set (session, "solar-hijri", TRUE, NULL);
  wakhan_event_filter_set (wakhan_event_sieve_get_filter (sieve), WAKHAN_CRITERION_YEARS,
                           "1900/1960", TRUE);
  solar = wakhan_timeline_picture_new (study, session, NULL, FALSE);
  other = wakhan_picture_file_create (solar, WAKHAN_PICTURE_SVG);
  g_assert_false (g_bytes_equal (svg, other));
  wakhan_timeline_insert (timeline, event);
  g_assert_cmpuint (count (some), ==, 41);
}

typedef struct
{
  WakhanStudy        *study;
  WakhanSession      *session;
  WakhanTimeScale     scale;
  WakhanPictureStyle  style;
  WakhanPictureChoice choice;
  gboolean            mirrored;
} Lanes;

/* @height: 0: as high as it takes */
static WakhanPictureLanes *
create_lanes (Lanes *fixture,
              int    height)
{
  return wakhan_picture_lanes_new (fixture->study, &fixture->choice, &fixture->scale, height,
                                   fixture->mirrored, &fixture->style);
}

static guint
count_in_lanes (WakhanPictureLanes *lanes)
{
  return wakhan_picture_lanes_get_n_drawn (lanes) + wakhan_picture_lanes_get_n_counted (lanes);
}

/* Folded, named, and on a page that has no room for them: none is missing. */
static void
check_lanes (Lanes *fixture)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (fixture->session);
  const guint         n_events =
    wakhan_timeline_get_n_events (wakhan_study_get_timeline (fixture->study));
  g_autoptr (WakhanPictureEras)  eras = wakhan_picture_eras_new (fixture->study, &fixture->scale);
  g_autoptr (WakhanPictureLanes) open = create_lanes (fixture, 0);
  g_autoptr (WakhanPictureLanes) page = create_lanes (fixture, 120);
  g_autoptr (WakhanPictureLanes) folded = NULL;

  g_assert_cmpuint (wakhan_picture_lanes_get_n_drawn (open), ==, n_events);
  g_assert_true (wakhan_picture_lanes_is_named (open));
  g_assert_cmpuint (count_in_lanes (page), ==, n_events);
  wakhan_event_grouper_set_all_folded (grouper, TRUE);
  folded = create_lanes (fixture, 0);
  g_assert_cmpuint (count_in_lanes (folded), ==, n_events);
  g_assert_cmpint (wakhan_picture_lanes_get_height (folded), ==,
                   (int) wakhan_event_grouper_get_n_lanes (grouper) * WAKHAN_LANE_FOLDED_HEIGHT +
                     WAKHAN_TIMELINE_AXIS + wakhan_picture_eras_get_height (eras));
  wakhan_event_grouper_set_all_folded (grouper, FALSE);
}

/* The lanes of the window. */
static void
test_lanes (void)
{
  static const WakhanGrouping groupings[] = { WAKHAN_GROUPING_ACTOR, WAKHAN_GROUPING_CATEGORY,
                                              WAKHAN_GROUPING_TELLER };
  g_autoptr (GFile)           file = wakhan_study_dup_built_in_file ();
  g_autoptr (WakhanStudy)     study = wakhan_study_load (file, NULL, NULL);
  g_autoptr (WakhanSession)   session = wakhan_session_new ();
  const WakhanTimeView        view = wakhan_time_view_fit (wakhan_study_get_timeline (study), NULL);
  Lanes                       fixture = { .study = study,
                                          .session = session,
                                          .scale = { view.start, view.end, 1500 } };

  wakhan_session_set_study (session, study);
  wakhan_picture_style_init (&fixture.style);
  for (guint i = 0; i < G_N_ELEMENTS (groupings) * 2; i++)
    {
      g_autoptr (WakhanTimelinePicture) picture = NULL;
      g_autoptr (GBytes)                svg = NULL;

      wakhan_event_grouper_set_grouping (wakhan_session_get_grouper (session), groupings[i / 2]);
      wakhan_picture_choice_init (&fixture.choice, study, session);
      fixture.mirrored = i % 2 == 1;
      check_lanes (&fixture);
      picture = wakhan_timeline_picture_new (study, session, NULL, fixture.mirrored);
      svg = wakhan_picture_file_create (picture, WAKHAN_PICTURE_SVG);
      g_assert_cmpuint (count (picture), ==,
                        wakhan_timeline_get_n_events (wakhan_study_get_timeline (study)));
      wakhan_picture_choice_clear (&fixture.choice);
    }
  wakhan_picture_style_clear (&fixture.style);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline-picture/holds-what-the-window-shows",
                   test_holds_what_the_window_shows);
  g_test_add_func ("/timeline-picture/all-have-names", test_all_have_names);
  g_test_add_func ("/timeline-picture/pages", test_pages);
  g_test_add_func ("/timeline-picture/forms", test_forms);
  g_test_add_func ("/timeline-picture/svg", test_svg);
  g_test_add_func ("/timeline-picture/explains what it shows", test_legend);
  g_test_add_func ("/timeline-picture/filter-and-calendar", test_filter_and_calendar);
  g_test_add_func ("/timeline-picture/lanes", test_lanes);
  return g_test_run ();
}
