/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-session-walk.h"
#include "wakhan-text-importer.h"

#define TEXT                                                                                      \
  "# A River\n\nIt [rose](https://example.org) in June[^a].\n\n## A Bridge\n\nIt fell.\n\n[^a]: " \
  "Or in May.\n"

typedef struct
{
  WakhanSession *session;
  GString       *log;
} Fixture;

static void
select_words (Fixture *fixture,
              guint    start,
              guint    end)
{
  wakhan_navigator_set_selection (wakhan_session_get_navigator (fixture->session), start, end);
}

static void
show_words_cb (Fixture *fixture,
               guint    start,
               guint    end)
{
  WakhanDocument *document =
    wakhan_study_get_document (wakhan_session_get_study (fixture->session));
  g_autofree char *words = wakhan_document_dup_range (document, start, end);

  g_string_append_printf (fixture->log, "show:%s ", words);
  select_words (fixture, start, end);
}

static void
announce_cb (Fixture    *fixture,
             const char *words)
{
  g_string_append_printf (fixture->log, "“%s” ", words);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (TEXT);
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (WakhanStudy)    study =
    wakhan_study_new_for_document ("river", "A River", document, timeline);

  fixture->log = g_string_new (NULL);
  fixture->session = wakhan_session_new ();
  g_signal_connect_swapped (fixture->session, "show-words", G_CALLBACK (show_words_cb), fixture);
  g_signal_connect_swapped (fixture->session, "announce", G_CALLBACK (announce_cb), fixture);
  wakhan_session_set_study (fixture->session, study);
  select_words (fixture, 0, 0);
  g_string_truncate (fixture->log, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_string_free (fixture->log, TRUE);
}

static void
assert_log (Fixture    *fixture,
            const char *log)
{
  g_assert_cmpstr (fixture->log->str, ==, log);
  g_string_truncate (fixture->log, 0);
}

static void
test_headings (Fixture      *fixture,
               gconstpointer data G_GNUC_UNUSED)
{
  wakhan_session_next_heading (fixture->session);
  assert_log (fixture, "show:A Bridge “Heading level 2: A Bridge” ");
  wakhan_session_next_heading (fixture->session);
  assert_log (fixture, "“No heading after this” ");
  wakhan_session_previous_heading (fixture->session);
  assert_log (fixture, "show:A River “Heading level 1: A River” ");
  wakhan_session_previous_heading (fixture->session);
  assert_log (fixture, "“No heading before this” ");
}

static void
test_links_and_footnotes (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  wakhan_session_next_link (fixture->session);
  assert_log (fixture, "show:rose “Link: rose” ");
  wakhan_session_next_link (fixture->session);
  g_assert_true (g_str_has_suffix (fixture->log->str, "“Footnote 1” "));
  g_string_truncate (fixture->log, 0);
  wakhan_session_previous_link (fixture->session);
  assert_log (fixture, "show:rose “Link: rose” ");
  wakhan_session_previous_link (fixture->session);
  assert_log (fixture, "“No link before this” ");
}

static void
test_notes (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  wakhan_session_next_note_in_text (fixture->session);
  assert_log (fixture, "“No note after this” ");
  wakhan_session_next_link (fixture->session);
  wakhan_session_new_note (fixture->session, "claim");
  wakhan_note_set_text (wakhan_session_get_selected_note (fixture->session), "By how much?");
  select_words (fixture, 0, 0);
  g_string_truncate (fixture->log, 0);
  wakhan_session_next_note_in_text (fixture->session);
  assert_log (fixture, "show:rose “Note on “rose”: By how much?” ");
  wakhan_session_previous_note_in_text (fixture->session);
  assert_log (fixture, "“No note before this” ");
}

static void
add_note (Fixture    *fixture,
          gint64      created,
          guint       end,
          const char *text)
{
  WakhanStudy             *study = wakhan_session_get_study (fixture->session);
  g_autoptr (WakhanNote)   note = wakhan_note_new ();
  g_autoptr (GDateTime)    time = g_date_time_new_from_unix_utc (created);
  g_autoptr (WakhanAnchor) anchor =
    wakhan_anchor_new_for_range (wakhan_study_get_document (study), 11, end);

  wakhan_note_set_created (note, time);
  wakhan_note_set_text (note, text);
  wakhan_note_add_anchor (note, anchor);
  wakhan_notebook_put (wakhan_study_get_notebook (study), WAKHAN_CHANGE_ADD, note);
}

/* In the order in which they stand in the list. */
static void
test_notes_at_the_same_letter (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  static const char *const reached[] = { "rose “Note on “rose”: First” ",
                                         "rose “Note on “rose”: Second” ",
                                         "rose in June “Note on “rose in June”: Third” " };

  add_note (fixture, 1, 15, "First");
  add_note (fixture, 2, 15, "Second");
  add_note (fixture, 3, 23, "Third");
  for (gsize i = 0; i < G_N_ELEMENTS (reached); i++)
    {
      wakhan_session_next_note_in_text (fixture->session);
      g_assert_true (g_str_has_suffix (fixture->log->str, reached[i]));
      g_string_truncate (fixture->log, 0);
    }
  wakhan_session_next_note_in_text (fixture->session);
  assert_log (fixture, "“No note after this” ");
  for (gsize i = G_N_ELEMENTS (reached) - 1; i-- > 0;)
    {
      wakhan_session_previous_note_in_text (fixture->session);
      g_assert_true (g_str_has_suffix (fixture->log->str, reached[i]));
      g_string_truncate (fixture->log, 0);
    }
  wakhan_session_previous_note_in_text (fixture->session);
  assert_log (fixture, "“No note before this” ");
}

/* From elsewhere, all of them lie on the way. */
static void
test_notes_at_the_same_letter_from_elsewhere (Fixture      *fixture,
                                              gconstpointer data G_GNUC_UNUSED)
{
  add_note (fixture, 1, 15, "First");
  add_note (fixture, 2, 15, "Second");
  wakhan_session_next_note_in_text (fixture->session);
  select_words (fixture, 0, 0);
  g_string_truncate (fixture->log, 0);
  wakhan_session_next_note_in_text (fixture->session);
  assert_log (fixture, "show:rose “Note on “rose”: First” ");
  select_words (fixture, 20, 20);
  g_string_truncate (fixture->log, 0);
  wakhan_session_previous_note_in_text (fixture->session);
  assert_log (fixture, "show:rose “Note on “rose”: Second” ");
}

static void
test_nothing_to_go_to (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  wakhan_session_next_term (fixture->session);
  wakhan_session_previous_term (fixture->session);
  assert_log (fixture, "“No term after this” “No term before this” ");
  wakhan_session_set_study (fixture->session, NULL);
  g_string_truncate (fixture->log, 0);
  wakhan_session_next_heading (fixture->session);
  wakhan_session_previous_link (fixture->session);
  wakhan_session_next_note_in_text (fixture->session);
  wakhan_session_next_term (fixture->session);
  assert_log (fixture, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/session-walk/headings", Fixture, NULL, set_up, test_headings, tear_down);
  g_test_add ("/session-walk/links-and-footnotes", Fixture, NULL, set_up, test_links_and_footnotes,
              tear_down);
  g_test_add ("/session-walk/notes", Fixture, NULL, set_up, test_notes, tear_down);
  g_test_add ("/session-walk/notes-at-the-same-letter", Fixture, NULL, set_up,
              test_notes_at_the_same_letter, tear_down);
  g_test_add ("/session-walk/notes-at-the-same-letter-from-elsewhere", Fixture, NULL, set_up,
              test_notes_at_the_same_letter_from_elsewhere, tear_down);
  g_test_add ("/session-walk/nothing-to-go-to", Fixture, NULL, set_up, test_nothing_to_go_to,
              tear_down);

  return g_test_run ();
}
