/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

#include "wakhan-session-measure.h"

static WakhanEvent *
find (SessionFixture *fixture,
      const char     *id)
{
  return wakhan_timeline_find_id (wakhan_study_get_timeline (fixture->study), id);
}

static void
assert_words (SessionFixture *fixture,
              const char     *expected)
{
  g_autofree char *words = wakhan_session_dup_measure_words (fixture->session);

  g_assert_cmpstr (words, ==, expected);
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_between (SessionFixture *fixture,
              gconstpointer   data G_GNUC_UNUSED)
{
  guint            count = 0;
  g_autofree char *name = wakhan_timeline_dup_event_name (
    wakhan_study_get_timeline (fixture->study), find (fixture, "rise"));
  g_autofree char *alone = g_strconcat ("Time is measured from: ", name, NULL);
  g_autofree char *both =
    g_strconcat ("This is between 18 and 20 years before “", name, "”.", NULL);

  g_signal_connect_swapped (fixture->session, "measure-changed", G_CALLBACK (count_cb), &count);
  assert_words (fixture, NULL);
  wakhan_session_toggle_measure (fixture->session, find (fixture, "rise"));
  g_assert_cmpuint (count, ==, 1);
  assert_words (fixture, alone);
  wakhan_session_set_selected_event (fixture->session, find (fixture, "rise"));
  assert_words (fixture, alone);
  wakhan_session_set_selected_event (fixture->session, find (fixture, "spring"));
  assert_words (fixture, both);
  wakhan_session_toggle_measure (fixture->session, find (fixture, "fall"));
  g_assert_true (wakhan_session_get_measured_event (fixture->session) == find (fixture, "fall"));
  wakhan_session_toggle_measure (fixture->session, find (fixture, "fall"));
  g_assert_cmpuint (count, ==, 3);
  assert_words (fixture, NULL);
}

/* A mark of another study is none. */
static void
test_another_study (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_session_toggle_measure (fixture->session, find (fixture, "rise"));
  wakhan_session_set_study (fixture->session, NULL);
  g_assert_null (wakhan_session_get_measured_event (fixture->session));
  assert_words (fixture, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/session-measure/between-two", SessionFixture, NULL, session_fixture_set_up,
              test_between, session_fixture_tear_down);
  g_test_add ("/session-measure/of-another-study", SessionFixture, NULL, session_fixture_set_up,
              test_another_study, session_fixture_tear_down);
  return g_test_run ();
}
