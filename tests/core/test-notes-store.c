/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "notebook-fixture.h"
#include "remove-folder.h"

#include "wakhan-notes-store-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef NotebookFixture Fixture;

static gboolean
stop_cb (gpointer stopped)
{
  *(gboolean *) stopped = TRUE;
  return G_SOURCE_REMOVE;
}

/* Runs the main loop until the store is saved, or for so long. */
static void
run_until_saved (WakhanNotesStore *store,
                 guint             milliseconds)
{
  gboolean    stopped = FALSE;
  const guint source = g_timeout_add (milliseconds, stop_cb, &stopped);

  while (!stopped && wakhan_notes_store_get_save_state (store) != WAKHAN_SAVE_STATE_SAVED)
    g_main_context_iteration (NULL, TRUE);
  if (!stopped)
    g_source_remove (source);
}

static void
run (guint milliseconds)
{
  gboolean stopped = FALSE;

  g_timeout_add (milliseconds, stop_cb, &stopped);
  while (!stopped)
    g_main_context_iteration (NULL, TRUE);
}

static char *
find_aside (Fixture *fixture)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char      *name;

  while (entries && (name = g_dir_read_name (entries)))
    if (strstr (name, ".damaged-"))
      return g_build_filename (folder, name, NULL);
  return NULL;
}

static guint
count_rescued (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "wakhan", "unsaved", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint            n_files = 0;
  const char      *name;

  while (dir && (name = g_dir_read_name (dir)))
    n_files += g_str_has_suffix (name, ".notes");
  return n_files;
}

static void
remove_rescued (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "wakhan", "unsaved", NULL);

  remove_folder (folder);
}

static void
test_saves_by_itself (Fixture      *fixture,
                      gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  g_autoptr (WakhanNotesStore) again = NULL;
  struct stat                  info;
  gint64                       began;

  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "The ford is dry.");
  began = g_get_monotonic_time ();
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVING);
  run_until_saved (store, 5000);
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVED);
  g_test_message ("saved after %d ms", (int) ((g_get_monotonic_time () - began) / 1000));
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  again = notebook_fixture_open (fixture->file);
  g_assert_true (notebook_fixture_has_text (again, "The ford is dry."));
  g_assert_null (wakhan_notes_store_get_damage (again));
}

/* Who goes on writing, at a key each 50 ms, has what was written first on the disk in half a
 * second. */
static void
test_saves_while_writing (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  g_autofree char             *text = NULL;
  guint                        n_keys = 0;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "the first note");
  while (!text || !strstr (text, "the first note"))
    {
      g_autofree char *words = g_strdup_printf ("key %u", n_keys++);

      notebook_fixture_add (wakhan_notes_store_get_notebook (store), words);
      run (50);
      g_clear_pointer (&text, g_free);
      g_file_get_contents (fixture->path, &text, NULL, NULL);
    }
  g_test_message ("%u keys", n_keys);
  g_assert_cmpuint (n_keys, <=, 20);
}

static void
test_undo (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  WakhanNote                  *note =
    notebook_fixture_add (wakhan_notes_store_get_notebook (store), "a");

  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (store), note, "ab");
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (store), note, "abc");
  g_assert_cmpstr (wakhan_note_get_text (note), ==, "abc");
  wakhan_notebook_remove (wakhan_notes_store_get_notebook (store), WAKHAN_CHANGE_DELETE, note);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 0);
  g_assert_cmpstr (wakhan_notebook_get_undo_name (wakhan_notes_store_get_notebook (store)), ==,
                   "Delete Note");
  wakhan_notebook_undo (wakhan_notes_store_get_notebook (store));
  g_assert_true (notebook_fixture_has_text (store, "abc"));
  g_assert_cmpstr (wakhan_notebook_get_redo_name (wakhan_notes_store_get_notebook (store)), ==,
                   "Delete Note");
  wakhan_notebook_undo (
    wakhan_notes_store_get_notebook (store)); /* all of the writing is one step */
  g_assert_true (notebook_fixture_has_text (store, "a"));
  wakhan_notebook_undo (wakhan_notes_store_get_notebook (store));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 0);
  g_assert_false (wakhan_notebook_get_can_undo (wakhan_notes_store_get_notebook (store)));
  wakhan_notebook_redo (wakhan_notes_store_get_notebook (store));
  g_assert_true (notebook_fixture_has_text (store, "a"));
  wakhan_notebook_redo (wakhan_notes_store_get_notebook (store));
  g_assert_true (notebook_fixture_has_text (store, "abc"));
  wakhan_notebook_redo (wakhan_notes_store_get_notebook (store));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 0);
}

static void
test_tombstone (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) here = notebook_fixture_open (fixture->file);
  g_autoptr (WakhanNotesStore) there = NULL;
  g_autofree char             *text = NULL;

  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "gone");
  g_assert_true (wakhan_notes_store_flush (here, NULL));
  there = notebook_fixture_open (fixture->file);
  wakhan_notebook_remove (wakhan_notes_store_get_notebook (here), WAKHAN_CHANGE_DELETE,
                          wakhan_notebook_get_note (wakhan_notes_store_get_notebook (here), 0));
  g_assert_true (wakhan_notes_store_flush (here, NULL));
  notebook_fixture_add (wakhan_notes_store_get_notebook (there), "new");
  g_assert_true (wakhan_notes_store_flush (there, NULL));
  g_assert_false (notebook_fixture_has_text (there, "gone"));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Deleted="));
}

static void
test_merge (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) here = notebook_fixture_open (fixture->file);
  g_autoptr (WakhanNotesStore) there = NULL;
  WakhanNote                  *note =
    notebook_fixture_add (wakhan_notes_store_get_notebook (here), "common");

  wakhan_notes_store_flush (here, NULL);
  there = notebook_fixture_open (fixture->file);
  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "from here");
  notebook_fixture_add (wakhan_notes_store_get_notebook (there), "from there");
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (here), note, "common, here");
  wakhan_notes_store_flush (here, NULL);
  wakhan_notes_store_flush (there, NULL);
  g_assert_true (notebook_fixture_has_text (there, "from here"));
  g_assert_true (notebook_fixture_has_text (there, "common, here"));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (there)), ==, 3);

  /* Both write the same note: the later one holds, the other is kept. */
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (here), note, "mine");
  notebook_fixture_rewrite (
    wakhan_notes_store_get_notebook (there),
    wakhan_notebook_find (wakhan_notes_store_get_notebook (there), wakhan_note_get_id (note)),
    "yours");
  wakhan_notes_store_flush (here, NULL);
  wakhan_notes_store_flush (there, NULL);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (there)), ==, 4);
  g_assert_true (notebook_fixture_has_text (there, "mine"));
  g_assert_true (notebook_fixture_has_text (there, "yours"));
}

static void
test_sees_others (Fixture      *fixture,
                  gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) here = notebook_fixture_open (fixture->file);
  g_autoptr (WakhanNotesStore) there = NULL;

  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "first");
  wakhan_notes_store_flush (here, NULL);
  there = notebook_fixture_open (fixture->file);
  run (50);
  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "second");
  wakhan_notes_store_flush (here, NULL);
  for (guint i = 0; i < 100 && !notebook_fixture_has_text (there, "second"); i++)
    run (50);
  g_assert_true (notebook_fixture_has_text (there, "second"));
}

/* The file is a link: what others write lies elsewhere. */
static void
test_sees_behind_link (Fixture      *fixture,
                       gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *target_path =
    g_build_filename (fixture->folder, "synced.notes", NULL);
  g_autoptr (GFile)            target = g_file_new_for_path (target_path);
  g_autoptr (WakhanNotesStore) here = NULL;
  g_autoptr (WakhanNotesStore) there = notebook_fixture_open (target);

  g_mkdir (folder, 0700);
  g_assert_cmpint (symlink ("../synced.notes", fixture->path), ==, 0);
  here = notebook_fixture_open (fixture->file);
  notebook_fixture_add (wakhan_notes_store_get_notebook (here), "first");
  run_until_saved (here, 5000);
  notebook_fixture_add (wakhan_notes_store_get_notebook (there), "second");
  wakhan_notes_store_flush (there, NULL);
  while (!notebook_fixture_has_text (here, "second"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
}

/* Whatever a cut leaves, every note that is whole in it stays, and the file as it
 * was lies aside. */
static void
test_cut (Fixture      *fixture,
          gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *text = NULL;
  gsize            size;

  {
    g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

    for (guint i = 0; i < 12; i++)
      {
        g_autofree char *words = g_strdup_printf ("Note %u\nwith two lines", i);

        notebook_fixture_add (wakhan_notes_store_get_notebook (store), words);
      }
    g_assert_true (wakhan_notes_store_flush (store, NULL));
  }
  g_assert_true (g_file_get_contents (fixture->path, &text, &size, NULL));
  for (gsize cut = 0; cut < size - 1; cut += 100)
    {
      g_autofree char             *part = g_strndup (text, cut);
      g_autofree char             *aside = NULL;
      g_autofree char             *kept = NULL;
      g_autoptr (WakhanNotesStore) store = NULL;
      guint                        n_whole = 0;

      for (const char *at = part; (at = strstr (at, "lines\n")); at++)
        n_whole++;
      g_file_set_contents (fixture->path, part, cut, NULL);
      store = notebook_fixture_open (fixture->file);
      g_assert_nonnull (wakhan_notes_store_get_damage (store));
      g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), >=,
                        n_whole);
      g_assert_null (find_aside (fixture)); /* reading changes nothing */
      notebook_fixture_add (wakhan_notes_store_get_notebook (store), "new");
      g_assert_true (wakhan_notes_store_flush (store, NULL));
      aside = find_aside (fixture);
      g_assert_nonnull (aside);
      g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
      g_assert_cmpstr (kept, ==, part);
      g_assert_nonnull (strstr (wakhan_notes_store_get_damage (store), aside));
      {
        g_autoptr (WakhanNotesStore) again = notebook_fixture_open (fixture->file);

        g_assert_null (wakhan_notes_store_get_damage (again));
        g_assert_true (notebook_fixture_has_text (again, "new"));
        g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)), ==,
                          wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)));
      }
      g_remove (aside);
    }
}

static void
test_cut_meanwhile (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  g_autofree char             *text = NULL;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "a long enough text");
  wakhan_notes_store_flush (store, NULL);
  g_file_get_contents (fixture->path, &text, NULL, NULL);
  *strstr (text, "enough") = '\0';
  g_file_set_contents (fixture->path, text, -1, NULL);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "another");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 2);
  g_assert_true (notebook_fixture_has_text (store, "a long enough text"));
  g_assert_nonnull (wakhan_notes_store_get_damage (store));
}

static void
test_failure (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = NULL;
  g_autoptr (GError)           error = NULL;

  g_mkdir_with_parents (fixture->path, 0700); /* a folder in the file's place */
  store = notebook_fixture_open (fixture->file);
  g_assert_nonnull (strstr (wakhan_notes_store_get_problem (store), fixture->path));
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "safe");
  g_assert_false (wakhan_notes_store_flush (store, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_FAILED);
  g_assert_true (notebook_fixture_has_text (store, "safe"));
  g_rmdir (fixture->path);
  run_until_saved (store, 10000); /* it tries again by itself */
  g_assert_null (wakhan_notes_store_get_problem (store));
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR));
}

/* A disk that is full is not asked every second for as long as it is, and soon after it has room
 * again. */
static void
test_pauses_double (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  static const guint           seconds[] = { 1, 2, 4, 5, 5 };
  g_autofree char             *lock_path = g_strconcat (fixture->path, ".lock", NULL);
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

  g_mkdir_with_parents (lock_path, 0700);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "words");
  for (gsize i = 0; i < G_N_ELEMENTS (seconds); i++)
    {
      g_assert_false (wakhan_notes_store_flush (store, NULL));
      g_assert_cmpuint (store->pause_s, ==, seconds[i]);
    }
  g_rmdir (lock_path);
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (store->pause_s, ==, 0);
}

/* What kept notes from being saved goes while it pauses: whoever sees to the file has it written at
 * once. */
static void
test_a_mended_link (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *real = g_build_filename (fixture->folder, "synced.notes", NULL);
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  gint64                       began;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "before");
  run_until_saved (store, 5000);
  run (100); /* until the file is watched */
  g_assert_cmpint (g_rename (fixture->path, real), ==, 0);
  g_assert_cmpint (symlink ("river.notes", fixture->path), ==, 0); /* to itself */
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "after");
  for (guint i = 0; i < 5; i++)
    g_assert_false (wakhan_notes_store_flush (store, NULL));
  run (200); /* for what is told of the link that was made */
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_FAILED);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_cmpint (symlink ("../synced.notes", fixture->path), ==, 0);
  began = g_get_monotonic_time ();
  run_until_saved (store, 4000);
  g_test_message ("saved after %d ms", (int) ((g_get_monotonic_time () - began) / 1000));
  g_assert_null (wakhan_notes_store_get_problem (store));
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
}

/* After a second failure there is an emergency copy, which goes when all is saved. */
static void
test_rescue (Fixture      *fixture,
             gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *lock_path = g_strconcat (fixture->path, ".lock", NULL);
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  g_autoptr (WakhanNotesStore) next = NULL;

  g_mkdir_with_parents (lock_path, 0700);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "words");
  g_assert_false (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (wakhan_notes_store_get_n_unsaved (store), ==, 1);
  g_assert_cmpuint (count_rescued (), ==, 0);
  g_assert_false (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (count_rescued (), ==, 1);
  remove_rescued ();
  g_assert_false (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (count_rescued (), ==, 0); /* the same words are not written down again */
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "more words");
  g_assert_false (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (count_rescued (), ==, 1);
  g_rmdir (lock_path);
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpuint (count_rescued (), ==, 0);
  g_assert_cmpuint (wakhan_notes_store_get_n_unsaved (store), ==, 0);
}

/* The last reference goes while nothing can be written; what is left comes back by the next store,
 * once. */
static void
test_bring_back (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *lock_path = g_strconcat (fixture->path, ".lock", NULL);
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  WakhanNote                  *note =
    notebook_fixture_add (wakhan_notes_store_get_notebook (store), "first");

  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_mkdir_with_parents (lock_path, 0700);
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (store), note, "first, and more");
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "second");
  g_clear_object (&store);
  g_assert_cmpuint (count_rescued (), ==, 1);

  g_rmdir (lock_path);
  store = notebook_fixture_open (fixture->file);
  while (wakhan_notes_store_get_n_rescued (store) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (wakhan_notes_store_get_n_rescued (store), ==, 2);
  wakhan_notes_store_bring_back (store);
  run_until_saved (store, 5000);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 2);
  g_assert_true (notebook_fixture_has_text (store, "first, and more"));
  g_assert_true (notebook_fixture_has_text (store, "second"));
  g_assert_cmpuint (count_rescued (), ==, 0);
  g_assert_cmpuint (wakhan_notes_store_get_n_rescued (store), ==, 0);
}

static void
check_told_at_start (Fixture    *fixture,
                     const char *words)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

  while (!wakhan_notes_store_get_problem (store))
    g_main_context_iteration (NULL, TRUE);
  g_test_message ("%s", wakhan_notes_store_get_problem (store));
  g_assert_nonnull (strstr (wakhan_notes_store_get_problem (store), words));
  g_assert_cmpuint (wakhan_notes_store_get_n_unsaved (store), ==, 0);

  /* It is as true after the next attempt, though there is nothing to write. */
  g_assert_false (wakhan_notes_store_flush (store, NULL));
  g_assert_nonnull (wakhan_notes_store_get_problem (store));
}

static void
test_told_at_start (Fixture      *fixture,
                    gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *lock_path = g_strconcat (fixture->path, ".lock", NULL);
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  g_mkdir_with_parents (lock_path, 0700);
  check_told_at_start (fixture, lock_path);
  remove_folder (folder);
  g_file_set_contents (folder, "", -1, NULL); /* a file where the folder would be */
  check_told_at_start (fixture, fixture->path);
  g_remove (folder);
  g_mkdir (folder, 0700);
  g_file_set_contents (fixture->path, "[Notebook]\nFormat=2\n[Note n1]\nText=x\n[End]\nNotes=1\n",
                       -1, NULL);
  check_told_at_start (fixture, "newer version");
}

/* Nobody wrote anything into it yet: a kill leaves nothing of it. */
static void
test_empty_note (Fixture      *fixture,
                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  WakhanNote                  *note =
    notebook_fixture_add (wakhan_notes_store_get_notebook (store), "");

  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVED);
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  notebook_fixture_rewrite (wakhan_notes_store_get_notebook (store), note, "a");
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVING);
}

static void
write_from_process (Fixture *fixture,
                    int      process)
{
  g_random_set_seed (process); /* a fork would make the same ids */
  for (int i = 0; i < 10; i++)
    {
      g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
      g_autofree char             *words = g_strdup_printf ("%d-%d", process, i);

      notebook_fixture_add (wakhan_notes_store_get_notebook (store), words);
      for (int attempt = 0; !wakhan_notes_store_flush (store, NULL);
           attempt++) /* the others have the lock */
        if (attempt == 50)
          _exit (1);
    }
  _exit (0);
}

static void
test_processes (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  pid_t                        children[3];
  g_autoptr (WakhanNotesStore) store = NULL;

  for (int i = 0; i < 3; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        write_from_process (fixture, i);
    }
  for (int i = 0; i < 3; i++)
    {
      int status;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_cmpint (status, ==, 0);
    }
  store = notebook_fixture_open (fixture->file);
  g_assert_null (wakhan_notes_store_get_damage (store));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (store)), ==, 30);
}

static void
test_without_file (void)
{
  g_autoptr (WakhanNotesStore) store = wakhan_notes_store_new (NULL, "river", NULL);

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "kept in memory");
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVED);
}

#define ADD(path, function)                                                           \
  g_test_add ("/notes-store/" path, Fixture, NULL, notebook_fixture_set_up, function, \
              notebook_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  ADD ("two-processes-write", test_processes); /* first: it forks */
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("saves-while-one-goes-on-writing", test_saves_while_writing);
  ADD ("undo-and-redo", test_undo);
  ADD ("deleting-is-a-tombstone", test_tombstone);
  ADD ("two-become-one", test_merge);
  ADD ("sees-what-others-write", test_sees_others);
  ADD ("sees-what-others-write-behind-a-link", test_sees_behind_link);
  ADD ("cut-at-each-hundredth-byte", test_cut);
  ADD ("cut-while-it-is-open", test_cut_meanwhile);
  ADD ("what-cannot-be-saved-stays", test_failure);
  ADD ("pauses-double-after-failures", test_pauses_double);
  ADD ("a-mended-link-is-written-at-once", test_a_mended_link);
  ADD ("a-copy-is-left-after-a-second-failure", test_rescue);
  ADD ("what-was-left-comes-back", test_bring_back);
  ADD ("what-will-not-be-saved-is-told-at-the-start", test_told_at_start);
  ADD ("an-empty-note-leaves-nothing", test_empty_note);
  g_test_add_func ("/notes-store/without-a-file", test_without_file);
  return g_test_run ();
}
