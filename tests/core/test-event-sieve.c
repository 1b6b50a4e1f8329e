/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-session-flags.h"

static WakhanEventFilter *
get_filter (SessionFixture *fixture)
{
  return wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session));
}

static const char *
get_selected (SessionFixture *fixture)
{
  WakhanEvent *event = wakhan_session_get_selected_event (fixture->session);

  return event ? wakhan_event_get_id (event) : NULL;
}

static void
test_stepping_passes_over_others (SessionFixture *fixture,
                                  gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_YEARS, "2010/2030", TRUE);
  wakhan_session_next_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "rise");
  g_assert_false (session_fixture_has (fixture, "has-previous-event"));
  wakhan_session_next_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "fall");
  g_assert_false (session_fixture_has (fixture, "has-next-event"));
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "spring", TRUE);
  wakhan_event_filter_clear (get_filter (fixture), WAKHAN_CRITERION_YEARS);
  g_assert_true (session_fixture_has (fixture, "has-previous-event"));
  wakhan_session_previous_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "spring");
}

/* What can be done is told of when the filter changes. */
static void
test_buttons_follow_the_filter (SessionFixture *fixture,
                                gconstpointer   data G_GNUC_UNUSED)
{
  g_assert_true (session_fixture_has (fixture, "has-next-event"));
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "nothing", TRUE);
  g_assert_cmpuint (session_fixture_count_told (fixture, "has-next-event"), ==, 1);
  g_assert_false (session_fixture_has (fixture, "has-next-event"));
  wakhan_session_next_event (fixture->session);
  g_assert_null (get_selected (fixture));
}

static void
test_how_many_pass_is_said (SessionFixture *fixture,
                            gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventSieve *sieve = wakhan_session_get_sieve (fixture->session);
  g_autofree char  *all = wakhan_event_sieve_dup_words (sieve);
  g_autofree char  *some = NULL;

  g_assert_cmpstr (all, ==, "3 of 3 events");
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "r", TRUE);
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_YEARS, "1990/2018", TRUE);
  some = wakhan_event_sieve_dup_words (sieve);
  g_assert_cmpstr (some, ==, "2 of 3 events");
}

static void
test_events_and_notes_are_followed (SessionFixture *fixture,
                                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventSieve       *sieve = wakhan_session_get_sieve (fixture->session);
  WakhanTimeline         *timeline = wakhan_study_get_timeline (fixture->study);
  g_autoptr (WakhanDate)  date = wakhan_date_parse ("2020", NULL);
  g_autoptr (WakhanEvent) event = wakhan_event_new ("mend", date, "It is mended");
  g_autoptr (WakhanNote)  note = wakhan_note_new ();

  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "mended", TRUE);
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 0);
  wakhan_timeline_insert (timeline, event);
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 1);
  g_assert_true (wakhan_event_sieve_passes (sieve, 3));

  wakhan_event_filter_take_strv (get_filter (fixture), (const char *const[]){ "noted:", NULL });
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 0);
  wakhan_note_set_events (note, (const char *const[]){ "rise", NULL });
  wakhan_notebook_put (wakhan_study_get_notebook (fixture->study), WAKHAN_CHANGE_ADD, note);
  g_assert_cmpuint (wakhan_event_sieve_count (sieve), ==, 1);
  g_assert_true (wakhan_event_sieve_passes (sieve, 1));
}

static void
test_one_zooms_to_what_passes (SessionFixture *fixture,
                               gconstpointer   data G_GNUC_UNUSED)
{
  WakhanTimeView before;
  WakhanTimeView after;

  wakhan_session_zoom_to_filter (fixture->session); /* without a filter */
  before = wakhan_session_get_view (fixture->session);
  g_assert_cmpfloat (before.start, ==, before.end);
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_YEARS, "2010/2030", TRUE);
  wakhan_session_zoom_to_filter (fixture->session);
  after = wakhan_session_get_view (fixture->session);
  g_assert_cmpfloat (after.start, <, wakhan_day_from_civil (2018, 6, 1));
  g_assert_cmpfloat (after.start, >, wakhan_day_from_civil (2018, 1, 1));
  g_assert_cmpfloat (after.end, >, wakhan_day_from_civil (2019, 12, 31));
  g_assert_cmpfloat (after.end, <, wakhan_day_from_civil (2020, 6, 1));
}

static void
test_it_is_remembered_with_its_study (SessionFixture *fixture,
                                      gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (GKeyFile)    keys = g_key_file_new ();
  g_autoptr (WakhanStudy) other = session_fixture_create_study ();

  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "a; b", TRUE);
  wakhan_session_flags_store (keys, "Study", fixture->session);
  wakhan_session_set_study (fixture->session, other);
  g_assert_cmpuint (wakhan_event_filter_get_n (get_filter (fixture)), ==, 0);
  wakhan_session_flags_restore (keys, "Study", fixture->session);
  g_assert_cmpstr (wakhan_event_filter_get (get_filter (fixture), 0)->value, ==, "a; b");
  wakhan_event_filter_clear (get_filter (fixture), WAKHAN_N_CRITERIA);
  wakhan_session_flags_store (keys, "Study", fixture->session);
  g_assert_false (g_key_file_has_key (keys, "Study", "EventFilter", NULL));
}

/* Both parts together are the whole. */
static void
test_indices_part_the_events (SessionFixture *fixture,
                              gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventSieve     *sieve = wakhan_session_get_sieve (fixture->session);
  const WakhanTimeScale scale = { -30000, 30000, 900 };
  g_autoptr (GArray)    passing = NULL;
  g_autoptr (GArray)    others = NULL;

  g_assert_null (wakhan_event_sieve_get_index (sieve, TRUE));
  wakhan_event_filter_set (get_filter (fixture), WAKHAN_CRITERION_WORDS, "rise", TRUE);
  passing = wakhan_time_index_list (wakhan_event_sieve_get_index (sieve, TRUE), &scale, 10);
  others = wakhan_time_index_list (wakhan_event_sieve_get_index (sieve, FALSE), &scale, 10);
  g_assert_cmpuint (passing->len, ==, 1);
  g_assert_cmpuint (g_array_index (passing, WakhanTimeCluster, 0).position, ==, 1);
  g_assert_cmpuint (others->len, ==, 2);
}

#define ADD(name, test)                                                                 \
  g_test_add ("/event-sieve/" name, SessionFixture, NULL, session_fixture_set_up, test, \
              session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("stepping-passes-over-others", test_stepping_passes_over_others);
  ADD ("buttons-follow-the-filter", test_buttons_follow_the_filter);
  ADD ("how-many-pass-is-said", test_how_many_pass_is_said);
  ADD ("events-and-notes-are-followed", test_events_and_notes_are_followed);
  ADD ("one-zooms-to-what-passes", test_one_zooms_to_what_passes);
  ADD ("it-is-remembered-with-its-study", test_it_is_remembered_with_its_study);
  ADD ("indices-part-the-events", test_indices_part_the_events);
  return g_test_run ();
}
