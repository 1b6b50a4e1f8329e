/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The study that ships with the program, as the program reads it. */

#include "wakhan-era.h"
#include "wakhan-passage-finder.h"
#include "wakhan-study-reader.h"
#include "wakhan-term-finder.h"
#include "wakhan-term.h"

#include <string.h>

#define N_EVENTS 96
#define N_TERMS 94
#define N_ERAS 5
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
  g_autofree char   *path =
    g_build_filename (g_getenv ("WAKHAN_DATA_DIR"), "study", "china-taliban-2021.study", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

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
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (content->eras)), ==, N_ERAS);
}

/* An era is a claim like any other. */
static void
test_eras_have_sources (Fixture      *fixture,
                        gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < N_ERAS; i++)
    {
      g_autoptr (WakhanEra) era = g_list_model_get_item (G_LIST_MODEL (fixture->content->eras), i);

      g_assert_nonnull (wakhan_era_get_source (era));
    }
}

static void
test_words (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_auto (GStrv) words =
    g_strsplit_set (wakhan_document_get_text (fixture->content->document), " \n\t", -1);
  guint n_words = 0;

  for (guint i = 0; words[i]; i++)
    n_words += *words[i] != '\0';
  g_assert_cmpuint (n_words, >=, MIN_WORDS);
}

/* Each tells what happened, who took part and where it is known from, and has a category of the
 * rule that the study states. */
static void
test_told (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  static const char *const categories[] = { "diplomacy", "security", "conflict",
                                            "economy", "publication", NULL };

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);

      g_test_message ("%s", wakhan_event_get_id (event));
      g_assert_true (wakhan_event_get_summary (event) && wakhan_event_get_place (event) &&
                     wakhan_event_get_source (event));
      g_assert_true (g_strv_contains (categories, wakhan_event_get_category (event)));
      g_assert_cmpuint (g_strv_length ((GStrv) wakhan_event_get_actors (event)), >, 0);
      g_assert_cmpint (g_utf8_strlen (wakhan_event_get_short_title (event), -1), <=, 28);
      g_assert_cmpint (wakhan_event_is_essay (event), ==,
                       g_str_has_prefix (wakhan_event_get_id (event), "e-"));
    }
}

/* Whoever appears as a person appears with the state, movement or body for which
 * they were acting. */
static void
test_parties (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *person;
    const char *parties[3];
  } persons[] = {
    { "Wang Yi", { "China" } },
    { "Xi Jinping", { "China" } },
    { "Hu Jintao", { "China" } },
    { "Jiang Zemin", { "China" } },
    { "Li Keqiang", { "China" } },
    { "Sun Yuxi", { "China" } },
    { "Deng Xijun", { "China" } },
    { "Lu Shulin", { "China" } },
    { "Wang Yu", { "China" } },
    { "Zhou Yongkang", { "China" } },
    { "Hua Chunying", { "China" } },
    { "MCC", { "China" } },
    { "CNPC", { "China" } },
    { "Chinese workers", { "China" } },
    { "China Railway workers", { "China" } },
    { "Afghan Ministry of Mines", { "Afghanistan" } },
    { "Hamid Karzai", { "Afghanistan", "Afghan Interim Administration" } },
    { "Ashraf Ghani", { "Afghanistan", "Afghan government" } },
    { "Abdullah Abdullah", { "Afghanistan", "Afghan government" } },
    { "Salahuddin Rabbani", { "Afghanistan" } },
    { "Mohammad Haneef Atmar", { "Afghanistan" } },
    { "Masoom Stanekzai", { "Afghan government" } },
    { "Khawaja Asif", { "Pakistan" } },
    { "Shah Mahmood Qureshi", { "Pakistan" } },
    { "Nawaz Sharif", { "Pakistan" } },
    { "Imran Khan", { "Pakistan" } },
    { "Abdul Ghani Baradar", { "Taliban" } },
    { "Abdul Salam Hanafi", { "Taliban" } },
    { "Mullah Omar", { "Taliban" } },
    { "Qari Din Muhammad", { "Taliban" } },
    { "Sher Mohammad Abbas Stanekzai", { "Taliban" } },
    { "Mohammad Hasan Akhund", { "Taliban" } },
    { "Sirajuddin Haqqani", { "Taliban" } },
    { "Zabihullah Mujahid", { "Taliban" } },
    { "George W. Bush", { "United States" } },
    { "Donald Trump", { "United States" } },
    { "Joe Biden", { "United States" } },
    { "Antony Blinken", { "United States" } },
    { "Mike Pompeo", { "United States" } },
    { "Zalmay Khalilzad", { "United States" } },
    { "Hafiz Saeed Khan", { "ISKP" } },
  };

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent       *event = wakhan_timeline_get_event (fixture->content->timeline, i);
      const char *const *actors = wakhan_event_get_actors (event);

      for (gsize j = 0; j < G_N_ELEMENTS (persons); j++)
        if (g_strv_contains (actors, persons[j].person))
          {
            const char *const *parties = persons[j].parties;

            g_test_message ("%s in %s", persons[j].person, wakhan_event_get_id (event));
            g_assert_true (g_strv_contains (actors, parties[0]) ||
                           (parties[1] && g_strv_contains (actors, parties[1])));
          }
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

      for (guint offset = wakhan_event_get_start (event); offset < wakhan_event_get_end (event);
           offset++)
        g_assert_true (wakhan_timeline_find_at_offset (fixture->content->timeline, offset) ==
                       event);
    }
}

/* A term that stands nowhere would teach nobody. */
static void
test_terms (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  GListModel            *terms = G_LIST_MODEL (fixture->content->terms);
  g_autoptr (GArray)     places = wakhan_term_finder_find (fixture->content->document, terms);
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < places->len; i++)
    g_hash_table_add (found, g_array_index (places, WakhanTermPlace, i).term);
  for (guint i = 0; i < N_TERMS; i++)
    {
      g_autoptr (WakhanTerm) term = g_list_model_get_item (terms, i);

      g_test_message ("%s", wakhan_term_get_name (term));
      g_assert_true (g_hash_table_contains (found, term));
    }
}

static void
test_disputes (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  guint n_disputed = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);
      GPtrArray   *others = wakhan_timeline_get_related (fixture->content->timeline, event,
                                                         WAKHAN_RELATION_DISPUTED_BY);

      for (guint j = 0; others && j < others->len; j++, n_disputed++)
        g_assert_cmpint (wakhan_event_is_essay (event), !=,
                         wakhan_event_is_essay (others->pdata[j]));
    }
  g_assert_cmpuint (n_disputed, >=, 2);
}

/* What the essay says is made more precise by what others say, and no dispute for that. */
static void
test_refinements (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  guint n_refined = 0;

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);
      GPtrArray   *others =
        wakhan_timeline_get_related (fixture->content->timeline, event, WAKHAN_RELATION_REFINED_BY);
      GPtrArray *disputing = wakhan_timeline_get_related (fixture->content->timeline, event,
                                                          WAKHAN_RELATION_DISPUTED_BY);

      for (guint j = 0; others && j < others->len; j++, n_refined++)
        {
          g_assert_true (wakhan_event_is_essay (event) &&
                         !wakhan_event_is_essay (others->pdata[j]));
          g_assert_false (disputing && g_ptr_array_find (disputing, others->pdata[j], NULL));
        }
    }
  g_assert_cmpuint (n_refined, >=, 6);
}

/* The four that the text names. */
static void
test_unverified (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) unverified = g_string_new (NULL);

  for (guint i = 0; i < N_EVENTS; i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (fixture->content->timeline, i);

      if (!wakhan_event_is_verified (event))
        g_string_append_printf (unverified, "%s ", wakhan_event_get_id (event));
    }
  g_assert_cmpstr (unverified->str, ==,
                   "e-1999-telecom e-2001-ties e-2018-06-ceasefire e-2021-10-pap ");
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
  g_test_add ("/built-in-study/eras", Fixture, NULL, set_up, test_eras_have_sources, tear_down);
  g_test_add ("/built-in-study/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/built-in-study/told", Fixture, NULL, set_up, test_told, tear_down);
  g_test_add ("/built-in-study/placed", Fixture, NULL, set_up, test_placed, tear_down);
  g_test_add ("/built-in-study/apart", Fixture, NULL, set_up, test_apart, tear_down);
  g_test_add ("/built-in-study/parties", Fixture, NULL, set_up, test_parties, tear_down);
  g_test_add ("/built-in-study/terms", Fixture, NULL, set_up, test_terms, tear_down);
  g_test_add ("/built-in-study/disputes", Fixture, NULL, set_up, test_disputes, tear_down);
  g_test_add ("/built-in-study/refinements", Fixture, NULL, set_up, test_refinements, tear_down);
  g_test_add ("/built-in-study/unverified", Fixture, NULL, set_up, test_unverified, tear_down);
  g_test_add ("/built-in-study/precision", Fixture, NULL, set_up, test_precision, tear_down);
  g_test_add ("/built-in-study/around", Fixture, NULL, set_up, test_around, tear_down);
  return g_test_run ();
}
