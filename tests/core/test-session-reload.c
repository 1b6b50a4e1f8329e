/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "remove-folder.h"
#include "wakhan-session-reload.h"
#include "wakhan-study-loader.h"

#include <string.h>

#define HEAD "# A river\n\n"
#define SPRING                                                                              \
  "## The spring\n\nIt rises below the glacier of the pass, and nobody has seen the place " \
  "in winter.\n\n"
#define FORD                                                                                   \
  "## The ford\n\nIn June 1999 the herds stayed on the northern bank, and in June 1999 again " \
  "nobody crossed it before midsummer.\n\n"
#define CUSTOMS                                                                             \
  "## The customs house\n\nIts keeper wrote down every caravan and what it paid, salt and " \
  "tea and silver alike.\n"
#define TEXT HEAD SPRING FORD CUSTOMS

typedef struct
{
  char            *folder;
  GFile           *file;
  WakhanSession   *session;
  WakhanNavigator *navigator; /* the session's */
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy) study = NULL;

  fixture->folder = g_dir_make_tmp ("wakhan-reload-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "river.md", NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), TEXT, -1, NULL));
  fixture->session = wakhan_session_new ();
  fixture->navigator = wakhan_session_get_navigator (fixture->session);
  study = wakhan_study_load (fixture->file, NULL, NULL);
  wakhan_session_set_study (fixture->session, study);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->session);
  g_object_unref (fixture->file);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static WakhanDocument *
get_document (Fixture *fixture)
{
  return wakhan_study_get_document (wakhan_session_get_study (fixture->session));
}

static guint
find (Fixture    *fixture,
      const char *words)
{
  const char *text = wakhan_document_get_text (get_document (fixture));
  const char *at = strstr (text, words);

  g_assert_nonnull (at);
  return g_utf8_pointer_to_offset (text, at);
}

static void
assert_words (Fixture    *fixture,
              guint       offset,
              const char *words)
{
  g_autofree char *there =
    wakhan_document_dup_range (get_document (fixture), offset, offset + strlen (words));

  g_assert_cmpstr (there, ==, words);
}

static void
done_cb (GObject      *source G_GNUC_UNUSED,
         GAsyncResult *result,
         gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
replaced_cb (WakhanStudy  *study G_GNUC_UNUSED,
             WakhanStudy  *by,
             WakhanStudy **told)
{
  *told = g_object_ref (by);
}

/* Returns: (transfer full): what it was read again as, which is not shown yet. */
static WakhanStudy *
read_again (Fixture    *fixture,
            const char *text)
{
  WakhanStudy             *study = wakhan_session_get_study (fixture->session);
  g_autoptr (GAsyncResult) result = NULL;
  WakhanStudy             *by = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), text, -1, NULL));
  g_signal_connect (study, "replaced", G_CALLBACK (replaced_cb), &by);
  wakhan_study_reload_async (study, NULL, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wakhan_study_reload_finish (study, result, NULL));
  return by;
}

static gboolean
show (Fixture     *fixture,
      WakhanStudy *study)
{
  g_autoptr (GAsyncResult) result = NULL;

  wakhan_session_reload_async (fixture->session, study, NULL, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  return wakhan_session_reload_finish (fixture->session, result, NULL);
}

static void
reload (Fixture    *fixture,
        const char *text)
{
  g_autoptr (WakhanStudy) study = read_again (fixture, text);

  g_assert_true (show (fixture, study));
  g_assert_true (wakhan_session_get_study (fixture->session) == study);
}

static void
test_the_place_by_its_words (Fixture      *fixture,
                             gconstpointer data G_GNUC_UNUSED)
{
  const guint read = find (fixture, "nobody crossed it");
  const guint selected = find (fixture, "every caravan");
  gboolean    title_in_view = TRUE;

  wakhan_navigator_set_reading_offset (fixture->navigator, read);
  wakhan_navigator_set_selection (fixture->navigator, selected,
                                  selected + strlen ("every caravan"));
  wakhan_navigator_set_selection_note (fixture->navigator, "a-note");
  reload (fixture, HEAD "A paragraph that was not there before.\n\n" SPRING FORD CUSTOMS);
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (fixture->navigator), >, read);
  assert_words (fixture, wakhan_navigator_get_reading_offset (fixture->navigator),
                "nobody crossed it");
  assert_words (fixture, wakhan_navigator_get_selection (fixture->navigator).start,
                "every caravan");
  g_assert_cmpuint (wakhan_navigator_get_selection (fixture->navigator).end, ==,
                    wakhan_navigator_get_selection (fixture->navigator).start +
                      strlen ("every caravan"));
  g_assert_cmpstr (wakhan_navigator_get_selection_note (fixture->navigator), ==, "a-note");
  g_object_get (fixture->session, "title-in-view", &title_in_view, NULL);
  g_assert_false (title_in_view);
}

/* Nobody's next note shall take words that were not selected. */
static void
test_other_words_are_not_selected (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  const guint selected = find (fixture, "salt and tea");

  wakhan_navigator_set_reading_offset (fixture->navigator, selected);
  wakhan_navigator_set_selection (fixture->navigator, selected,
                                  selected + strlen ("salt and tea"));
  reload (fixture, HEAD SPRING FORD
          "## The customs house\n\nIts keeper wrote down every caravan and what it paid, salt and "
          "no more tea and silver alike.\n");
  assert_words (fixture, wakhan_navigator_get_selection (fixture->navigator).start, "salt and no");
  g_assert_cmpuint (wakhan_navigator_get_selection (fixture->navigator).start, ==,
                    wakhan_navigator_get_selection (fixture->navigator).end);
}

static void
test_the_section_of_words_that_are_gone (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  wakhan_navigator_set_reading_offset (fixture->navigator, find (fixture, "Its keeper"));
  wakhan_navigator_set_selection (fixture->navigator, find (fixture, "nobody has seen"),
                                  find (fixture, "in winter"));
  reload (fixture,
          HEAD "## The customs house\n\nIt fell down.\n\n## The ford\n\nThere is a bridge now.\n");
  assert_words (fixture, wakhan_navigator_get_reading_offset (fixture->navigator),
                "The customs house");
  g_assert_cmpuint (wakhan_navigator_get_selection (fixture->navigator).start, ==,
                    wakhan_navigator_get_selection (fixture->navigator).end);
}

static void
test_the_beginning_stays_in_view (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  reload (fixture, "Something above the title.\n\n" TEXT);
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (fixture->navigator), ==, 0);
  reload (fixture, "Quite another text.\n");
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (fixture->navigator), ==, 0);
  reload (fixture, TEXT);
  g_assert_cmpuint (wakhan_navigator_get_reading_offset (fixture->navigator), ==, 0);
}

/* One of two dates that are alike, and none where it is gone: not the other one. */
static void
test_the_event_of_the_same_words (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  WakhanTimeline *timeline =
    wakhan_study_get_timeline (wakhan_session_get_study (fixture->session));
  WakhanEvent *event;

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 2);
  event = wakhan_timeline_find_id (timeline, "date-1999-06-no-2");
  g_assert_nonnull (event);
  wakhan_session_set_selected_event (fixture->session, event);
  reload (fixture, HEAD "In June 1999 there was an earthquake.\n\n" SPRING FORD CUSTOMS);
  event = wakhan_session_get_selected_event (fixture->session);
  g_assert_nonnull (event);
  assert_words (fixture, wakhan_event_get_start (event), "June 1999 again");
  g_assert_true (wakhan_timeline_find_id (
                   wakhan_study_get_timeline (wakhan_session_get_study (fixture->session)),
                   wakhan_event_get_id (event)) == event);
  reload (fixture, HEAD SPRING "## The ford\n\nIn June 1999 the herds stayed there.\n\n" CUSTOMS);
  g_assert_null (wakhan_session_get_selected_event (fixture->session));
}

static void
test_note_view_and_undo (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  const guint    selected = find (fixture, "every caravan");
  WakhanNote    *note;
  WakhanTimeView view;

  wakhan_navigator_set_selection (fixture->navigator, selected,
                                  selected + strlen ("every caravan"));
  wakhan_session_new_note (fixture->session, "");
  note = wakhan_session_get_selected_note (fixture->session);
  g_assert_nonnull (note);
  wakhan_session_zoom_in (fixture->session);
  view = wakhan_session_get_view (fixture->session);
  g_assert_cmpfloat (view.start, <, view.end);
  reload (fixture, HEAD FORD CUSTOMS SPRING);
  g_assert_true (wakhan_session_get_selected_note (fixture->session) == note);
  g_assert_cmpint (
    wakhan_note_index_get_state (
      wakhan_study_get_note_index (wakhan_session_get_study (fixture->session)), note),
    ==, WAKHAN_ANCHOR_FOUND);
  g_assert_cmpfloat (wakhan_session_get_view (fixture->session).start, ==, view.start);
  g_assert_cmpfloat (wakhan_session_get_view (fixture->session).end, ==, view.end);
  wakhan_session_undo (fixture->session);
  g_assert_null (wakhan_session_get_selected_note (fixture->session));
}

static void
test_where_one_has_been (Fixture      *fixture,
                         gconstpointer data G_GNUC_UNUSED)
{
  const char *const words[] = { "It rises", "In June 1999 the herds", "Its keeper" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    wakhan_navigator_go_to (fixture->navigator, find (fixture, words[i]), find (fixture, words[i]));
  wakhan_navigator_go_back (fixture->navigator);
  reload (fixture, HEAD "More and more.\n\n" SPRING FORD CUSTOMS);
  g_assert_true (
    wakhan_history_get_can_go_forward (wakhan_navigator_get_history (fixture->navigator)));
  wakhan_navigator_go_forward (fixture->navigator);
  wakhan_navigator_set_selection (fixture->navigator, find (fixture, "Its keeper"),
                                  find (fixture, "Its keeper"));
  wakhan_navigator_go_back (fixture->navigator);
  wakhan_navigator_go_back (fixture->navigator);
  g_assert_cmpuint (
    g_array_index (wakhan_history_get_places (wakhan_navigator_get_history (fixture->navigator)),
                   WakhanTextRange,
                   wakhan_history_get_position (wakhan_navigator_get_history (fixture->navigator)))
      .start,
    ==, find (fixture, "It rises"));
}

/* What one does while the words are searched for is not undone by what is found. */
static void
test_one_goes_on_reading (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)  study = read_again (fixture, HEAD "More.\n\n" SPRING FORD CUSTOMS);
  g_autoptr (GAsyncResult) result = NULL;

  wakhan_session_reload_async (fixture->session, study, NULL, done_cb, &result);
  wakhan_navigator_set_reading_offset (fixture->navigator, find (fixture, "Its keeper"));
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (wakhan_session_reload_finish (fixture->session, result, NULL));
  assert_words (fixture, wakhan_navigator_get_reading_offset (fixture->navigator), "Its keeper");
}

static void
test_one_goes_to_another_text (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanStudy)  study = read_again (fixture, SPRING FORD CUSTOMS);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError)       error = NULL;

  wakhan_session_reload_async (fixture->session, study, NULL, done_cb, &result);
  wakhan_session_set_study (fixture->session, NULL);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (wakhan_session_reload_finish (fixture->session, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (wakhan_session_get_study (fixture->session));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/session-reload/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("the-place-by-its-words", test_the_place_by_its_words);
  ADD ("other-words-are-not-selected", test_other_words_are_not_selected);
  ADD ("the-section-of-words-that-are-gone", test_the_section_of_words_that_are_gone);
  ADD ("the-beginning-stays-in-view", test_the_beginning_stays_in_view);
  ADD ("the-event-of-the-same-words", test_the_event_of_the_same_words);
  ADD ("note-view-and-undo", test_note_view_and_undo);
  ADD ("where-one-has-been", test_where_one_has_been);
  ADD ("one-goes-on-reading", test_one_goes_on_reading);
  ADD ("one-goes-to-another-text", test_one_goes_to_another_text);
#undef ADD

  return g_test_run ();
}
