/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "notebook-fixture.h"
#include "remove-folder.h"
#include "wait-until.h"
#include "wakhan-notes-store.h"
#include "wakhan-safe-copy.h"

#define PATIENCE 10000 /* milliseconds */

typedef struct
{
  char             *folder;
  GFile            *file;
  WakhanNotesStore *store;
  WakhanNotebook   *notebook; /* its */
  GString          *changes;
} Fixture;

static void
items_changed_cb (Fixture *fixture,
                  guint    position,
                  guint    removed,
                  guint    added)
{
  g_string_append_printf (fixture->changes, "%u-%u+%u ", position, removed, added);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "a-study.notes", NULL);
  fixture->store = notebook_fixture_open (fixture->file);
  fixture->notebook = wakhan_notes_store_get_notebook (fixture->store);
  fixture->changes = g_string_new (NULL);
  g_signal_connect_swapped (fixture->notebook, "items-changed", G_CALLBACK (items_changed_cb),
                            fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  /* A worker that has saved lets go of it from the main loop. */
  WAIT_UNTIL (G_OBJECT (fixture->store)->ref_count == 1, 5000);
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
  remove_folder (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_string_free (fixture->changes, TRUE);
}

static char *
read_file (Fixture *fixture)
{
  char *text = NULL;

  g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL);
  return text;
}

static void
test_put_keeps_the_note_itself (Fixture      *fixture,
                                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNote) note = wakhan_note_new ();

  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);

  g_assert_true (wakhan_notebook_get_note (fixture->notebook, 0) == note);
  g_assert_true (wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note)) == note);
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 1);
  g_assert_cmpstr (fixture->changes->str, ==, "0-0+1 ");
}

static void
test_put_of_the_same_changes_nothing (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote            *note = notebook_fixture_add (fixture->notebook, "one");
  g_autoptr (WakhanNote) copy = wakhan_note_copy (note);

  wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_EDIT, copy);

  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 1);
  g_assert_cmpstr (wakhan_notebook_get_undo_name (fixture->notebook), ==, "New Note");
}

static void
test_notes_stand_by_creation (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  const gint64 times[] = { 30, 10, 20 };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autoptr (WakhanNote) note = wakhan_note_new ();
      g_autoptr (GDateTime)  time = g_date_time_new_from_unix_utc (times[i]);

      wakhan_note_set_created (note, time);
      wakhan_note_set_text (note, "a note");
      wakhan_notebook_put (fixture->notebook, WAKHAN_CHANGE_ADD, note);
    }

  g_assert_cmpstr (fixture->changes->str, ==, "0-0+1 0-0+1 1-0+1 ");
}

static void
test_typing_is_one_step_to_undo (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = notebook_fixture_add (fixture->notebook, "");

  notebook_fixture_rewrite (fixture->notebook, note, "a");
  notebook_fixture_rewrite (fixture->notebook, note, "ab");
  notebook_fixture_rewrite (fixture->notebook, note, "abc");
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 4);
  wakhan_notebook_undo (fixture->notebook);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "");
  g_assert_cmpuint (wakhan_note_get_revision (note), ==, 5);
  g_assert_cmpstr (wakhan_notebook_get_redo_name (fixture->notebook), ==, "Edit Note");
  wakhan_notebook_redo (fixture->notebook);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "abc");
  g_assert_false (wakhan_notebook_get_can_redo (fixture->notebook));

  notebook_fixture_rewrite (fixture->notebook, note,
                            "abcd"); /* after a redo it is a step of its own */
  wakhan_notebook_undo (fixture->notebook);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "abc");
}

static void
notify_cb (GString    *told,
           GParamSpec *pspec)
{
  g_string_append_printf (told, "%s ", pspec->name);
}

static void
test_undo_is_told_when_it_is_another (Fixture      *fixture,
                                      gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = notebook_fixture_add (fixture->notebook, "");
  GString    *told = g_string_new (NULL);

  g_signal_connect_swapped (fixture->notebook, "notify", G_CALLBACK (notify_cb), told);
  notebook_fixture_rewrite (fixture->notebook, note, "a");
  g_assert_nonnull (strstr (told->str, "undo-name "));
  g_assert_null (strstr (told->str, "can-undo "));
  g_assert_null (strstr (told->str, "redo"));
  g_string_truncate (told, 0);
  notebook_fixture_rewrite (fixture->notebook, note, "ab");
  g_assert_null (strstr (told->str, "undo"));
  wakhan_notebook_undo (fixture->notebook);
  g_assert_nonnull (strstr (told->str, "can-redo "));
  g_assert_nonnull (strstr (told->str, "redo-name "));
  g_signal_handlers_disconnect_by_func (fixture->notebook, notify_cb, told);
  g_string_free (told, TRUE);
}

static void
test_undo_brings_the_same_note_back (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = notebook_fixture_add (fixture->notebook, "kept");

  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, note);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 0);
  g_assert_nonnull (wakhan_note_get_deleted (note));
  g_assert_null (wakhan_notebook_find (fixture->notebook, wakhan_note_get_id (note)));
  g_assert_cmpstr (wakhan_notebook_get_undo_name (fixture->notebook), ==, "Delete Note");
  wakhan_notebook_undo (fixture->notebook);

  g_assert_true (wakhan_notebook_get_note (fixture->notebook, 0) == note);
  g_assert_null (wakhan_note_get_deleted (note));
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "kept");
  g_assert_cmpstr (fixture->changes->str, ==, "0-0+1 0-1+0 0-0+1 ");
}

static void
test_a_change_of_many_notes_is_one_step (Fixture      *fixture,
                                         gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote              *first = notebook_fixture_add (fixture->notebook, "first");
  WakhanNote              *second = notebook_fixture_add (fixture->notebook, "second");
  g_autoptr (WakhanNote)   recoloured = wakhan_note_copy (first);
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_SET_KIND);

  wakhan_note_set_kind (recoloured, "doubt");
  wakhan_change_add (change, first, recoloured);
  wakhan_change_add (change, second, NULL);
  wakhan_notebook_apply (fixture->notebook, change);
  g_assert_cmpstr (wakhan_note_get_kind (first), ==, "doubt");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 1);
  wakhan_notebook_undo (fixture->notebook);

  g_assert_cmpstr (wakhan_note_get_kind (first), ==, "");
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 2);
}

static gboolean
quit_cb (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

static void
wait_milliseconds (guint milliseconds)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  g_timeout_add (milliseconds, quit_cb, loop);
  g_main_loop_run (loop);
}

static void
test_a_change_is_on_the_disk_in_half_a_second (Fixture      *fixture,
                                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *text = NULL;

  notebook_fixture_add (fixture->notebook, "saved by itself");
  g_assert_cmpint (wakhan_notes_store_get_save_state (fixture->store), ==,
                   WAKHAN_SAVE_STATE_SAVING);
  WAIT_UNTIL (wakhan_notes_store_get_save_state (fixture->store) == WAKHAN_SAVE_STATE_SAVED, 500);

  text = read_file (fixture);
  g_assert_nonnull (text);
  g_assert_nonnull (strstr (text, "Text=saved by itself\n"));
}

static void
test_long_typing_is_saved_between (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote      *note = notebook_fixture_add (fixture->notebook, "");
  g_autofree char *text = NULL;

  for (guint i = 0; i < 30 && !text; i++)
    {
      g_autofree char *words = g_strdup_printf ("%u", i);

      notebook_fixture_rewrite (fixture->notebook, note, words);
      wait_milliseconds (100); /* between two strokes */
      text = read_file (fixture);
    }
  g_assert_nonnull (text);
}

static void
test_a_flush_saves_at_once (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) again = NULL;
  g_autoptr (GError)           error = NULL;

  notebook_fixture_add (fixture->notebook, "at once");
  g_assert_true (wakhan_notes_store_flush (fixture->store, &error));
  g_assert_no_error (error);

  again = notebook_fixture_open (fixture->file);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)), ==, 1);
  g_assert_cmpstr (
    wakhan_note_get_text (wakhan_notebook_get_note (wakhan_notes_store_get_notebook (again), 0)),
    ==, "at once");
}

static void
test_what_came_and_went_leaves_nothing (Fixture      *fixture,
                                        gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote *note = notebook_fixture_add (fixture->notebook, "");

  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_REMOVE_EMPTY, note);
  g_assert_true (wakhan_notes_store_flush (fixture->store, NULL));
  g_assert_false (g_file_query_exists (fixture->file, NULL));
}

static void
test_a_deleted_note_stays_deleted (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote                  *note = notebook_fixture_add (fixture->notebook, "gone");
  g_autoptr (WakhanNotesStore) again = NULL;
  g_autofree char             *text = NULL;

  wakhan_notes_store_flush (fixture->store, NULL);
  wakhan_notebook_remove (fixture->notebook, WAKHAN_CHANGE_DELETE, note);
  wakhan_notes_store_flush (fixture->store, NULL);
  text = read_file (fixture);
  again = notebook_fixture_open (fixture->file);

  g_assert_nonnull (strstr (text, "\nDeleted="));
  g_assert_nonnull (strstr (text, "[End]\nNotes=1\n"));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)), ==, 0);
}

/* The tests may run as root, whom no mode keeps out: a folder in the file's place does. */
static void
test_a_failed_save_is_told_and_tried_again (Fixture      *fixture,
                                            gconstpointer data G_GNUC_UNUSED)
{
  const char        *path = g_file_peek_path (fixture->file);
  g_autoptr (GError) error = NULL;
  g_autofree char   *text = NULL;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  notebook_fixture_add (fixture->notebook, "stubborn");
  WAIT_UNTIL (wakhan_notes_store_get_save_state (fixture->store) == WAKHAN_SAVE_STATE_FAILED, 500);
  g_assert_nonnull (strstr (wakhan_notes_store_get_problem (fixture->store), path));
  g_assert_false (wakhan_notes_store_flush (fixture->store, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 1);

  g_rmdir (path);
  WAIT_UNTIL (wakhan_notes_store_get_save_state (fixture->store) == WAKHAN_SAVE_STATE_SAVED, 2600);
  g_assert_null (wakhan_notes_store_get_problem (fixture->store));
  text = read_file (fixture);
  g_assert_nonnull (strstr (text, "stubborn"));
}

static void
answer_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      answer)
{
  g_set_object ((GAsyncResult **) answer, result);
}

static void
test_a_copy_can_always_be_saved (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) copy =
    g_file_new_build_filename (fixture->folder, "copy.notes", NULL);
  g_autoptr (WakhanNotesStore) again = NULL;
  g_autoptr (GAsyncResult)     answer = NULL;
  g_autoptr (GError)           error = NULL;

  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->file), 0700), ==, 0);
  notebook_fixture_add (fixture->notebook, "rescued");
  wakhan_notes_store_save_copy_async (fixture->store, copy, answer_cb, &answer);
  WAIT_UNTIL (answer, 5000);
  g_assert_true (wakhan_safe_copy_write_finish (copy, answer, &error));
  g_assert_no_error (error);
  again = notebook_fixture_open (copy);

  g_assert_null (wakhan_notes_store_get_damage (again));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)), ==, 1);
  g_rmdir (g_file_peek_path (fixture->file));
}

static void
test_two_notebooks_see_each_other (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) other = notebook_fixture_open (fixture->file);
  WakhanNote                  *note;

  while (g_main_context_iteration (NULL, FALSE)) /* until both watch the file */
    ;
  note = notebook_fixture_add (fixture->notebook, "from the first");
  notebook_fixture_add (wakhan_notes_store_get_notebook (other), "from the second");
  WAIT_UNTIL (wakhan_notebook_get_n_notes (fixture->notebook) == 2 &&
                wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (other)) == 2,
              PATIENCE);

  notebook_fixture_rewrite (
    wakhan_notes_store_get_notebook (other),
    wakhan_notebook_find (wakhan_notes_store_get_notebook (other), wakhan_note_get_id (note)),
    "edited in the second");
  WAIT_UNTIL (g_str_equal (wakhan_note_get_text (note), "edited in the second"), PATIENCE);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (fixture->notebook), ==, 2);
}

/* Or one letter taken back would take with it what another program wrote between. */
static void
test_what_came_from_elsewhere_parts_typing (Fixture      *fixture,
                                            gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote                  *note = notebook_fixture_add (fixture->notebook, "");
  g_autoptr (WakhanNotesStore) other = NULL;

  notebook_fixture_rewrite (fixture->notebook, note, "mine");
  wakhan_notes_store_flush (fixture->store, NULL);
  other = notebook_fixture_open (fixture->file);
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (other),
                            wakhan_notebook_get_note (wakhan_notes_store_get_notebook (other), 0),
                            "mine and yours");
  wakhan_notes_store_flush (other, NULL);
  wakhan_notes_store_flush (fixture->store, NULL);
  WAIT_UNTIL (g_str_equal (wakhan_note_get_text (note), "mine and yours"), PATIENCE);
  notebook_fixture_rewrite (fixture->notebook, note, "mine and yours and mine");
  wakhan_notebook_undo (fixture->notebook);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "mine and yours");
}

static void
test_both_texts_of_a_note_edited_twice_stay (Fixture      *fixture,
                                             gconstpointer data G_GNUC_UNUSED)
{
  WakhanNote                  *note = notebook_fixture_add (fixture->notebook, "common");
  g_autoptr (WakhanNotesStore) other = NULL;

  wakhan_notes_store_flush (fixture->store, NULL);
  other = notebook_fixture_open (fixture->file);
  notebook_fixture_rewrite (fixture->notebook, note, "mine, once");
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (other),
                            wakhan_notebook_get_note (wakhan_notes_store_get_notebook (other), 0),
                            "yours");
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (other),
                            wakhan_notebook_get_note (wakhan_notes_store_get_notebook (other), 0),
                            "yours, twice");
  wakhan_notes_store_flush (fixture->store, NULL);
  wakhan_notes_store_flush (other, NULL);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (other)), ==, 2);
  g_assert_cmpstr (wakhan_note_get_text (wakhan_notebook_find (
                     wakhan_notes_store_get_notebook (other), wakhan_note_get_id (note))),
                   ==, "yours, twice");

  WAIT_UNTIL (wakhan_notebook_get_n_notes (fixture->notebook) == 2, PATIENCE);
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "yours, twice");
}

static void
test_a_notebook_without_a_file_keeps_notes (void)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (NULL);

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "in memory");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVED);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 1);
}

#define ADD(path, function) \
  g_test_add ("/notebook/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("put keeps the note itself", test_put_keeps_the_note_itself);
  ADD ("put of the same changes nothing", test_put_of_the_same_changes_nothing);
  ADD ("notes stand by creation", test_notes_stand_by_creation);
  ADD ("typing is one step to undo", test_typing_is_one_step_to_undo);
  ADD ("undo is told when it is another", test_undo_is_told_when_it_is_another);
  ADD ("undo brings the same note back", test_undo_brings_the_same_note_back);
  ADD ("a change of many notes is one step", test_a_change_of_many_notes_is_one_step);
  ADD ("a change is on the disk in half a second", test_a_change_is_on_the_disk_in_half_a_second);
  ADD ("long typing is saved between", test_long_typing_is_saved_between);
  ADD ("a flush saves at once", test_a_flush_saves_at_once);
  ADD ("what came and went leaves nothing", test_what_came_and_went_leaves_nothing);
  ADD ("a deleted note stays deleted", test_a_deleted_note_stays_deleted);
  ADD ("a failed save is told and tried again", test_a_failed_save_is_told_and_tried_again);
  ADD ("a copy can always be saved", test_a_copy_can_always_be_saved);
  ADD ("two notebooks see each other", test_two_notebooks_see_each_other);
  ADD ("what came from elsewhere parts typing", test_what_came_from_elsewhere_parts_typing);
  ADD ("both texts of a note edited twice stay", test_both_texts_of_a_note_edited_twice_stay);
  g_test_add_func ("/notebook/a notebook without a file keeps notes",
                   test_a_notebook_without_a_file_keeps_notes);

  return g_test_run ();
}
