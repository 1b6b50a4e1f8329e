/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-text-importer.h"
#include "core/wakhan-session.h"

#define TEXT "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019 and was mended.\n"

typedef struct
{
  WakhanStudy   *study;
  WakhanSession *session;
  GString       *log;
} Fixture;

static void
notify_cb (WakhanSession *session G_GNUC_UNUSED,
           GParamSpec    *pspec,
           Fixture       *fixture)
{
  g_string_append_printf (fixture->log, "%s ", pspec->name);
}

static void
show_words_cb (Fixture *fixture,
               guint    start,
               guint    end)
{
  g_string_append_printf (fixture->log, "show:%u-%u ", start, end);
}

static void
edit_note_cb (Fixture    *fixture,
              WakhanNote *note)
{
  g_assert_true (note == wakhan_session_get_selected_note (fixture->session));
  g_string_append (fixture->log, "edit ");
}

static void
announce_cb (Fixture    *fixture,
             const char *words)
{
  g_string_append_printf (fixture->log, "“%s” ", words);
}

static void
insert_event (WakhanTimeline *timeline,
              const char     *id,
              const char     *edtf,
              guint           start,
              guint           end)
{
  g_autoptr (WakhanDate)  date = wakhan_date_parse (edtf, NULL);
  g_autoptr (WakhanEvent) event = g_object_new (WAKHAN_TYPE_EVENT, "id", id, "date", date, "title", id, "start", start, "end", end, NULL);

  wakhan_timeline_insert (timeline, event);
}

static WakhanStudy *
create_study (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();

  insert_event (timeline, "fall", "2019", 70, 74);
  insert_event (timeline, "rise", "2018-06", 19, 28);
  insert_event (timeline, "spring", "1999", 0, 0);
  return wakhan_study_new_for_document ("river", "A River", document, timeline);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->study = create_study ();
  fixture->log = g_string_new (NULL);
  fixture->session = wakhan_session_new ();
  g_signal_connect (fixture->session, "notify", G_CALLBACK (notify_cb), fixture);
  g_signal_connect_swapped (fixture->session, "show-words", G_CALLBACK (show_words_cb), fixture);
  g_signal_connect_swapped (fixture->session, "edit-note", G_CALLBACK (edit_note_cb), fixture);
  g_signal_connect_swapped (fixture->session, "announce", G_CALLBACK (announce_cb), fixture);
  wakhan_session_set_study (fixture->session, fixture->study);
  g_string_truncate (fixture->log, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_object_unref (fixture->study);
  g_string_free (fixture->log, TRUE);
}

/* What was told since the last call. */
static void
assert_log (Fixture    *fixture,
            const char *log)
{
  g_assert_cmpstr (fixture->log->str, ==, log);
  g_string_truncate (fixture->log, 0);
}

static guint
count_told (Fixture    *fixture,
            const char *name)
{
  g_auto (GStrv) names = g_strsplit (fixture->log->str, " ", -1);
  guint          count = 0;

  for (guint i = 0; names[i]; i++)
    count += g_str_equal (names[i], name);
  return count;
}

static void
test_reading (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  g_assert_cmpstr (wakhan_section_get_title (wakhan_session_get_section (session)), ==, "A River");
  wakhan_session_set_reading_offset (session, 20);
  assert_log (fixture, "reading-offset ");
  wakhan_session_set_reading_offset (session, 20);
  assert_log (fixture, "");
  wakhan_session_set_reading_offset (session, 70);
  assert_log (fixture, "reading-offset section ");
  g_assert_cmpstr (wakhan_section_get_title (wakhan_session_get_section (session)), ==, "A Bridge");
  wakhan_session_set_visible_end (session, 90);
  wakhan_session_set_visible_end (session, 90);
  assert_log (fixture, "visible-end ");
  wakhan_session_set_selection (session, 3, 9);
  g_assert_cmpuint (count_told (fixture, "selection-start"), ==, 1); /* told together, in any order */
  g_assert_cmpuint (count_told (fixture, "selection-end"), ==, 1);
  g_string_truncate (fixture->log, 0);
  wakhan_session_set_selection (session, 3, 3);
  assert_log (fixture, "selection-end ");
}

/* In the order of the timeline, to its two ends, and the text goes along. */
static void
test_event_steps (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  g_assert_true (wakhan_session_get_has_next_event (session));
  g_assert_false (wakhan_session_get_has_previous_event (session));
  wakhan_session_previous_event (session);
  assert_log (fixture, "");
  wakhan_session_next_event (session);
  assert_log (fixture, "selected-event “1999, spring” ");
  wakhan_session_next_event (session);
  assert_log (fixture, "selected-event has-previous-event can-go-back show:19-28 “June 2018, rise” ");
  wakhan_session_next_event (session);
  g_assert_cmpstr (wakhan_event_get_id (wakhan_session_get_selected_event (session)), ==, "fall");
  assert_log (fixture, "selected-event has-next-event show:70-74 “2019, fall” ");
  g_assert_false (wakhan_session_get_has_next_event (session));
  wakhan_session_next_event (session);
  assert_log (fixture, "");
  wakhan_session_previous_event (session);
  assert_log (fixture, "selected-event has-next-event show:19-28 “June 2018, rise” ");
}

static void
test_history (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;

  wakhan_session_go_back (session);
  assert_log (fixture, "");
  wakhan_session_set_reading_offset (session, 5);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to (session, 30, 34);
  assert_log (fixture, "can-go-back show:30-34 ");
  wakhan_session_set_reading_offset (session, 28);
  wakhan_session_set_visible_end (session, 60);
  wakhan_session_set_selection (session, 30, 34);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to (session, 70, 70);
  assert_log (fixture, "show:70-70 ");
  wakhan_session_go_back (session);
  assert_log (fixture, "can-go-forward show:30-30 ");
  wakhan_session_go_back (session);
  assert_log (fixture, "can-go-back show:5-5 ");
  wakhan_session_go_forward (session);
  assert_log (fixture, "can-go-back show:30-30 ");
}

static void
test_note_on_words (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);
  WakhanNote     *note;

  wakhan_session_set_selection (session, 18, 29); /* with a blank at either end */
  g_string_truncate (fixture->log, 0);
  wakhan_session_new_note (session, "claim");
  g_assert_cmpuint (count_told (fixture, "selected-note"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "can-undo"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "edit"), ==, 1);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 1);
  note = wakhan_notebook_get_note (notebook, 0);
  g_assert_true (note == wakhan_session_get_selected_note (session));
  g_assert_cmpstr (wakhan_note_get_colour (note), ==, "claim");
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 1);
  g_assert_cmpstr (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, 0)), ==, "June 2018");
  g_assert_cmpuint (wakhan_anchor_get_start (wakhan_note_get_anchor (note, 0)), ==, 19);

  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  assert_log (fixture, "can-go-back show:19-28 ");
}

static void
test_note_on_section (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  WakhanNote    *note;

  wakhan_session_set_reading_offset (session, 70);
  wakhan_session_set_selection (session, 70, 70);
  wakhan_session_new_note (session, "");
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpuint (wakhan_note_get_n_anchors (note), ==, 0);
  g_assert_cmpstr (wakhan_note_get_section (note), ==, "A Bridge");
  wakhan_session_set_reading_offset (session, 0);
  g_string_truncate (fixture->log, 0);
  wakhan_session_go_to_note (session, note);
  g_assert_nonnull (strstr (fixture->log->str, "show:"));
}

/* A blank alone is no word. */
static void
test_note_on_blank (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  wakhan_session_set_selection (fixture->session, 18, 19);
  wakhan_session_new_note (fixture->session, "");
  g_assert_cmpuint (wakhan_note_get_n_anchors (wakhan_session_get_selected_note (fixture->session)), ==, 0);
}

static void
test_note_on_event (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession *session = fixture->session;
  WakhanNote    *note;

  wakhan_session_new_note_on_event (session);
  assert_log (fixture, "");
  wakhan_session_set_selected_event (session, wakhan_timeline_find_id (wakhan_study_get_timeline (fixture->study), "rise"));
  wakhan_session_new_note_on_event (session);
  note = wakhan_session_get_selected_note (session);
  g_assert_cmpstr (wakhan_note_get_events (note)[0], ==, "rise");
  g_assert_null (wakhan_note_get_events (note)[1]);

  /* Its event is selected already: its words are shown all the same. */
  g_string_truncate (fixture->log, 0);
  wakhan_session_set_reading_offset (session, 70);
  wakhan_session_go_to_note (session, note);
  g_assert_nonnull (strstr (fixture->log->str, "show:19-28"));
}

static void
test_delete_and_undo (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession  *session = fixture->session;
  WakhanNotebook *notebook = wakhan_study_get_notebook (fixture->study);

  wakhan_session_delete_note (session);
  assert_log (fixture, "");
  wakhan_session_new_note (session, "");
  g_string_truncate (fixture->log, 0);
  wakhan_session_delete_note (session);
  assert_log (fixture, "selected-note ");
  g_assert_null (wakhan_session_get_selected_note (session));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 0);
  wakhan_session_undo (session);
  assert_log (fixture, "can-redo ");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 1);
  wakhan_session_undo (session);
  assert_log (fixture, "can-undo ");
  wakhan_session_redo (session);
  assert_log (fixture, "can-undo ");
  wakhan_session_redo (session);
  assert_log (fixture, "can-redo ");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, 0);
}

/* What belonged to the study before is let go of, in one go. */
static void
test_other_study (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanSession          *session = fixture->session;
  g_autoptr (WakhanStudy) other = create_study ();

  wakhan_session_next_event (session);
  wakhan_session_next_event (session);
  wakhan_session_set_reading_offset (session, 70);
  wakhan_session_set_selection (session, 70, 72);
  wakhan_session_set_view (session, 10, 20);
  wakhan_session_new_note (session, "");
  g_string_truncate (fixture->log, 0);
  wakhan_session_set_study (session, other);
  g_assert_cmpuint (count_told (fixture, "study"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "has-study"), ==, 0);
  g_assert_cmpuint (count_told (fixture, "selected-event"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "can-undo"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "can-go-back"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "can-go-forward"), ==, 0);
  g_assert_null (wakhan_session_get_selected_event (session));
  g_assert_null (wakhan_session_get_selected_note (session));
  g_assert_cmpuint (wakhan_session_get_reading_offset (session), ==, 0);
  g_assert_cmpuint (wakhan_session_get_selection_end (session), ==, 0);
  g_assert_cmpfloat (wakhan_session_get_view_end (session), ==, 0);
  g_assert_true (wakhan_session_get_section (session) == wakhan_section_find (wakhan_study_get_outline (other), 0));

  g_string_truncate (fixture->log, 0);
  wakhan_session_set_study (session, NULL);
  g_assert_cmpuint (count_told (fixture, "has-study"), ==, 1);
  g_assert_null (wakhan_session_get_section (session));
  g_assert_false (wakhan_session_get_has_next_event (session));
  wakhan_session_next_event (session);
  wakhan_session_undo (session);
}

static void
test_view (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
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
  g_assert_cmpuint (count_told (fixture, "view-start"), ==, 1);
  g_assert_cmpuint (count_told (fixture, "view-end"), ==, 1);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon (zoomed_start, start, 1e-6);
  g_assert_cmpfloat_with_epsilon (zoomed_end - zoomed_start, (end - start) / 2, 1e-6);
  wakhan_session_zoom (session, 1e9, start);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon (zoomed_end - zoomed_start, 4.0 / 24, 1e-6);
  wakhan_session_zoom (session, 1e-12, start);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat_with_epsilon ((zoomed_end - zoomed_start) / 365.2425, 10000, 1e-3);
  wakhan_session_fit (session);
  wakhan_session_get_shown_view (session, &zoomed_start, &zoomed_end);
  g_assert_cmpfloat (zoomed_start, ==, start);
  g_assert_cmpfloat (zoomed_end, ==, end);
}

#define ADD(path, function) g_test_add ("/session/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("tells-real-changes-only", test_reading);
  ADD ("next-and-previous-event", test_event_steps);
  ADD ("back-and-forward", test_history);
  ADD ("a-note-on-selected-words", test_note_on_words);
  ADD ("a-note-on-the-section-in-view", test_note_on_section);
  ADD ("a-blank-is-no-word", test_note_on_blank);
  ADD ("a-note-on-an-event", test_note_on_event);
  ADD ("delete-undo-redo", test_delete_and_undo);
  ADD ("another-study", test_other_study);
  ADD ("the-view-of-the-timeline", test_view);
  return g_test_run ();
}
