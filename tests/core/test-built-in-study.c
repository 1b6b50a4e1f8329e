/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The study that ships with the program, as the program reads it. */

#include "core/text/wakhan-passage-finder.h"
#include "core/wakhan-study-reader.h"
#include "core/wakhan-term.h"

#include <string.h>

#define N_EVENTS 96
#define N_TERMS 80
#define MIN_PLACED 75
#define MIN_WORDS 3000

typedef struct
{
  WakhanStudyContent *content;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *path = g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.study", NULL);
  g_autoptr (GFile)  file = g_file_new_for_path (path);

  fixture->content = wakhan_study_reader_read (file, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  wakhan_study_content_free (fixture->content);
}

static void
test_whole (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  WakhanStudyContent *content = fixture->content;

  for (guint i = 0; content->faults[i]; i++)
    g_test_message ("%s", content->faults[i]);
  g_assert_cmpuint (g_strv_length (content->faults), ==, 0);
  g_assert_cmpstr (content->id, ==, "china-taliban-2021");
  g_assert_cmpstr (content->title, ==, "China and Taliban-led Afghanistan, 1999–2021");
  g_assert_cmpstr (wakhan_date_get_edtf (content->date), ==, "2021-10-18");
  g_assert_cmpstr (wakhan_date_get_edtf (content->period), ==, "1999/2021");
  g_assert_cmpuint (wakhan_timeline_get_n_events (content->timeline), ==, N_EVENTS);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (content->terms)), ==, N_TERMS);
}

static void
test_words (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_auto (GStrv) words = g_strsplit_set (wakhan_document_get_text (fixture->content->document), " \n\t", -1);
  guint          n_words = 0;

  for (guint i = 0; words[i]; i++)
    n_words += *words[i] != '\0';
  g_assert_cmpuint (n_words, >=, MIN_WORDS);
}

/* Each tells what happened, who took part, where it is known from, and has a category that the program has a colour for. */
static void
test_told (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  static const char *const categories[] = { "diplomacy", "security", "conflict", "economy", NULL };

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);

      g_test_message ("%s", wakhan_event_get_id (event));
      g_assert_true (wakhan_event_get_summary (event) && wakhan_event_get_place (event) && wakhan_event_get_source (event));
      g_assert_true (g_strv_contains (categories, wakhan_event_get_category (event)));
      g_assert_cmpuint (g_strv_length ((GStrv) wakhan_event_get_actors (event)), >, 0);
      g_assert_cmpint (g_utf8_strlen (wakhan_event_get_short_title (event), -1), <=, 28);
      g_assert_cmpint (wakhan_event_is_essay (event), ==, g_str_has_prefix (wakhan_event_get_id (event), "e-"));
    }
}

static void
test_placed (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanDocument                 *document = fixture->content->document;
  g_autoptr (WakhanPassageFinder) finder = wakhan_passage_finder_new (document);
  guint                           n_placed = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (fixture->content->timeline, i);
      guint            start = wakhan_event_get_start (event);
      guint            end = wakhan_event_get_end (event);
      g_autofree char *words = NULL;

      if (!wakhan_event_is_in_text (event))
        {
          g_test_message ("%s is not in the text", wakhan_event_get_id (event));
          g_assert_false (wakhan_event_is_essay (event));
          continue;
        }
      n_placed++;
      words = wakhan_document_dup_range (document, start, end);
      g_assert_cmpuint (wakhan_passage_finder_find (finder, words, &start, &end), ==, 1);
      g_assert_cmpuint (start, ==, wakhan_event_get_start (event));
      g_assert_cmpuint (end, ==, wakhan_event_get_end (event));
    }
  g_assert_cmpuint (n_placed, >=, MIN_PLACED);
}

/* No words carry two events: a click on them has one meaning. */
static void
test_apart (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);

      for (guint offset = wakhan_event_get_start (event); offset < wakhan_event_get_end (event); offset++)
        g_assert_true (wakhan_timeline_find_at_offset (fixture->content->timeline, offset) == event);
    }
}

static void
test_disputes (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  guint n_disputed = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent       *event = wakhan_timeline_get_event (fixture->content->timeline, i);
      const char *const *others = wakhan_event_get_disputed_by (event);

      for (guint j = 0; others && others[j]; j++, n_disputed++)
        {
          WakhanEvent *other = wakhan_timeline_find_id (fixture->content->timeline, others[j]);

          g_test_message ("%s and %s", wakhan_event_get_id (event), others[j]);
          g_assert_true (g_strv_contains (wakhan_event_get_disputed_by (other), wakhan_event_get_id (event)));
          g_assert_cmpint (wakhan_event_is_essay (event), !=, wakhan_event_is_essay (other));
        }
    }
  g_assert_cmpuint (n_disputed, >=, 2);
}

/* What is known to the year alone does not grow a day. */
static void
test_precision (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *id;
    const char *edtf;
  } dates[] = {
    { "e-border", "196X" },
    { "e-1999-pla", "1999" },
    { "e-2001-ties", "2001" },
    { "e-2012-dialogue", "2012/.." },
    { "e-2016-tajik", "2016" },
    { "e-2018-06-ceasefire", "2018-06" },
    { "e-2020-doha", "2020" },
    { "e-2021-07-wang", "2021-07" },
    { "e-2021-10-18-published", "2021-10-18" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      WakhanEvent *event = wakhan_timeline_find_id (fixture->content->timeline, dates[i].id);

      g_assert_cmpstr (wakhan_date_get_edtf (wakhan_event_get_date (event)), ==, dates[i].edtf);
    }
}

/* Some lies before the study's years, some after its essay. */
static void
test_around (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  WakhanTimeline *timeline = fixture->content->timeline;
  WakhanDate     *period = fixture->content->period;
  WakhanDate     *day = fixture->content->date;
  guint           n_background = 0;
  guint           n_epilogue = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanDate *date = wakhan_event_get_date (wakhan_timeline_get_event (timeline, i));

      n_background += wakhan_date_get_latest_end (date) <= wakhan_date_get_earliest_start (period);
      n_epilogue += wakhan_date_get_earliest_start (date) >= wakhan_date_get_latest_end (day);
    }
  g_assert_cmpuint (n_background, ==, 3);
  g_assert_cmpuint (n_epilogue, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/built-in-study/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/built-in-study/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/built-in-study/told", Fixture, NULL, set_up, test_told, tear_down);
  g_test_add ("/built-in-study/placed", Fixture, NULL, set_up, test_placed, tear_down);
  g_test_add ("/built-in-study/apart", Fixture, NULL, set_up, test_apart, tear_down);
  g_test_add ("/built-in-study/disputes", Fixture, NULL, set_up, test_disputes, tear_down);
  g_test_add ("/built-in-study/precision", Fixture, NULL, set_up, test_precision, tear_down);
  g_test_add ("/built-in-study/around", Fixture, NULL, set_up, test_around, tear_down);
  return g_test_run ();
}
