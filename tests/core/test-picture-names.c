/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A picture names all its events: in one piece and on pages, with and without lanes, from either
 * side. */

#include "wakhan-event-glyph.h"
#include "wakhan-picture-mark.h"
#include "wakhan-study-loader.h"
#include "wakhan-text-importer.h"
#include "wakhan-timeline-picture.h"

#include <math.h>
#include <string.h>

#define WHOLE_WIDTH (WAKHAN_TIMELINE_PICTURE_WIDTH - 48)
#define PAGE_WIDTH 1122.5
#define PAGE_HEIGHT 793.7
#define PAGE_ROOM (PAGE_WIDTH - 48)
#define N_WORDS 40

static void
add_event (GPtrArray  *events,
           const char *edtf,
           guint       n_words)
{
  g_autofree char         *id = g_strdup_printf ("e-%u", events->len);
  g_autoptr (WakhanDate)   date = wakhan_date_parse (edtf, NULL);
  g_autoptr (GString)      title = g_string_new (NULL);
  static const char *const actors[] = { "Tarn", NULL };

  g_assert_nonnull (date);
  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (title, "%sword%u", i > 0 ? " " : "", (events->len + i) % N_WORDS);
  g_ptr_array_add (events, wakhan_event_new_of (&(WakhanEventParts){
                             .id = id,
                             .date = date,
                             .title = title->str,
                             .actors = events->len % 3 == 0 ? actors : NULL,
                             .origin = events->len % 2 == 0 ? "essay" : "context",
                           }));
}

static WakhanStudy *
create_study (GPtrArray *events)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import ("# A text\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  wakhan_timeline_insert_all (timeline, events);
  return wakhan_study_new_for_document ("a-study", "A study", document, timeline);
}

/* Names of up to so many words, in no order of time. */
static WakhanStudy *
create_scattered (guint n_events,
                  guint most_words)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GRand)     random = g_rand_new_with_seed (n_events);

  for (guint i = 0; i < n_events; i++)
    {
      static const char *const formats[] = { "%04d-%02d-%02d", "%04d-%02d", "%04d", "%04d~" };
      const int                form = g_rand_int_range (random, 0, G_N_ELEMENTS (formats));
      const int                year = g_rand_int_range (random, 1500, 2020);
      const int                month = g_rand_int_range (random, 1, 13);
      const int                day = g_rand_int_range (random, 1, 29);
      g_autofree char         *edtf = g_strdup_printf (formats[form], year, month, day);

      add_event (events, edtf, 1 + g_rand_int_range (random, 0, most_words));
    }
  return create_study (events);
}

/* Many at one date in the middle, and at the very last. */
static WakhanStudy *
create_crowded (guint n_at_once)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);

  add_event (events, "1700", 3);
  for (guint i = 0; i < n_at_once; i++)
    {
      add_event (events, "1805-10-21", 2 + i % 9);
      add_event (events, "1901-12-31", 2 + i % 7);
    }
  return create_study (events);
}

/* One that has no room on either side of its sign is cut there, as the README says. */
static gboolean
may_be_cut (WakhanEvent    *event,
            WakhanTimeline *timeline,
            double          width)
{
  WakhanPictureStyle      style;
  const WakhanTimeScale   scale = { 0, 1, 1 };
  g_autoptr (PangoLayout) name = NULL;
  int                     whole;

  wakhan_picture_style_init (&style);
  name = wakhan_picture_mark_write (&style, timeline, &scale, event, WAKHAN_EVENT_LABEL_NAME);
  pango_layout_get_pixel_size (name, &whole, NULL);
  wakhan_picture_style_clear (&style);
  return whole > width / 2 - 40;
}

/* Returns: how many events it names, each of which is set in @seen. */
static void
check_lanes (WakhanPictureLanes *lanes,
             WakhanTimeline     *timeline,
             double              width,
             GHashTable         *seen)
{
  const guint        n_events = wakhan_picture_lanes_get_n_drawn (lanes);
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  g_assert_true (wakhan_picture_lanes_is_named (lanes));
  g_assert_cmpuint (wakhan_picture_lanes_get_n_counted (lanes), ==, 0);
  for (guint i = 0; i < n_events; i++)
    {
      WakhanEvent    *event = wakhan_picture_lanes_get_event (lanes, i);
      graphene_rect_t box;
      graphene_rect_t shared;

      if (!wakhan_picture_lanes_find_name (lanes, i, &box))
        g_assert_true (may_be_cut (event, timeline, width));
      g_assert_cmpfloat (box.origin.x, >=, 0);
      g_assert_cmpfloat (box.origin.x + box.size.width, <=, width);
      g_assert_cmpfloat (box.origin.y, >=, 0);
      g_assert_cmpfloat (box.origin.y + box.size.height, <=,
                         wakhan_picture_lanes_get_height (lanes));
      for (guint j = 0; j < boxes->len; j++)
        g_assert_false (graphene_rect_intersection (
          &box, &g_array_index (boxes, graphene_rect_t, j), &shared));
      g_array_append_val (boxes, box);
      g_hash_table_add (seen, event);
    }
}

static void
check_pages (WakhanTimelinePicture *picture,
             WakhanTimeline        *timeline,
             double                 width,
             double                 height)
{
  const guint            n_pages = wakhan_timeline_picture_paginate (picture, width, height);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_pages; i++)
    {
      g_autoptr (WakhanPictureLanes) lanes = wakhan_timeline_picture_create_lanes (picture, i);

      if (!lanes)
        continue;
      g_assert_cmpuint (wakhan_picture_lanes_get_n_drawn (lanes), >, 0);
      check_lanes (lanes, timeline, width - 48, seen);
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, wakhan_timeline_get_n_events (timeline));
}

static void
check_whole (WakhanStudy   *study,
             WakhanSession *session,
             gboolean       mirrored)
{
  WakhanTimeline                *timeline = wakhan_study_get_timeline (study);
  const WakhanTimeView           view = wakhan_time_view_fit (timeline, NULL);
  const WakhanTimeScale          scale = { view.start, view.end, (int) WHOLE_WIDTH };
  g_autoptr (GHashTable)         seen = g_hash_table_new (NULL, NULL);
  g_autoptr (WakhanPictureLanes) lanes = NULL;
  WakhanPictureChoice            choice;
  WakhanPictureStyle             style;

  wakhan_picture_style_init (&style);
  wakhan_picture_choice_init (&choice, study, session);
  lanes = wakhan_picture_lanes_new (study, &choice, &scale, 0, mirrored, &style);
  check_lanes (lanes, timeline, WHOLE_WIDTH, seen);
  g_assert_cmpuint (g_hash_table_size (seen), ==, wakhan_timeline_get_n_events (timeline));
  g_clear_pointer (&lanes, wakhan_picture_lanes_free);
  wakhan_picture_choice_clear (&choice);
  wakhan_picture_style_clear (&style);
}

static void
check_study (WakhanStudy *study)
{
  static const WakhanGrouping groupings[] = { WAKHAN_GROUPING_NONE, WAKHAN_GROUPING_ACTOR,
                                              WAKHAN_GROUPING_TELLER };
  g_autoptr (WakhanSession)   session = wakhan_session_new ();
  WakhanTimeline             *timeline = wakhan_study_get_timeline (study);

  wakhan_session_set_study (session, study);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (groupings); i++)
    {
      const gboolean                    mirrored = i % 2 == 1;
      g_autoptr (WakhanTimelinePicture) picture = NULL;

      wakhan_event_grouper_set_grouping (wakhan_session_get_grouper (session), groupings[i / 2]);
      wakhan_event_grouper_set_all_folded (wakhan_session_get_grouper (session), FALSE);
      check_whole (study, session, mirrored);
      picture = wakhan_timeline_picture_new (study, session, NULL, mirrored);
      check_pages (picture, timeline, PAGE_WIDTH, PAGE_HEIGHT);
      check_pages (picture, timeline, PAGE_HEIGHT, PAGE_WIDTH);
    }
}

static void
test_built_in (void)
{
  g_autoptr (GFile)       file = wakhan_study_dup_built_in_file ();
  g_autoptr (WakhanStudy) study = wakhan_study_load (file, NULL, NULL);

  check_study (study);
}

static void
test_scattered (void)
{
  static const guint n_words[] = { 5, 12, 40 };

  for (guint i = 0; i < G_N_ELEMENTS (n_words); i++)
    {
      g_autoptr (WakhanStudy) study = create_scattered (70 - 20 * i, n_words[i]);

      check_study (study);
    }
}

static void
test_crowded (void)
{
  static const guint numbers[] = { 1, 30, 110 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (WakhanStudy) study = create_crowded (numbers[i]);

      check_study (study);
    }
}

/* Nothing is left out of pages that a few hundred share. */
static void
test_many_on_pages (void)
{
  g_autoptr (WakhanStudy)           study = create_scattered (900, 8);
  g_autoptr (WakhanTimelinePicture) picture =
    wakhan_timeline_picture_new (study, NULL, NULL, FALSE);

  check_pages (picture, wakhan_study_get_timeline (study), PAGE_WIDTH, PAGE_HEIGHT);
}

/* Columns of @surface on which something of the sign of an event is drawn. */
static void
find_ink (cairo_surface_t *surface,
          int             *first,
          int             *last)
{
  const int width = cairo_image_surface_get_width (surface);

  cairo_surface_flush (surface);
  *first = width;
  *last = -1;
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    {
      const guchar  *data = cairo_image_surface_get_data (surface);
      const guint32 *row =
        (const guint32 *) (const void *) (data + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++)
        if (row[x] >> 24 > 128 && (row[x] >> 8 & 0xff) < 0x90) /* no line of the ground */
          {
            *first = MIN (*first, x);
            *last = MAX (*last, x);
          }
    }
}

/* The sign of an event at either end of a page is whole. */
static void
test_signs_at_the_ends (void)
{
  static const char *const dates[] = { "1900-01-01", "1909-12-31", "1909-12-30", "1909-12" };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (GPtrArray)          events = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (WakhanStudy)        study = NULL;
      g_autoptr (WakhanPictureLanes) lanes = NULL;
      const WakhanTimeScale          scale = { wakhan_day_from_civil (1900, 1, 1),
                                               wakhan_day_from_civil (1910, 1, 1), 400 };
      WakhanPictureChoice            choice;
      WakhanPictureStyle             style;
      graphene_rect_t                box;
      cairo_surface_t               *surface =
        cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 500, 130);
      cairo_t *cr = cairo_create (surface);
      int      first;
      int      last;

      add_event (events, dates[i / 2], 1);
      study = create_study (events);
      wakhan_picture_style_init (&style);
      wakhan_picture_choice_init (&choice, study, NULL);
      lanes = wakhan_picture_lanes_new (study, &choice, &scale, 0, i % 2 == 1, &style);
      cairo_translate (cr, 50, 0);
      cairo_rectangle (cr, -50, 0, 500, 24); /* the row of the sign */
      cairo_clip (cr);
      wakhan_picture_lanes_draw (lanes, cr);
      find_ink (surface, &first, &last);
      g_assert_true (wakhan_picture_lanes_find_name (lanes, 0, &box));
      if (box.origin.x > 200) /* the name is before the sign, which is all that is beside it */
        g_assert_cmpfloat (last - 50 - (box.origin.x + box.size.width), >=,
                           WAKHAN_EVENT_GLYPH_SIZE);
      else
        g_assert_cmpfloat (box.origin.x - (first - 50), >=, WAKHAN_EVENT_GLYPH_SIZE);
      g_clear_pointer (&lanes, wakhan_picture_lanes_free);
      wakhan_picture_choice_clear (&choice);
      wakhan_picture_style_clear (&style);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-names/of the built-in study", test_built_in);
  g_test_add_func ("/picture-names/short and long", test_scattered);
  g_test_add_func ("/picture-names/many at one date", test_crowded);
  g_test_add_func ("/picture-names/more than a window has", test_many_on_pages);
  g_test_add_func ("/picture-names/signs at the ends", test_signs_at_the_ends);
  return g_test_run ();
}
