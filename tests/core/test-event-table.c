/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "list-model-validator.h"
#include "session-fixture.h"
#include "wait-until.h"
#include "wakhan-event-table.h"
#include "wakhan-text-importer.h"

#define N_MANY 20000u /* more than are sorted at once */

typedef struct
{
  SessionFixture    session;
  WakhanEventTable *table;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  session_fixture_set_up (&fixture->session, data);
  fixture->table = wakhan_event_table_new (fixture->session.study,
                                           wakhan_session_get_sieve (fixture->session.session));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->table);
  session_fixture_tear_down (&fixture->session, data);
}

static WakhanTimeline *
get_timeline (Fixture *fixture)
{
  return wakhan_study_get_timeline (fixture->session.study);
}

/* "spring rise fall" */
static char *
dup_ids (WakhanEventTable *table)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (table)); i++)
    {
      g_autoptr (WakhanEvent) event = g_list_model_get_item (G_LIST_MODEL (table), i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", wakhan_event_get_id (event));
      g_assert_cmpuint (wakhan_event_table_find (table, event), ==, i);
    }
  return g_string_free (ids, FALSE);
}

static void
assert_ids (Fixture    *fixture,
            const char *ids)
{
  g_autofree char *found = dup_ids (fixture->table);

  g_assert_cmpstr (found, ==, ids);
}

static void
insert (Fixture    *fixture,
        const char *id,
        const char *edtf,
        const char *title,
        const char *place)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new_of (&(WakhanEventParts){
    .id = id,
    .date = date,
    .title = title,
    .place = place,
  });

  wakhan_timeline_insert (get_timeline (fixture), event);
}

static void
test_columns_sort (Fixture      *fixture,
                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (ListModelValidator) validator =
    list_model_validator_new (G_LIST_MODEL (fixture->table));

  assert_ids (fixture, "spring rise fall");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_DATE, TRUE);
  assert_ids (fixture, "fall rise spring");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_TITLE, FALSE);
  assert_ids (fixture, "fall rise spring");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_TITLE, TRUE);
  assert_ids (fixture, "spring rise fall");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_PARAGRAPH, FALSE);
  assert_ids (fixture, "rise fall spring");
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), >, 0);
}

/* What says nothing comes last, and what says the same stays in the order of time. */
static void
test_the_same_stays_in_time (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  insert (fixture, "b", "2001", "One", "Kabul");
  insert (fixture, "a", "2002", "Two", "Kabul");
  insert (fixture, "c", "2003", "Three", "Doha");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_PLACE, FALSE);
  assert_ids (fixture, "c b a spring rise fall");
}

static void
test_notes_are_sorted_and_followed (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();
  g_autofree char       *before = wakhan_event_table_dup_words (fixture->table);
  g_autofree char       *after = NULL;

  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_NOTE, FALSE);
  assert_ids (fixture, "spring rise fall");
  wakhan_note_set_events (note, (const char *const[]){ "fall", NULL });
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->session.study), WAKHAN_CHANGE_ADD, note);
  assert_ids (fixture, "fall spring rise");
  after = wakhan_event_table_dup_words (fixture->table);
  g_assert_cmpstr (before, ==, "3 events");
  g_assert_cmpstr (after, ==, "3 events, 1 with a note");
}

static void
test_words_forgive_accents (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (ListModelValidator) validator =
    list_model_validator_new (G_LIST_MODEL (fixture->table));
  g_autofree char *words = NULL;

  wakhan_event_table_set_words (fixture->table, "RÍSE");
  assert_ids (fixture, "rise");
  words = wakhan_event_table_dup_words (fixture->table);
  g_assert_cmpstr (words, ==, "1 of 3 events");
  insert (fixture, "rise-2", "2022", "Another rise", "");
  assert_ids (fixture, "rise rise-2");
  wakhan_event_table_sort (fixture->table, WAKHAN_EVENT_COLUMN_DATE, TRUE);
  assert_ids (fixture, "rise-2 rise");
  wakhan_event_table_set_words (fixture->table, "");
  assert_ids (fixture, "rise-2 fall rise spring");
}

static void
test_the_filter_narrows (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  WakhanEventFilter *filter =
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session.session));
  WakhanEvent *spring = wakhan_timeline_find_id (get_timeline (fixture), "spring");

  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "2010/2030", TRUE);
  assert_ids (fixture, "rise fall");
  g_assert_cmpuint (wakhan_event_table_find (fixture->table, spring), ==, G_MAXUINT);
  wakhan_event_table_set_words (fixture->table, "fall");
  assert_ids (fixture, "fall");
  wakhan_event_filter_clear (filter, WAKHAN_N_CRITERIA);
  wakhan_event_table_set_words (fixture->table, "");
  assert_ids (fixture, "spring rise fall");
}

static void
test_events_that_come_are_told (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (ListModelValidator) validator =
    list_model_validator_new (G_LIST_MODEL (fixture->table));

  insert (fixture, "between", "2010", "Between", "");
  assert_ids (fixture, "spring between rise fall");
  g_assert_cmpuint (list_model_validator_get_n_changes (validator), ==, 1);
}

static void
test_lines (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  static const WakhanEventColumn columns[] = { WAKHAN_EVENT_COLUMN_DATE, WAKHAN_EVENT_COLUMN_TITLE,
                                               WAKHAN_EVENT_COLUMN_PARAGRAPH };
  g_autoptr (GArray)             rows = g_array_new (FALSE, FALSE, sizeof (guint));
  const guint                    last = 3;
  g_autofree char               *all = NULL;
  g_autofree char               *one = NULL;

  insert (fixture, "tab", "2020", "A tab\tand\na line", "");
  g_array_append_val (rows, last);
  all = wakhan_event_table_dup_lines (fixture->table, columns, 3, NULL);
  one = wakhan_event_table_dup_lines (fixture->table, columns, 2, rows);
  g_assert_cmpstr (all, ==,
                   "Date\tTitle\t¶\n1999\tspring\t\nJune 2018\trise\t1\n2019\tfall\t2\n"
                   "2020\tA tab and a line\t\n");
  g_assert_cmpstr (one, ==, "Date\tTitle\n2020\tA tab and a line\n");
}

static gboolean
begins_with_last (gpointer table)
{
  g_autoptr (WakhanEvent) event = g_list_model_get_item (table, 0);

  return g_str_equal (wakhan_event_get_title (event), "00000");
}

/* They are in the order of time until a worker has sorted them. */
static void
test_many_are_sorted_later (void)
{
  g_autoptr (WakhanDocument)   document = wakhan_markdown_import ("Words.\n");
  g_autoptr (WakhanTimeline)   timeline = wakhan_timeline_new ();
  g_autoptr (GPtrArray)        events = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (WakhanEventSieve) sieve = wakhan_event_sieve_new ();
  g_autoptr (WakhanStudy)      study = NULL;
  g_autoptr (WakhanEventTable) table = NULL;
  g_autoptr (WakhanEvent)      last = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char       *edtf = g_strdup_printf ("Y%u", 10000 + i);
      g_autofree char       *title = g_strdup_printf ("%05u", N_MANY - 1 - i);
      g_autoptr (WakhanDate) date = wakhan_date_parse (edtf, NULL);

      g_ptr_array_add (events, wakhan_event_new (edtf, date, title));
    }
  wakhan_timeline_insert_all (timeline, events);
  study = wakhan_study_new_for_document ("many", "Many", document, timeline);
  wakhan_event_sieve_set_study (sieve, study);
  table = wakhan_event_table_new (study, sieve);
  wakhan_event_table_sort (table, WAKHAN_EVENT_COLUMN_TITLE, FALSE);
  g_assert_false (begins_with_last (table));
  WAIT_UNTIL (begins_with_last (table), 20000);
  last = g_list_model_get_item (G_LIST_MODEL (table), N_MANY - 1);
  g_assert_true (last == g_ptr_array_index (events, 0));
  /* What is not waited for is told to nobody. */
  wakhan_event_table_sort (table, WAKHAN_EVENT_COLUMN_PLACE, FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, test) \
  g_test_add ("/event-table/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("columns-sort", test_columns_sort);
  ADD ("what-says-the-same-stays-in-the-order-of-time", test_the_same_stays_in_time);
  ADD ("notes-are-sorted-and-followed", test_notes_are_sorted_and_followed);
  ADD ("words-forgive-accents", test_words_forgive_accents);
  ADD ("the-filter-narrows-it", test_the_filter_narrows);
  ADD ("events-that-come-are-told", test_events_that_come_are_told);
  ADD ("lines-have-tabs-between-their-cells-alone", test_lines);
  g_test_add_func ("/event-table/many-are-sorted-later", test_many_are_sorted_later);
  return g_test_run ();
}
