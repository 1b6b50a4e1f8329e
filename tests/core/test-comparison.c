/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-comparison.h"
#include "wakhan-reading-state.h"
#include "wakhan-session-reload.h"
#include "wakhan-study-loader.h"

#include <glib/gstdio.h>

#define RIVER "# A river\n\nIn June 1999 it was crossed. In 2005 it was bridged.\n"
#define ROAD "# A road\n\nIt was begun in 2001, and ended in March 2010.\n"

typedef struct
{
  char             *folder;
  GFile            *river;
  GFile            *road;
  WakhanSession    *session;
  WakhanComparison *comparison; /* the session's */
  char             *problem;
} Fixture;

static GFile *
write_text (Fixture    *fixture,
            const char *name,
            const char *text)
{
  GFile *file = g_file_new_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
  return file;
}

static void
failed_cb (Fixture    *fixture,
           const char *title G_GNUC_UNUSED,
           const char *text)
{
  fixture->problem = g_strdup (text);
}

static void
open_river (Fixture *fixture)
{
  g_autoptr (WakhanStudy) study = wakhan_study_load (fixture->river, NULL, NULL);

  wakhan_session_set_study (fixture->session, study);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-comparison-XXXXXX", NULL);
  fixture->river = write_text (fixture, "river.md", RIVER);
  fixture->road = write_text (fixture, "road.md", ROAD);
  fixture->session = wakhan_session_new ();
  fixture->comparison = wakhan_session_get_comparison (fixture->session);
  g_signal_connect_swapped (fixture->comparison, "failed", G_CALLBACK (failed_cb), fixture);
  open_river (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_object_unref (fixture->river);
  g_object_unref (fixture->road);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->problem);
}

static guint
count (Fixture *fixture)
{
  return wakhan_timeline_get_n_events (wakhan_session_get_timeline (fixture->session));
}

static void
wait_for (Fixture *fixture,
          guint    n_events)
{
  while (count (fixture) != n_events)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_problem (Fixture *fixture)
{
  while (!fixture->problem)
    g_main_context_iteration (NULL, TRUE);
}

static void
compare (Fixture *fixture)
{
  wakhan_comparison_begin (fixture->comparison, fixture->road);
  wait_for (fixture, 4);
}

static WakhanEvent *
get_event (Fixture *fixture,
           guint    position)
{
  return wakhan_timeline_get_event (wakhan_session_get_timeline (fixture->session), position);
}

static gboolean
has (Fixture    *fixture,
     const char *ability)
{
  gboolean value = FALSE;

  g_object_get (fixture->session, ability, &value, NULL);
  return value;
}

static void
test_steps_go_through_both (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (has (fixture, "is-comparing"));
  compare (fixture);
  g_assert_true (has (fixture, "is-comparing"));
  for (guint i = 0; i < 4; i++)
    {
      wakhan_session_next_event (fixture->session);
      g_assert_true (wakhan_session_get_selected_event (fixture->session) ==
                     get_event (fixture, i));
      g_assert_cmpint (has (fixture, "has-selected-event"), ==, i % 2 == 0);
      g_assert_cmpint (has (fixture, "has-found-event"), ==, i % 2 == 0);
    }
  wakhan_comparison_end (fixture->comparison);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_null (wakhan_session_get_selected_event (fixture->session));
  g_assert_false (has (fixture, "is-comparing"));
}

static void
test_the_filter_asks_for_one (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  WakhanEventSieve  *sieve = wakhan_session_get_sieve (fixture->session);
  WakhanEventFilter *filter = wakhan_event_sieve_get_filter (sieve);

  compare (fixture);
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_STUDY, "other", TRUE);
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 2);
  wakhan_session_next_event (fixture->session);
  g_assert_cmpstr (
    wakhan_event_get_other_text (wakhan_session_get_selected_event (fixture->session)), ==,
    "A road");
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_STUDY, "this", TRUE);
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 4);
  wakhan_comparison_end (fixture->comparison);
  g_assert_cmpuint (wakhan_event_filter_get_n (filter), ==, 0);
}

static void
test_each_has_a_lane (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanEventGrouper *grouper = wakhan_session_get_grouper (fixture->session);

  compare (fixture);
  wakhan_event_grouper_set_grouping (grouper, WAKHAN_GROUPING_STUDY);
  g_assert_cmpuint (wakhan_event_grouper_get_n_lanes (grouper), ==, 2);
  g_assert_cmpstr (wakhan_event_grouper_get_group (grouper, 0)->name, ==, "this");
  g_assert_cmpuint (wakhan_event_grouper_get_group (grouper, 1)->n_events, ==, 2);
  g_assert_cmpstr (
    wakhan_event_sieve_get_title (wakhan_session_get_sieve (fixture->session), "other"), ==,
    "A road");
  wakhan_comparison_end (fixture->comparison);
  g_assert_cmpint (wakhan_event_grouper_get_grouping (grouper), ==, WAKHAN_GROUPING_NONE);
}

static void
test_what_this_text_hides_is_left_out (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  WakhanEvent *own;

  compare (fixture);
  own = get_event (fixture, 0);
  wakhan_session_set_selected_event (fixture->session, own);
  g_object_set (fixture->session, "found-hidden", TRUE, NULL);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_null (wakhan_session_get_selected_event (fixture->session));
  for (guint i = 0; i < 2; i++)
    g_assert_cmpstr (wakhan_event_get_other_text (get_event (fixture, i)), ==, "A road");
  g_object_set (fixture->session, "found-hidden", FALSE, NULL);
  g_assert_cmpuint (count (fixture), ==, 4);
}

static void
reloaded_cb (GObject      *study,
             GAsyncResult *result,
             gpointer      data G_GNUC_UNUSED)
{
  g_assert_true (wakhan_study_reload_finish (WAKHAN_STUDY (study), result, NULL));
}

static void
shown_cb (GObject      *session,
          GAsyncResult *result,
          gpointer      is_shown)
{
  *(gboolean *) is_shown = wakhan_session_reload_finish (WAKHAN_SESSION (session), result, NULL);
}

static void
replaced_cb (gboolean    *is_shown,
             WakhanStudy *by,
             WakhanStudy *study)
{
  WakhanSession *session = g_object_get_data (G_OBJECT (study), "session");

  wakhan_session_reload_async (session, by, NULL, shown_cb, is_shown);
}

static void
test_either_is_read_again (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  WakhanStudy      *study = wakhan_session_get_study (fixture->session);
  gboolean          is_shown = FALSE;
  g_autofree char  *id = NULL;
  g_autoptr (GFile) file = NULL;

  compare (fixture);
  wakhan_session_set_selected_event (fixture->session, get_event (fixture, 3));
  id = g_strdup (wakhan_event_get_id (get_event (fixture, 3)));
  file = write_text (fixture, "road.md", ROAD "\nIn 2012 it was tarred.\n");
  wakhan_comparison_reload (fixture->comparison);
  wait_for (fixture, 5);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (fixture->session)), ==,
                   id);

  g_object_set_data (G_OBJECT (study), "session", fixture->session);
  g_signal_connect_swapped (study, "replaced", G_CALLBACK (replaced_cb), &is_shown);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->river),
                                      RIVER "\nIn 2015 it dried up.\n", -1, NULL));
  wakhan_study_reload_async (study, NULL, reloaded_cb, NULL);
  while (!is_shown)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count (fixture), ==, 6);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (fixture->session)), ==,
                   id);
}

static void
test_it_is_remembered (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) places =
    g_file_new_build_filename (fixture->folder, "places", NULL);
  g_autoptr (WakhanReadingState) state = wakhan_reading_state_new (places);
  g_autofree char               *away = g_build_filename (fixture->folder, "away.md", NULL);

  compare (fixture);
  wakhan_session_set_selected_event (fixture->session, get_event (fixture, 1));
  wakhan_reading_state_store (state, fixture->session);
  wakhan_session_set_study (fixture->session, NULL);
  g_assert_null (wakhan_comparison_get_file (fixture->comparison));
  open_river (fixture);
  g_assert_cmpuint (count (fixture), ==, 2);
  wakhan_reading_state_restore (state, fixture->session);
  wait_for (fixture, 4);

  g_assert_cmpint (g_rename (g_file_peek_path (fixture->road), away), ==, 0);
  wakhan_session_set_study (fixture->session, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  open_river (fixture);
  wakhan_reading_state_restore (state, fixture->session);
  wait_for_problem (fixture);
  g_assert_true (g_str_has_prefix (fixture->problem, "“A road”, which"));
  g_assert_true (g_file_equal (wakhan_comparison_get_file (fixture->comparison), fixture->road));
  wakhan_reading_state_store (state, fixture->session);
  wakhan_session_set_study (fixture->session, NULL);
  g_assert_cmpint (g_rename (away, g_file_peek_path (fixture->road)), ==, 0);
  open_river (fixture);
  wakhan_reading_state_restore (state, fixture->session);
  wait_for (fixture, 4);
}

static void
test_a_text_is_not_compared_with_itself (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  wakhan_comparison_begin (fixture->comparison, fixture->river);
  wait_for_problem (fixture);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_null (wakhan_comparison_get_file (fixture->comparison));
}

static void
test_two_windows_of_a_study_compare_by_themselves (Fixture      *fixture,
                                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanSession) second = wakhan_session_new ();

  wakhan_session_set_study (second, wakhan_session_get_study (fixture->session));
  compare (fixture);
  g_assert_cmpuint (wakhan_timeline_get_n_events (wakhan_session_get_timeline (second)), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/comparison/steps-go-through-both", test_steps_go_through_both);
  ADD ("/comparison/the-filter-asks-for-one", test_the_filter_asks_for_one);
  ADD ("/comparison/each-has-a-lane", test_each_has_a_lane);
  ADD ("/comparison/what-this-text-hides-is-left-out", test_what_this_text_hides_is_left_out);
  ADD ("/comparison/either-is-read-again", test_either_is_read_again);
  ADD ("/comparison/it-is-remembered", test_it_is_remembered);
  ADD ("/comparison/a-text-is-not-compared-with-itself", test_a_text_is_not_compared_with_itself);
  ADD ("/comparison/two-windows-of-a-study-compare-by-themselves",
       test_two_windows_of_a_study_compare_by_themselves);
#undef ADD
  return g_test_run ();
}
