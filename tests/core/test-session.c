/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "wakhan-date-events.h"
#include "wakhan-text-importer.h"

#include <string.h>

static void
test_reading (SessionFixture *fixture,
              gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  g_assert_cmpstr (wakhan_section_get_title (wakhan_session_get_section (session)), ==, "A River");
  wakhan_navigator_set_reading_offset (fixture->navigator, 20);
  session_fixture_assert_log (fixture, "reading-offset ");
  wakhan_navigator_set_reading_offset (fixture->navigator, 20);
  session_fixture_assert_log (fixture, "");
  wakhan_navigator_set_reading_offset (fixture->navigator, 70);
  session_fixture_assert_log (fixture, "reading-offset section ");
  g_assert_cmpstr (wakhan_section_get_title (wakhan_session_get_section (session)), ==, "A Bridge");
  wakhan_navigator_set_visible_end (fixture->navigator, 90);
  wakhan_navigator_set_visible_end (fixture->navigator, 90);
  session_fixture_assert_log (fixture, "visible-end ");
  wakhan_navigator_set_selection (fixture->navigator, 3, 9);
  g_assert_cmpuint (session_fixture_count_told (fixture, "selection-start"), ==,
                    1); /* told together, in any order */
  g_assert_cmpuint (session_fixture_count_told (fixture, "selection-end"), ==, 1);
  g_string_truncate (fixture->log, 0);
  wakhan_navigator_set_selection (fixture->navigator, 3, 3);
  session_fixture_assert_log (fixture, "selection-end ");
}

static void
test_history (SessionFixture *fixture,
              gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  wakhan_session_go_back (session);
  session_fixture_assert_log (fixture, "");
  wakhan_navigator_set_reading_offset (fixture->navigator, 5);
  g_string_truncate (fixture->log, 0);
  wakhan_navigator_go_to (fixture->navigator, 30, 34);
  session_fixture_assert_log (fixture, "can-go-back show:30-34 ");
  wakhan_navigator_set_reading_offset (fixture->navigator, 28);
  wakhan_navigator_arrive (fixture->navigator);
  wakhan_navigator_set_visible_end (fixture->navigator, 60);
  wakhan_navigator_set_selection (fixture->navigator, 30, 34);
  g_string_truncate (fixture->log, 0);
  wakhan_navigator_go_to (fixture->navigator, 70, 70);
  session_fixture_assert_log (fixture, "show:70-70 ");
  wakhan_session_go_back (session);
  session_fixture_assert_log (fixture, "can-go-forward show:30-34 ");
  wakhan_session_go_back (session);
  session_fixture_assert_log (fixture, "can-go-back show:5-5 ");
  wakhan_session_go_forward (session);
  session_fixture_assert_log (fixture, "can-go-back show:30-34 ");
}

/* One place after the other, faster than any view scrolls. */
static void
test_hits_in_history (SessionFixture *fixture,
                      gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  wakhan_navigator_go_to (fixture->navigator, 50, 50);
  wakhan_navigator_go_to (fixture->navigator, 19, 28);
  wakhan_navigator_set_visible_start (fixture->navigator, 10);
  /* The view arrives, with the words above what is read. */
  wakhan_navigator_set_reading_offset (fixture->navigator, 22);
  wakhan_navigator_set_visible_end (fixture->navigator, 60);
  wakhan_navigator_set_selection (fixture->navigator, 19, 28);
  wakhan_navigator_go_to_hit (fixture->navigator, 70, 72);
  wakhan_navigator_go_to_hit (fixture->navigator, 80, 82);
  /* Words selected in the bar take the text's selection away. */
  wakhan_navigator_set_selection (fixture->navigator, 82, 82);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_back (session);
  wakhan_session_go_back (session);
  session_fixture_assert_log (fixture, "can-go-forward show:19-28 show:50-50 ");
  wakhan_session_go_forward (session);
  wakhan_session_go_forward (session);
  session_fixture_assert_log (fixture, "show:19-28 can-go-forward show:80-82 ");
  wakhan_navigator_go_to_hit (fixture->navigator, 70, 72); /* of another search */
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_back (session);
  session_fixture_assert_log (fixture, "can-go-forward show:80-82 ");
}

/* What the view passes by is nowhere one has been. */
static void
test_on_the_way (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNavigator *navigator = fixture->navigator;

  wakhan_navigator_go_to (navigator, 50, 50);
  wakhan_navigator_set_visible_start (navigator, 10);
  wakhan_navigator_set_visible_end (navigator, 40);
  wakhan_navigator_set_selection (navigator, 50, 50);
  wakhan_navigator_set_reading_offset (navigator, 22);
  g_assert_cmpuint (wakhan_navigator_get_kept_offset (navigator), ==, 50);
  wakhan_navigator_go_to (navigator, 70, 72);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_back (fixture->session);
  session_fixture_assert_log (fixture, "can-go-forward show:50-50 ");
  wakhan_navigator_set_reading_offset (navigator, 48);
  wakhan_navigator_arrive (navigator);
  g_assert_cmpuint (wakhan_navigator_get_kept_offset (navigator), ==, 48);
}

/* What belonged to the study before is let go of, in one go. */
static void
test_other_study (SessionFixture *fixture,
                  gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession          *session = fixture->session;
  g_autoptr (WakhanStudy) other = session_fixture_create_study ();

  wakhan_session_next_event (session);
  wakhan_session_next_event (session);
  wakhan_navigator_set_reading_offset (fixture->navigator, 70);
  wakhan_navigator_set_selection (fixture->navigator, 70, 72);
  wakhan_session_set_view (session, 10, 20);
  wakhan_session_new_note (session, "");
  g_string_truncate (fixture->log, 0);
  wakhan_session_set_study (session, other);
  g_assert_cmpuint (session_fixture_count_told (fixture, "study"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "has-study"), ==, 0);
  g_assert_cmpuint (session_fixture_count_told (fixture, "selected-event"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "can-undo"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "can-go-back"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "can-go-forward"), ==, 0);
  g_assert_null (wakhan_session_get_selected_event (session));
  g_assert_null (wakhan_session_get_selected_note (session));
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (fixture->navigator), ==, 0);
  g_assert_cmpuint (wakhan_navigator_get_selection (fixture->navigator).end, ==, 0);
  g_assert_cmpfloat (wakhan_session_get_view (session).end, ==, 0);
  g_assert_true (wakhan_session_get_section (session) ==
                 wakhan_section_find (wakhan_study_get_outline (other), 0));

  g_string_truncate (fixture->log, 0);
  wakhan_session_set_study (session, NULL);
  g_assert_cmpuint (session_fixture_count_told (fixture, "has-study"), ==, 1);
  g_assert_null (wakhan_session_get_section (session));
  g_assert_false (session_fixture_has (fixture, "has-next-event"));
  wakhan_session_next_event (session);
  wakhan_session_undo (session);
}

/* Also without any view of it. */
static void
test_view_follows_event (SessionFixture *fixture,
                         gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanTimeline *timeline = wakhan_study_get_timeline (fixture->study);
  WakhanEvent    *spring = wakhan_timeline_find_id (timeline, "spring");
  WakhanEvent    *fall = wakhan_timeline_find_id (timeline, "fall");
  const double    start = wakhan_date_get_earliest_start (wakhan_event_get_date (fall));

  wakhan_session_set_view (session, start, start + 100);
  wakhan_session_set_selected_event (session, spring);
  g_assert_cmpfloat (wakhan_session_get_view (session).start, <,
                     wakhan_date_get_latest_end (wakhan_event_get_date (spring)));
  wakhan_session_set_view (session, start, start + 100);
  g_string_truncate (fixture->log, 0);
  wakhan_session_restore (session, fall, NULL);
  wakhan_session_restore (session, spring, NULL);
  g_assert_cmpfloat (wakhan_session_get_view (session).start, ==, start);
}

#define NO_DATES "It rained and rained. It rained and rained. It rained and rained. "
#define LONG_PARAGRAPH \
  "In 1712 a kiln was built, and in 1715 another. " NO_DATES NO_DATES "It fell in 1850.\n"

/* As the text has it in view from @start to @end. */
static void
assert_marker (WakhanSession *session,
               const char    *start,
               const char    *end,
               const char    *words,
               guint          n_spans)
{
  WakhanNavigator   *navigator = wakhan_session_get_navigator (session);
  const char        *text = LONG_PARAGRAPH;
  const guint        first = strstr (text, start) - text;
  const guint        last = strstr (text, end) - text + strlen (end);
  double             from = 0;
  double             to = 0;
  g_autofree char   *marker = NULL;
  g_autoptr (GArray) spans = NULL;

  wakhan_navigator_set_visible_start (navigator, first);
  wakhan_navigator_set_visible_end (navigator, last);
  wakhan_navigator_set_reading_offset (navigator, first + (last - first) / 3);
  marker = wakhan_session_find_reading_marker (session, &from, &to);
  spans = wakhan_session_list_reading_spans (session);
  g_assert_cmpstr (marker, ==, words);
  g_assert_cmpuint (spans->len, ==, n_spans);
  g_assert_true ((from < to) == (words != NULL));
  g_assert_cmpfloat (to - from, <, 400);
}

/* One is where the text in view says that one is, and not between, nor where it said so before. */
static void
test_marker_is_of_what_is_in_view (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (LONG_PARAGRAPH);
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("kilns", "Kilns", document, timeline);

  wakhan_session_set_study (fixture->session, study);
  assert_marker (fixture->session, "In 1712", "It fell in 1850", "1715", 3);
  assert_marker (fixture->session, "In 1712", "another", "1712", 2);
  assert_marker (fixture->session, "another", "It fell", NULL, 0);
  assert_marker (fixture->session, NO_DATES "It", "1850.", "1850", 1);
}

/* By which the commands on them are enabled. */
static void
test_selected_or_not (SessionFixture *fixture,
                      gconstpointer   data G_GNUC_UNUSED)
{
  static const char *const names[] = { "has-selected-event", "has-selected-note" };
  WakhanSession           *session = fixture->session;
  g_autoptr (WakhanNote)   note = wakhan_note_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint selects = 0; selects < 3; selects++)
      {
        gboolean is_selected;

        g_string_truncate (fixture->log, 0);
        if (i == 0)
          wakhan_session_set_selected_event (
            session, selects == 1
                       ? wakhan_timeline_get_event (wakhan_study_get_timeline (fixture->study), 0)
                       : NULL);
        else
          wakhan_session_set_selected_note (session, selects == 1 ? note : NULL);
        g_object_get (session, names[i], &is_selected, NULL);
        g_assert_cmpint (is_selected, ==, selects == 1);
        g_assert_cmpuint (session_fixture_count_told (fixture, names[i]), ==, selects > 0);
      }
}

#define ADD(path, function)                                                             \
  g_test_add ("/session/" path, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("tells-real-changes-only", test_reading);
  ADD ("back-and-forward", test_history);
  ADD ("hits-in-the-history", test_hits_in_history);
  ADD ("on-the-way", test_on_the_way);
  ADD ("another-study", test_other_study);
  ADD ("the-view-follows-a-selected-event", test_view_follows_event);
  ADD ("the-marker-is-of-what-is-in-view", test_marker_is_of_what_is_in_view);
  ADD ("tells-whether-there-is-a-selected-event-or-note", test_selected_or_not);
  return g_test_run ();
}
