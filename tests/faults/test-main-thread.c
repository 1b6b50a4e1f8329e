/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the main thread does about notes and the reading state waits for no disk and for no other
 * program. */

#include "core/notebook-fixture.h"
#include "disk-guard.h"
#include "wakhan-notes-store.h"
#include "wakhan-reading-state.h"
#include "wakhan-study-loader.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#define MOST 2.0   /* milliseconds of the main thread */
#define N_TRIES 5  /* of which the best counts: what else the machine does meets some */
#define SOON 60000 /* milliseconds */
#define N_NOTES 1000

typedef NotebookFixture Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autofree char *folder = NULL;

  notebook_fixture_set_up (fixture, data);
  folder = g_path_get_dirname (fixture->path);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  disk_guard_set (NULL, NULL, NULL);
  notebook_fixture_tear_down (fixture, data);
}

static gboolean
holds_text (Fixture    *fixture,
            const char *text)
{
  g_autofree char *found = NULL;

  return g_file_get_contents (fixture->path, &found, NULL, NULL) && strstr (found, text);
}

static gboolean
stop_cb (gpointer stopped)
{
  *(gboolean *) stopped = TRUE;
  return G_SOURCE_REMOVE;
}

/* Returns: the longest turn of the main loop, in milliseconds, until the store is in that state. */
static double
run_until (WakhanNotesStore *store,
           WakhanSaveState   save_state)
{
  gboolean    stopped = FALSE;
  const guint source = g_timeout_add (SOON, stop_cb, &stopped);
  double      longest = 0;

  while (!stopped && wakhan_notes_store_get_save_state (store) != save_state)
    {
      gint64 start;

      if (!g_main_context_pending (NULL))
        {
          g_usleep (200);
          continue;
        }
      start = g_get_monotonic_time ();
      g_main_context_iteration (NULL, FALSE);
      longest = MAX (longest, (g_get_monotonic_time () - start) / 1000.0);
    }
  g_assert_false (stopped);
  g_source_remove (source);
  return longest;
}

static void
test_notes_are_saved_by_a_worker (Fixture      *fixture,
                                  gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

  disk_guard_set (fixture->folder, fixture->folder, NULL);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "by itself");
  run_until (store, WAKHAN_SAVE_STATE_SAVED);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "asked for");
  wakhan_notes_store_save (store);
  run_until (store, WAKHAN_SAVE_STATE_SAVED);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "waited for");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "left behind");
  g_clear_object (&store);

  disk_guard_set (NULL, NULL, NULL);
  g_assert_true (holds_text (fixture, "by itself"));
  g_assert_true (holds_text (fixture, "asked for"));
  g_assert_true (holds_text (fixture, "waited for"));
  g_assert_true (holds_text (fixture, "left behind"));
}

static void
test_notes_that_are_given_up_wait_for_nobody (Fixture      *fixture,
                                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

  disk_guard_set (fixture->folder, fixture->folder, NULL);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "not wanted");
  wakhan_notes_store_save (store);
  wakhan_notes_store_give_up (store);
  g_clear_object (&store);
}

static int
hold_lock (Fixture *fixture)
{
  g_autofree char *path = g_strconcat (fixture->path, ".lock", NULL);
  const int        held = g_open (path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);

  g_assert_cmpint (held, >=, 0);
  g_assert_cmpint (flock (held, LOCK_EX | LOCK_NB), ==, 0);
  return held;
}

/* As the window asks when it loses the focus: what it costs, and that nothing is written while the
 * lock is another's. */
static void
test_a_lock_of_another_program_holds_nothing_up (Fixture      *fixture,
                                                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  g_autofree char             *lock = g_strconcat (fixture->path, ".lock", NULL);
  double                       ask = G_MAXDOUBLE;
  double                       turn = G_MAXDOUBLE;
  int                          held;

  for (guint i = 0; i < N_NOTES; i++)
    notebook_fixture_add (wakhan_notes_store_get_notebook (store), "before");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  held = hold_lock (fixture);
  for (guint i = 0; i < N_TRIES; i++)
    {
      gint64 start;

      notebook_fixture_add (wakhan_notes_store_get_notebook (store), "under the lock");
      start = g_get_monotonic_time ();
      wakhan_notes_store_save (store);
      ask = MIN (ask, (g_get_monotonic_time () - start) / 1000.0);
      turn = MIN (turn, run_until (store, WAKHAN_SAVE_STATE_FAILED));
      g_assert_nonnull (wakhan_notes_store_get_problem (store));
    }
  g_assert_false (holds_text (fixture, "under the lock"));
  g_test_message ("%.2f ms to ask, %.2f ms the longest turn", ask, turn);
  g_assert_cmpfloat (ask, <=, MOST);
  g_assert_cmpfloat (turn, <=, MOST);

  g_unlink (lock);
  close (held);
  run_until (store, WAKHAN_SAVE_STATE_SAVED);
  g_assert_true (holds_text (fixture, "under the lock"));
}

static void
test_reading_state_is_written_by_a_worker (Fixture      *fixture,
                                           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GFile) file =
    g_file_new_build_filename (fixture->folder, "state", "places", NULL);
  g_autoptr (WakhanReadingState) state = wakhan_reading_state_new (file);

  disk_guard_set (fixture->folder, fixture->folder, NULL);
  wakhan_reading_state_set_window_value (state, "Width", 800);
  wakhan_reading_state_save (state);
  wakhan_reading_state_set_window_value (state, "Width", 900);
  g_assert_true (wakhan_reading_state_flush (state, SOON));
}

static void
loaded_cb (GObject      *source G_GNUC_UNUSED,
           GAsyncResult *result,
           gpointer      user_data)
{
  WakhanStudy **study = user_data;

  *study = wakhan_study_load_finish (result, NULL);
  g_assert_nonnull (*study);
}

static void
load (GFile        *file,
      const char   *title,
      WakhanStudy **study)
{
  if (title)
    wakhan_study_load_notes_async (file, "river", title, NULL, loaded_cb, study);
  else
    wakhan_study_load_async (file, NULL, loaded_cb, study);
  while (!*study)
    g_main_context_iteration (NULL, TRUE);
}

/* The text, where it was, and all notes are there when the study is. */
static void
test_a_study_comes_with_its_notes (Fixture      *fixture,
                                   gconstpointer data G_GNUC_UNUSED)
{
  const char             *home = g_get_user_data_dir ();
  g_autofree char        *notes = g_build_filename (home, "wakhan", "notes", NULL);
  g_autofree char        *path = g_build_filename (notes, "river.notes", NULL);
  g_autofree char        *text = g_build_filename (fixture->folder, "river.md", NULL);
  g_autofree char        *study_path = g_build_filename (fixture->folder, "river.study", NULL);
  g_autoptr (GFile)       study_file = g_file_new_for_path (study_path);
  g_autoptr (WakhanStudy) study = NULL;
  g_autoptr (WakhanStudy) notes_only = NULL;
  g_autofree char        *both = g_strconcat (fixture->folder, ":", home, NULL);

  g_assert_cmpint (g_mkdir_with_parents (notes, 0700), ==, 0);
  g_assert_true (g_file_set_contents (text, "# A River\n\nIt rose.\n", -1, NULL));
  g_assert_true (g_file_set_contents (
    study_path, "[Study]\nFormat=1\nId=river\nTitle=A River\nText=river.md\n", -1, NULL));
  g_assert_true (g_file_set_contents (
    path, "[Notebook]\nFormat=1\nStudy=river\n\n[Note one]\nText=A note\n\n[End]\nNotes=1\n", -1,
    NULL));

  disk_guard_set (both, both, NULL);
  load (study_file, NULL, &study);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_study_get_notebook (study)), ==, 1);
  g_clear_object (&study);
  load (study_file, "A River", &notes_only);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_study_get_notebook (notes_only)), ==, 1);
}

#define ADD(path, function) \
  g_test_add ("/main-thread/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("notes-are-saved-by-a-worker", test_notes_are_saved_by_a_worker);
  ADD ("notes-that-are-given-up-wait-for-nobody", test_notes_that_are_given_up_wait_for_nobody);
  ADD ("a-lock-of-another-program-holds-nothing-up",
       test_a_lock_of_another_program_holds_nothing_up);
  ADD ("the-reading-state-is-written-by-a-worker", test_reading_state_is_written_by_a_worker);
  ADD ("a-study-comes-with-its-notes", test_a_study_comes_with_its_notes);

  return g_test_run ();
}
