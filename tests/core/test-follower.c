/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wait-until.h"
#include "wakhan-session-follow.h"

#define LONG 20000 /* milliseconds */

static void
set_up (SessionFixture *fixture,
        gconstpointer   data)
{
  session_fixture_set_up (fixture, data);
  wakhan_follower_set_second (wakhan_session_get_follower (fixture->session), 1);
}

static void
turn (SessionFixture *fixture,
      const char     *property,
      gboolean        on)
{
  g_object_set (fixture->session, property, on, NULL);
}

static const char *
get_selected (SessionFixture *fixture)
{
  WakhanEvent *event = wakhan_session_get_selected_event (fixture->session);

  return event ? wakhan_event_get_id (event) : NULL;
}

static gboolean
has_said (SessionFixture *fixture,
          const char     *words)
{
  return strstr (fixture->log->str, words) != NULL;
}

static void
test_following_begins_at_the_first (SessionFixture *fixture,
                                    gconstpointer   data G_GNUC_UNUSED)
{
  turn (fixture, "following", TRUE);
  g_assert_cmpstr (get_selected (fixture), ==, "spring");
  g_assert_true (has_said (fixture, "1 of 3”"));
  wakhan_session_next_event (fixture->session);
  g_assert_true (has_said (fixture, "2 of 3”"));
  turn (fixture, "following", FALSE);
  g_string_truncate (fixture->log, 0);
  wakhan_session_next_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "fall");
  g_assert_false (has_said (fixture, "3 of 3"));
}

static void
test_it_plays_to_the_last (SessionFixture *fixture,
                           gconstpointer   data G_GNUC_UNUSED)
{
  turn (fixture, "playing", TRUE);
  g_assert_true (session_fixture_has (fixture, "following"));
  g_assert_true (has_said (fixture, "“Playing: the next event every 5 seconds”"));
  g_assert_cmpstr (get_selected (fixture), ==, "spring");
  WAIT_UNTIL (!session_fixture_has (fixture, "playing"), LONG);
  g_assert_cmpstr (get_selected (fixture), ==, "fall");
  g_assert_true (session_fixture_has (fixture, "following"));
  g_assert_false (has_said (fixture, "Paused"));
}

static void
test_from_the_last_it_begins_anew (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_session_last_event (fixture->session);
  turn (fixture, "playing", TRUE);
  g_assert_cmpstr (get_selected (fixture), ==, "spring");
  g_assert_true (session_fixture_has (fixture, "playing"));
}

static void
test_it_goes_on_where_it_paused (SessionFixture *fixture,
                                 gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_follower_set_second (wakhan_session_get_follower (fixture->session), 60 * 1000);
  wakhan_session_first_event (fixture->session);
  turn (fixture, "playing", TRUE);
  turn (fixture, "playing", FALSE);
  g_assert_true (has_said (fixture, "“Paused, 1 of 3”"));
  wakhan_follower_set_second (wakhan_session_get_follower (fixture->session), 1);
  g_string_truncate (fixture->log, 0);
  turn (fixture, "playing", TRUE);
  g_assert_cmpstr (get_selected (fixture), ==, "spring");
  WAIT_UNTIL (!session_fixture_has (fixture, "playing"), LONG);
  g_assert_true (has_said (fixture, "2 of 3”"));
  g_assert_true (has_said (fixture, "3 of 3”"));
}

static void
test_whoever_selects_an_event_pauses_it (SessionFixture *fixture,
                                         gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_follower_set_second (wakhan_session_get_follower (fixture->session), 60 * 1000);
  turn (fixture, "playing", TRUE);
  wakhan_session_next_event (fixture->session);
  g_assert_false (session_fixture_has (fixture, "playing"));
  g_assert_true (session_fixture_has (fixture, "following"));
}

static void
test_to_leave_ends_it (SessionFixture *fixture,
                       gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy) other = session_fixture_create_study ();

  turn (fixture, "playing", TRUE);
  turn (fixture, "following", FALSE);
  g_assert_false (session_fixture_has (fixture, "playing"));
  turn (fixture, "playing", TRUE);
  wakhan_session_set_study (fixture->session, other);
  g_assert_false (session_fixture_has (fixture, "playing"));
  g_assert_false (session_fixture_has (fixture, "following"));
}

static void
test_without_events (SessionFixture *fixture,
                     gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_session_set_study (fixture->session, NULL);
  turn (fixture, "playing", TRUE);
  g_assert_false (session_fixture_has (fixture, "playing"));
  g_assert_null (get_selected (fixture));
}

static void
assert_progress (SessionFixture *fixture,
                 const char     *progress)
{
  g_autofree char *words = wakhan_session_dup_progress (fixture->session);

  g_assert_cmpstr (words, ==, progress);
}

/* Of what steps go to, in their order. */
static void
test_progress (SessionFixture *fixture,
               gconstpointer   data G_GNUC_UNUSED)
{
  WakhanEventFilter *filter =
    wakhan_event_sieve_get_filter (wakhan_session_get_sieve (fixture->session));

  assert_progress (fixture, NULL);
  wakhan_session_last_event (fixture->session);
  assert_progress (fixture, "3 of 3");
  wakhan_event_filter_set (filter, WAKHAN_CRITERION_YEARS, "2010/2030", TRUE);
  assert_progress (fixture, "2 of 2");
  wakhan_session_first_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "rise");
  assert_progress (fixture, "1 of 2");
  wakhan_event_filter_clear (filter, WAKHAN_N_CRITERIA);
  turn (fixture, "text-order", TRUE);
  assert_progress (fixture, "1 of 2");
  wakhan_session_last_event (fixture->session);
  g_assert_cmpstr (get_selected (fixture), ==, "fall");
  assert_progress (fixture, "2 of 2");
}

/* Only where nothing of what is read is in view, and where that is wanted. */
static void
test_the_view_travels_along (SessionFixture *fixture,
                             gconstpointer   data G_GNUC_UNUSED)
{
  const WakhanTimeView far = { wakhan_day_from_civil (2000, 1, 1),
                               wakhan_day_from_civil (2001, 1, 1) };
  const WakhanTimeView near = { wakhan_day_from_civil (2018, 6, 10),
                                wakhan_day_from_civil (2019, 6, 10) };
  WakhanTimeView       view;

  wakhan_navigator_set_reading_offset (fixture->navigator, 20);
  wakhan_session_set_view (fixture->session, far.start, far.end);
  wakhan_session_follow_reading (fixture->session);
  g_assert_cmpfloat (wakhan_session_get_view (fixture->session).start, ==, far.start);
  turn (fixture, "follow-text", TRUE);
  wakhan_session_follow_reading (fixture->session);
  view = wakhan_session_get_view (fixture->session);
  g_assert_cmpfloat (view.start, <, wakhan_day_from_civil (2018, 6, 1));
  g_assert_cmpfloat (view.end, >, wakhan_day_from_civil (2018, 7, 1));
  wakhan_session_set_view (fixture->session, near.start, near.end);
  wakhan_session_follow_reading (fixture->session);
  g_assert_cmpfloat (wakhan_session_get_view (fixture->session).start, ==, near.start);
}

#define ADD(path, test) \
  g_test_add (path, SessionFixture, NULL, set_up, test, session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/follower/following-begins-at-the-first", test_following_begins_at_the_first);
  ADD ("/follower/it-plays-to-the-last", test_it_plays_to_the_last);
  ADD ("/follower/from-the-last-it-begins-anew", test_from_the_last_it_begins_anew);
  ADD ("/follower/it-goes-on-where-it-paused", test_it_goes_on_where_it_paused);
  ADD ("/follower/whoever-selects-an-event-pauses-it", test_whoever_selects_an_event_pauses_it);
  ADD ("/follower/to-leave-ends-it", test_to_leave_ends_it);
  ADD ("/follower/without-events", test_without_events);
  ADD ("/follower/progress", test_progress);
  ADD ("/follower/the-view-travels-along", test_the_view_travels_along);
  return g_test_run ();
}
