/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-reading-state.h"
#include "wakhan-study-loader.h"

#include <glib/gstdio.h>

#define TEXT \
  "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n"

typedef struct
{
  char          *folder;
  GFile         *text;
  GFile         *file;
  WakhanStudy   *study;
  WakhanSession *session;
  guint          shown_start;
  guint          shown_end;
} Fixture;

static void
show_words_cb (Fixture *fixture,
               guint    start,
               guint    end)
{
  fixture->shown_start = start;
  fixture->shown_end = end;
}

static WakhanSession *
create_session (Fixture *fixture)
{
  WakhanSession *session = wakhan_session_new ();

  g_signal_connect_swapped (session, "show-words", G_CALLBACK (show_words_cb), fixture);
  wakhan_session_set_study (session, fixture->study);
  fixture->shown_start = fixture->shown_end = G_MAXUINT;
  return session;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("wakhan-reading-state-XXXXXX", NULL);
  fixture->text = g_file_new_build_filename (fixture->folder, "river.md", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "state", "places", NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->text), TEXT, -1, NULL));
  fixture->study = wakhan_study_load (fixture->text, NULL, &error);
  g_assert_no_error (error);
  fixture->session = create_session (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_object_unref (fixture->study);
  remove_folder (fixture->folder);
  g_object_unref (fixture->file);
  g_object_unref (fixture->text);
  g_free (fixture->folder);
}

static void
leave_place (Fixture *fixture,
             guint    offset,
             guint    end,
             guint    selection_start,
             guint    selection_end)
{
  g_autoptr (WakhanReadingState) reading_state = wakhan_reading_state_new (fixture->file);

  WakhanNavigator *navigator = wakhan_session_get_navigator (fixture->session);

  wakhan_navigator_set_reading_offset (navigator, offset);
  wakhan_navigator_set_visible_end (navigator, end);
  wakhan_navigator_set_selection (navigator, selection_start, selection_end);
  wakhan_reading_state_store (reading_state, fixture->session);
  g_assert_true (wakhan_reading_state_flush (reading_state, 10000));
}

static void
test_place_comes_back (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  WakhanEvent *event =
    wakhan_timeline_get_event (wakhan_study_get_timeline (fixture->study), 1);
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (WakhanSession)      session = NULL;
  double                         start;
  double                         end;

  g_assert_nonnull (event);
  wakhan_session_restore (fixture->session, event, NULL);
  wakhan_session_get_shown_view (fixture->session, &start, &end);
  wakhan_session_set_view (fixture->session, start + 1.25, end - 1.5);
  leave_place (fixture, 12, 60, 21, 25);

  reading_state = wakhan_reading_state_new (fixture->file);
  session = create_session (fixture);
  g_assert_true (wakhan_reading_state_restore (reading_state, session));
  g_assert_true (wakhan_session_get_selected_event (session) == event);
  g_assert_cmpfloat (wakhan_session_get_view (session).start, ==, start + 1.25);
  g_assert_cmpfloat (wakhan_session_get_view (session).end, ==, end - 1.5);
  g_assert_cmpuint (
    wakhan_navigator_get_reading_offset (wakhan_session_get_navigator (session)), ==, 12);
  g_assert_cmpuint (fixture->shown_start, ==, 21);
  g_assert_cmpuint (fixture->shown_end, ==, 21); /* a caret */
}

static void
test_no_way_back_before_the_start (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (WakhanSession)      session = NULL;
  gboolean                       can_go_back;

  wakhan_session_restore (fixture->session,
                          wakhan_timeline_get_event (wakhan_study_get_timeline (fixture->study), 0),
                          NULL);
  leave_place (fixture, 12, 60, 21, 25);
  reading_state = wakhan_reading_state_new (fixture->file);
  session = create_session (fixture);
  wakhan_reading_state_restore (reading_state, session);
  g_object_get (session, "can-go-back", &can_go_back, NULL);
  g_assert_false (can_go_back);
}

static void
test_selection_out_of_view_is_left (Fixture      *fixture,
                                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (WakhanSession)      session = NULL;

  leave_place (fixture, 12, 20, 60, 64);
  reading_state = wakhan_reading_state_new (fixture->file);
  session = create_session (fixture);
  g_assert_true (wakhan_reading_state_restore (reading_state, session));
  g_assert_cmpuint (fixture->shown_start, ==, 12);
  g_assert_cmpuint (fixture->shown_end, ==, 12);
}

static void
test_shorter_text_keeps_the_place_inside (Fixture      *fixture,
                                          gconstpointer data G_GNUC_UNUSED)
{
  const guint length =
    wakhan_document_get_length (wakhan_study_get_document (fixture->study));
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (WakhanSession)      session = NULL;

  leave_place (fixture, 9000, 9999, 9100, 9200);
  reading_state = wakhan_reading_state_new (fixture->file);
  session = create_session (fixture);
  g_assert_true (wakhan_reading_state_restore (reading_state, session));
  g_assert_cmpuint (fixture->shown_start, ==, length);
  g_assert_cmpuint (fixture->shown_end, ==, length);
}

#define BEFORE "# A River\n\nLately something was put in here, of some length.\n\nIt rose in "

/* Another program writes the text anew, and it is opened again. */
static void
edit_text (Fixture    *fixture,
           const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->text), text, -1, NULL));
  wakhan_session_set_study (fixture->session, NULL);
  g_object_unref (fixture->study);
  fixture->study = wakhan_study_load (fixture->text, NULL, &error);
  g_assert_no_error (error);
  wakhan_session_set_study (fixture->session, fixture->study);
}

static void
assert_place (Fixture    *fixture,
              const char *text,
              const char *following)
{
  g_autoptr (WakhanReadingState) reading_state = wakhan_reading_state_new (fixture->file);
  g_autoptr (WakhanSession)      session = NULL;
  WakhanDocument                *document;
  const char                    *shown;

  edit_text (fixture, text);
  session = create_session (fixture);
  g_assert_true (wakhan_reading_state_restore (reading_state, session));
  document = wakhan_study_get_document (fixture->study);
  shown = wakhan_document_get_text (document) +
          wakhan_document_offset_to_byte (document, fixture->shown_start);
  g_assert_true (g_str_has_prefix (shown, following));
  g_assert_cmpuint (fixture->shown_end, ==, fixture->shown_start);
}

/* The offsets are those of other words then. */
static void
test_place_stays_with_its_words (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  leave_place (fixture, 8, 60, 24, 28);
  assert_place (fixture, TEXT, "2018");
  assert_place (fixture,
                BEFORE "June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n",
                "2018");
  edit_text (fixture, TEXT);
  leave_place (fixture, 8, 75, 75, 75);
  assert_place (fixture, TEXT, "");
  g_assert_cmpuint (fixture->shown_start, ==,
                    wakhan_document_get_length (wakhan_study_get_document (fixture->study)));
  edit_text (fixture, TEXT);
  leave_place (fixture, 8, 60, 24, 24);
  assert_place (fixture,
                BEFORE "June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n",
                "2018 after");
}

/* The place is where they were. */
static void
test_place_of_other_words (Fixture      *fixture,
                           gconstpointer data G_GNUC_UNUSED)
{
  leave_place (fixture, 8, 60, 24, 28);
  assert_place (fixture,
                BEFORE "June 1999 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n",
                "1999 after");
  assert_place (fixture,
                "# A River\n\nIt rose in May and sank after a long winter.\n\n## A Bridge\n\nIt "
                "fell in 2018.\n",
                " sank after");
  assert_place (
    fixture,
    "# A River\n\nIt rose in May, then sank after a long winter.\n\n## A Bridge\n\nIt fell.\n",
    "");
}

/* They are those of another sentence then. */
static void
test_place_in_other_surroundings (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  leave_place (fixture, 8, 60, 16, 48);
  assert_place (fixture,
                BEFORE "June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n",
                "in June 2018 after a long winter");
  assert_place (
    fixture,
    "# A Mill\n\nThe wheel stood still in June 2018 after a long winter and a longer spring.\n",
    "in June 2018 after a long winter and");
}

static void
test_file_without_words (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char   *lines = NULL;
  g_autoptr (GRegex) words =
    g_regex_new ("^\\w+(-\\d+)?-.*\n|^HistoryPosition.*\n", G_REGEX_MULTILINE, 0, NULL);
  g_autofree char *old = NULL;

  leave_place (fixture, 8, 60, 24, 28);
  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &lines, NULL, NULL));
  old = g_regex_replace_literal (words, lines, -1, 0, "", 0, NULL);
  g_assert_null (strstr (old, "Quote"));
  g_assert_nonnull (strstr (old, "SelectionEnd=28"));
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), old, -1, NULL));
  assert_place (fixture, TEXT, "2018 after");
}

static void
test_history_stays_with_its_words (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (WakhanSession)      session = NULL;

  wakhan_navigator_go_to (wakhan_session_get_navigator (fixture->session), 19, 23);
  wakhan_navigator_go_to (wakhan_session_get_navigator (fixture->session), 50, 50);
  leave_place (fixture, 44, 76, 50, 50);
  assert_place (fixture,
                BEFORE "June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in 2019.\n",
                "A Bridge");
  reading_state = wakhan_reading_state_new (fixture->file);
  session = create_session (fixture);
  wakhan_reading_state_restore (reading_state, session);
  wakhan_session_go_back (session);
  g_assert_cmpuint (fixture->shown_start, ==, 69);
  g_assert_cmpuint (fixture->shown_end, ==, 73);
  wakhan_session_go_forward (session);
  g_assert_cmpuint (fixture->shown_start, ==, 100);
}

static void
test_what_is_no_key_file_begins_anew (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  const char *const bad[] = { "", "[", "no group = 1", "[Window]\nWidth=wide\n",
                              "[Study 1]\nFile=\n[Study 2]\nRead=x\n" };
  g_autofree char  *folder = g_path_get_dirname (g_file_peek_path (fixture->file));

  g_mkdir_with_parents (folder, 0700);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (WakhanReadingState) reading_state = NULL;
      g_autoptr (WakhanSession)      session = create_session (fixture);

      g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), bad[i], -1, NULL));
      reading_state = wakhan_reading_state_new (fixture->file);
      g_assert_false (wakhan_reading_state_restore (reading_state, session));
      g_assert_cmpint (wakhan_reading_state_get_window_value (reading_state, "Width", 1280), ==,
                       1280);
      wakhan_reading_state_set_window_value (reading_state, "Width", 900);
      g_assert_true (wakhan_reading_state_flush (reading_state, 10000));
      g_clear_object (&reading_state);
      reading_state = wakhan_reading_state_new (fixture->file);
      g_assert_cmpint (wakhan_reading_state_get_window_value (reading_state, "Width", 1280), ==,
                       900);
    }
}

static void
test_two_programs_keep_what_the_other_wrote (Fixture      *fixture,
                                             gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanReadingState) first = wakhan_reading_state_new (fixture->file);
  g_autoptr (WakhanReadingState) second = wakhan_reading_state_new (fixture->file);
  g_autoptr (WakhanReadingState) third = NULL;

  wakhan_reading_state_set_window_value (first, "Width", 700);
  g_assert_true (wakhan_reading_state_flush (first, 10000));
  wakhan_reading_state_store (second, fixture->session);
  g_assert_true (wakhan_reading_state_flush (second, 10000));
  third = wakhan_reading_state_new (fixture->file);
  g_assert_cmpint (wakhan_reading_state_get_window_value (third, "Width", 0), ==, 700);
  g_assert_true (wakhan_reading_state_restore (third, fixture->session));
}

/* Else the file would grow as long as one reads. */
static void
test_the_oldest_is_forgotten (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char               *folder = g_path_get_dirname (g_file_peek_path (fixture->file));
  g_autoptr (GString)            text = g_string_new (NULL);
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (GPtrArray)          recent = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "[Study %u]\nFile=file:///%u.md\nRead=%u\n", i, i, 200 - i);
  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text->str, -1, NULL));
  reading_state = wakhan_reading_state_new (fixture->file);
  wakhan_reading_state_store (reading_state, fixture->session);
  g_assert_true (wakhan_reading_state_flush (reading_state, 10000));
  recent = wakhan_reading_state_list_recent (reading_state, G_MAXUINT);
  g_assert_cmpuint (recent->len, ==, 200);
  g_assert_cmpstr (((WakhanRecentStudy *) recent->pdata[0])->title, ==, "A River");
  g_assert_cmpstr (((WakhanRecentStudy *) recent->pdata[199])->label, ==, "198.md");
}

static void
test_recent_texts_the_last_read_first (Fixture      *fixture,
                                       gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanReadingState) reading_state = wakhan_reading_state_new (fixture->file);
  g_autoptr (GFile)              other_file =
    g_file_new_build_filename (fixture->folder, "other.md", NULL);
  g_autoptr (WakhanStudy)   other = NULL;
  g_autoptr (WakhanSession) session = wakhan_session_new ();
  g_autoptr (GPtrArray)     recent = NULL;
  g_autoptr (GFile)         last = NULL;
  WakhanRecentStudy        *known;

  g_assert_true (g_file_set_contents (g_file_peek_path (other_file), "# Another\n", -1, NULL));
  other = wakhan_study_load (other_file, NULL, NULL);
  wakhan_reading_state_store (reading_state, fixture->session);
  g_usleep (2000);
  wakhan_session_set_study (session, other);
  wakhan_reading_state_store (reading_state, session);
  recent = wakhan_reading_state_list_recent (reading_state, 5);
  g_assert_cmpuint (recent->len, ==, 2);
  g_assert_cmpstr (((WakhanRecentStudy *) recent->pdata[0])->title, ==, "Another");
  g_assert_cmpstr (((WakhanRecentStudy *) recent->pdata[1])->title, ==, "A River");
  last = wakhan_reading_state_dup_last_file (reading_state);
  g_assert_true (g_file_equal (last, other_file));
  known = wakhan_reading_state_find (reading_state, fixture->text);
  g_assert_cmpstr (known->id, ==, wakhan_study_get_id (fixture->study));
  wakhan_recent_study_free (known);
  g_assert_null (wakhan_reading_state_find (reading_state, fixture->file));
  g_unlink (g_file_peek_path (other_file));
}

static void
test_what_is_no_address_is_not_offered (Fixture      *fixture,
                                        gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char               *folder = g_path_get_dirname (g_file_peek_path (fixture->file));
  g_autoptr (WakhanReadingState) reading_state = NULL;
  g_autoptr (GPtrArray)          recent = NULL;
  const char                    *text =
    "[Study 1]\nFile=not a uri\n[Study 2]\nFile=file:///a%00b\n[Study 3]\nFile=\n"
    "[Study 4]\nFile=file:///river.md\n";

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text, -1, NULL));
  reading_state = wakhan_reading_state_new (fixture->file);
  recent = wakhan_reading_state_list_recent (reading_state, 9);
  g_assert_cmpuint (recent->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/reading-state/a place comes back as it was left", test_place_comes_back);
  ADD ("/reading-state/there is no way back before the start", test_no_way_back_before_the_start);
  ADD ("/reading-state/a selection out of view is left for the line that was read",
       test_selection_out_of_view_is_left);
  ADD ("/reading-state/a text that became shorter keeps the place inside",
       test_shorter_text_keeps_the_place_inside);
  ADD ("/reading-state/a place stays with its words", test_place_stays_with_its_words);
  ADD ("/reading-state/where words were edited the caret is there", test_place_of_other_words);
  ADD ("/reading-state/words in other surroundings are found",
       test_place_in_other_surroundings);
  ADD ("/reading-state/a file without words is read", test_file_without_words);
  ADD ("/reading-state/the way back stays with its words", test_history_stays_with_its_words);
  ADD ("/reading-state/what is no key file begins anew", test_what_is_no_key_file_begins_anew);
  ADD ("/reading-state/two programs keep what the other wrote",
       test_two_programs_keep_what_the_other_wrote);
  ADD ("/reading-state/the oldest is forgotten", test_the_oldest_is_forgotten);
  ADD ("/reading-state/recent texts, the last read first", test_recent_texts_the_last_read_first);
  ADD ("/reading-state/what is no address is not offered", test_what_is_no_address_is_not_offered);
  return g_test_run ();
}
