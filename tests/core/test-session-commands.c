/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

/* In the order of the timeline, to its two ends, and the text goes along. */
static void
test_event_steps (SessionFixture *fixture,
                  gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  g_assert_true (session_fixture_has (fixture, "has-next-event"));
  g_assert_false (session_fixture_has (fixture, "has-previous-event"));
  wakhan_session_previous_event (session);
  session_fixture_assert_log (fixture, "");
  wakhan_session_next_event (session);
  session_fixture_assert_log (fixture, "selected-event has-selected-event “1999, spring” ");
  wakhan_session_next_event (session);
  session_fixture_assert_log (
    fixture, "selected-event has-previous-event can-go-back show:19-28 “June 2018, rise” ");
  wakhan_session_next_event (session);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (session)), ==, "fall");
  session_fixture_assert_log (fixture, "selected-event has-next-event show:70-74 “2019, fall” ");
  g_assert_false (session_fixture_has (fixture, "has-next-event"));
  wakhan_session_next_event (session);
  session_fixture_assert_log (fixture, "“This is the last event” ");
  wakhan_session_previous_event (session);
  session_fixture_assert_log (fixture,
                              "selected-event has-next-event show:19-28 “June 2018, rise” ");
}

static void
test_note_on_words (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);
  WakhanNote     *note;

  wakhan_navigator_set_selection (fixture->navigator, 18, 29); /* with a blank at either end */
  g_string_truncate (fixture->log, 0);
  wakhan_session_new_note (session, "claim");
  g_assert_cmpuint (session_fixture_count_told (fixture, "selected-note"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "can-undo"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "edit"), ==, 1);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 1);
  note = wakhan_notebook_get_note (notebook, 0);
  g_assert_true (note == wakhan_session_get_selected_note (session));
  g_assert_cmpstr (wakhan_note_get_kind (note), ==, "claim");
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
  g_assert_cmpstr (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)), ==, "June 2018");
  g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), ==, 19);

  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  session_fixture_assert_log (fixture, "can-go-back show:19-28 ");
}

/* Half words are made whole; the same words again are not noted twice, but become
 * of another kind. */
static void
test_words_that_have_a_note (SessionFixture *fixture,
                             gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);
  WakhanNote     *note;

  wakhan_navigator_set_selection (fixture->navigator, 21, 26);
  wakhan_session_new_note (session, "claim");
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpstr (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)), ==, "June 2018");
  wakhan_session_new_note (session, "doubt");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 1);
  g_assert_cmpstr (wakhan_note_get_kind (wakhan_session_get_selected_note (session)), ==, "doubt");
  wakhan_session_new_note (session, "");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 2);
  g_assert_cmpuint (wakhan_note_get_n_anchors (wakhan_session_get_selected_note (session)), ==, 0);
}

/* However often: until other words are selected, or the same ones anew, or their note is gone. */
static void
test_further_notes (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  static const gboolean on_words[] = { TRUE, FALSE, FALSE, FALSE };
  WakhanSession        *session = fixture->session;
  WakhanNotebook       *notebook = wakhan_study_get_notebook (fixture->study);

  for (guint round = 0; round < 2; round++)
    {
      wakhan_navigator_set_selection (fixture->navigator, 19, 28);
      for (gsize i = 0; i < G_N_ELEMENTS (on_words); i++)
        {
          wakhan_session_new_note (session, "");
          g_assert_cmpuint (wakhan_note_get_n_anchors (wakhan_session_get_selected_note (session)),
                            ==, on_words[i]);
        }
      wakhan_navigator_set_selection (fixture->navigator, 19, 19);
    }
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 8);
  wakhan_navigator_set_selection (fixture->navigator, 19, 28);
  wakhan_session_new_note (session, "");
  wakhan_session_delete_note (session);
  wakhan_session_new_note (session, "");
  g_assert_cmpuint (wakhan_note_get_n_anchors (wakhan_session_get_selected_note (session)), ==, 1);
}

static void
test_note_on_study (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanNote *note;

  wakhan_navigator_set_selection (fixture->navigator, 18, 29);
  wakhan_session_new_note_on_study (fixture->session);
  note = wakhan_session_get_selected_note (fixture->session);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 0);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "");
  g_assert_null (wakhan_note_get_events (note)[0]);
  g_assert_cmpuint (session_fixture_count_told (fixture, "edit"), ==, 1);
}

static void
test_note_on_section (SessionFixture *fixture,
                      gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  WakhanNote    *note;

  wakhan_navigator_set_reading_offset (fixture->navigator, 70);
  wakhan_navigator_set_selection (fixture->navigator, 70, 70);
  wakhan_session_new_note (session, "");
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 0);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "A Bridge");
  wakhan_navigator_set_reading_offset (fixture->navigator, 0);
  wakhan_session_new_note_on_section (
    session, wakhan_section_find (wakhan_study_get_outline (fixture->study), 70));
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "A Bridge");
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  g_assert_nonnull (strstr (fixture->log->str, "show:"));
}

/* A blank alone is no word. */
static void
test_note_on_blank (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  wakhan_navigator_set_selection (fixture->navigator, 18, 19);
  wakhan_session_new_note (fixture->session, "");
  g_assert_cmpuint (wakhan_note_get_n_anchors (wakhan_session_get_selected_note (fixture->session)),
                    ==, 0);
}

static void
test_note_on_event (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  WakhanNote    *note;

  wakhan_session_new_note_on_event (session);
  session_fixture_assert_log (fixture, "");
  wakhan_session_set_selected_event (
    session, wakhan_timeline_find_id (wakhan_study_get_timeline (fixture->study), "rise"));
  wakhan_session_new_note_on_event (session);
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpstr (wakhan_note_get_events (note)[0], ==, "rise");
  g_assert_null (wakhan_note_get_events (note)[1]);

  /* Its event is selected already: its words are shown all the same. */
  g_string_truncate (fixture->log, 0);
  wakhan_navigator_set_reading_offset (fixture->navigator, 70);
  wakhan_session_go_to_note (session, note);
  g_assert_nonnull (strstr (fixture->log->str, "show:19-28"));
}

static void
test_delete_and_undo (SessionFixture *fixture,
                      gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);

  wakhan_session_delete_note (session);
  session_fixture_assert_log (fixture, "");
  wakhan_session_new_note (session, "");
  g_string_truncate (fixture->log, 0);
  wakhan_session_delete_note (session);
  session_fixture_assert_log (fixture, "selected-note has-selected-note ");
  g_assert_null (wakhan_session_get_selected_note (session));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 0);
  wakhan_session_undo (session);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 1);
  g_assert_nonnull (strstr (fixture->log->str, "can-redo "));
  g_assert_nonnull (strstr (fixture->log->str, "The note is back"));
  wakhan_session_undo (session);
  g_assert_null (wakhan_session_get_selected_note (session));
  g_string_truncate (fixture->log, 0);
  wakhan_session_redo (session);
  session_fixture_assert_log (fixture, "can-undo ");
  wakhan_session_redo (session);
  session_fixture_assert_log (fixture, "can-redo ");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 0);
}

static void
test_view (SessionFixture *fixture,
           gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  double         start;
  double         end;
  double         zoomed_start;
  double         zoomed_end;

  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_cmpfloat (start, <, wakhan_day_from_civil (1999, 1, 1));
  g_assert_cmpfloat (end, >, wakhan_day_from_civil (2019, 12, 31));
  wakhan_session_zoom (session, 2, start);
  g_assert_cmpuint (session_fixture_count_told (fixture, "view-start"), ==, 1);
  g_assert_cmpuint (session_fixture_count_told (fixture, "view-end"), ==, 1);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon (zoomed_start, start, 1e-6);
  g_assert_cmpfloat_with_epsilon (zoomed_end - zoomed_start, (end - start) / 2, 1e-6);
  wakhan_session_zoom (session, 1e9, start);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon (
    zoomed_end - zoomed_start,
    wakhan_timeline_get_finest (wakhan_study_get_timeline (fixture->study)), 1e-6);
  wakhan_session_zoom (session, 1e-12, start);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon (zoomed_end - zoomed_start, end - start, 1e-3);
  wakhan_session_fit (session);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat (zoomed_start, ==, start);
  g_assert_cmpfloat (zoomed_end, ==, end);
}

/* In a place of the view that does not move; where the event is out of view, the middle. */
static void
test_zoom_steps (SessionFixture *fixture,
                 gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  const double   day = wakhan_day_from_civil (2018, 6, 30); /* its latest start */
  double         start;
  double         end;

  wakhan_session_set_selected_event (
    session, wakhan_timeline_find_id (wakhan_study_get_timeline (fixture->study), "rise"));
  wakhan_session_set_view (session, day - 100, day + 300);
  wakhan_session_zoom_in (session);
  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, day - 80, 1e-6);
  g_assert_cmpfloat_with_epsilon (end, day + 240, 1e-6);
  wakhan_session_zoom_out (session);
  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, day - 100, 1e-6);
  g_assert_cmpfloat_with_epsilon (end, day + 300, 1e-6);

  wakhan_session_set_view (session, day + 100, day + 200);
  wakhan_session_zoom_in (session);
  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, day + 110, 1e-6);
  g_assert_cmpfloat_with_epsilon (end, day + 190, 1e-6);
}

/* What the notebook keeps of @says. */
static WakhanNote *
put (WakhanNotebook *notebook,
     WakhanNote     *says)
{
  g_autoptr (WakhanNote) copy = wakhan_note_copy (says);

  wakhan_notebook_put (notebook, WAKHAN_CHANGE_EDIT, copy);
  return wakhan_notebook_find (notebook, wakhan_note_get_id (says));
}

/* An event that is not in the text is chosen, and the section gone to all the same. */
static void
test_to_an_event_outside_the_text (SessionFixture *fixture,
                                   gconstpointer   data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) says = wakhan_note_new ();
  WakhanNote            *note;

  wakhan_note_set_events (says, (const char *const[]){ "spring", NULL });
  wakhan_note_set_section (says, "A Bridge");
  note = put (wakhan_study_get_notebook (fixture->study), says);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (fixture->session, note);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (fixture->session)), ==,
                   "spring");
  g_assert_nonnull (strstr (fixture->log->str, "show:"));
}

static void
test_ways_to_a_note (SessionFixture *fixture,
                     gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession           *session = fixture->session;
  WakhanNotebook          *notebook = wakhan_study_get_notebook (fixture->study);
  g_autoptr (WakhanNote)   says = wakhan_note_new ();
  WakhanNote              *note = NULL;
  g_autoptr (WakhanAnchor) lost = wakhan_anchor_new ("words that nobody wrote", NULL, NULL, 19, 42);
  g_autoptr (WakhanAnchor) words =
    wakhan_anchor_new_for_range (wakhan_study_get_document (fixture->study), 19, 28);
  const guint bridge =
    wakhan_section_get_start (wakhan_section_find (wakhan_study_get_outline (fixture->study), 70));
  g_autofree char *to_bridge = g_strdup_printf ("show:%u-%u ", bridge, bridge);

  wakhan_note_add_anchor (says, lost);
  note = put (notebook, says);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  session_fixture_assert_log (fixture,
                              "selected-note has-selected-note "); /* there is no place to go to */
  g_assert_true (wakhan_session_get_selected_note (session) == note);

  wakhan_note_set_section (says, "A Bridge");
  put (notebook, says);
  wakhan_session_go_to_note (session, note);
  g_assert_cmpuint (session_fixture_count_told (fixture, "can-go-back"), ==, 1);
  g_assert_nonnull (strstr (fixture->log->str, to_bridge));
  g_string_truncate (fixture->log, 0);

  wakhan_note_set_events (says, (const char *const[]){ "fall", NULL });
  put (notebook, says);
  wakhan_session_go_to_note (session, note);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (session)), ==, "fall");
  g_assert_nonnull (strstr (fixture->log->str, "show:70-74 "));
  g_string_truncate (fixture->log, 0);

  wakhan_note_add_anchor (says, words);
  put (notebook, says);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  session_fixture_assert_log (fixture, "show:19-28 ");
}

static void
test_to_a_section (SessionFixture *fixture,
                   gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSection   *section = wakhan_section_find (wakhan_study_get_outline (fixture->study), 70);
  const guint      start = wakhan_section_get_start (section);
  g_autofree char *log = g_strdup_printf ("can-go-back show:%u-%u ", start, start);

  wakhan_session_go_to_section (fixture->session, section);
  session_fixture_assert_log (fixture, log);
}

static void
test_without_study (SessionFixture *fixture,
                    gconstpointer   data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  double         start;
  double         end;

  wakhan_session_set_study (session, NULL);
  g_string_truncate (fixture->log, 0);
  wakhan_session_zoom_in (session);
  wakhan_session_zoom_out (session);
  wakhan_session_fit (session);
  wakhan_session_next_event (session);
  wakhan_session_previous_event (session);
  wakhan_session_new_note_on_event (session);
  wakhan_session_delete_note (session);
  wakhan_session_undo (session);
  wakhan_session_redo (session);
  wakhan_session_get_shown_view (session, &start, &end);
  g_assert_cmpfloat (start, ==, end);
  session_fixture_assert_log (fixture, "");
}

#define ADD(path, function)                                                                      \
  g_test_add ("/session-commands/" path, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("next-and-previous-event", test_event_steps);
  ADD ("a-note-on-selected-words", test_note_on_words);
  ADD ("a-note-on-the-section-in-view", test_note_on_section);
  ADD ("words-that-have-a-note", test_words_that_have_a_note);
  ADD ("further-notes-after-one-on-the-words-are-on-none", test_further_notes);
  ADD ("a-note-on-the-whole-study", test_note_on_study);
  ADD ("a-blank-is-no-word", test_note_on_blank);
  ADD ("a-note-on-an-event", test_note_on_event);
  ADD ("delete-undo-redo", test_delete_and_undo);
  ADD ("the-view-of-the-timeline", test_view);
  ADD ("zooming-keeps-the-selected-event", test_zoom_steps);
  ADD ("to-a-note-by-its-words-else-its-event-else-its-section", test_ways_to_a_note);
  ADD ("to-an-event-outside-the-text-and-the-section", test_to_an_event_outside_the_text);
  ADD ("to-a-section", test_to_a_section);
  ADD ("without-a-study-nothing-happens", test_without_study);
  return g_test_run ();
}
