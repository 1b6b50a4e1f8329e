/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "notebook-fixture.h"
#include "remove-folder.h"

#include "wakhan-notes-store-private.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_NOTES 12

typedef NotebookFixture Fixture;

static void
wait_until_saved (WakhanNotesStore *store)
{
  while (wakhan_notes_store_get_save_state (store) != WAKHAN_SAVE_STATE_SAVED)
    g_main_context_iteration (NULL, TRUE);
}

static char *
dup_words (guint number)
{
  return g_strdup_printf ("Note %u\nwith two lines", number);
}

/* Returns: (transfer full): what the file with all the notes is */
static char *
write_notes (Fixture *fixture)
{
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  char                        *text = NULL;

  for (guint i = 0; i < N_NOTES; i++)
    {
      g_autofree char *words = dup_words (i);

      notebook_fixture_add (wakhan_notes_store_get_notebook (store), words);
    }
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  return text;
}

static WakhanNote *
find_note (WakhanNotesStore *store,
           const char       *text)
{
  WakhanNotebook *notebook = wakhan_notes_store_get_notebook (store);

  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    {
      WakhanNote *note = wakhan_notebook_get_note (notebook, i);

      if (g_str_equal (wakhan_note_get_text (note), text))
        return note;
    }
  g_return_val_if_reached (NULL);
}

static char *
dup_backups (Fixture *fixture)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  return g_build_filename (folder, "backups", NULL);
}

static void
remove_backups (Fixture *fixture)
{
  g_autofree char *folder = dup_backups (fixture);

  remove_folder (folder);
  g_mkdir_with_parents (folder, 0700);
}

static void
write_backup (Fixture    *fixture,
              const char *day,
              const char *text)
{
  g_autofree char *folder = dup_backups (fixture);
  g_autofree char *name = g_strdup_printf ("river-%s.notes", day);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* Removes it, too. */
static void
check_aside (Fixture    *fixture,
             const char *text)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;
  guint            n_asides = 0;

  while ((name = g_dir_read_name (dir)))
    if (strstr (name, ".damaged-"))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        g_autofree char *kept = NULL;

        g_assert_true (g_file_get_contents (path, &kept, NULL, NULL));
        g_assert_cmpstr (kept, ==, text);
        g_remove (path);
        n_asides++;
      }
  g_assert_cmpuint (n_asides, ==, 1);
}

static void
check_all_back (WakhanNotesStore *store)
{
  WakhanNotebook *notebook = wakhan_notes_store_get_notebook (store);

  for (guint i = 0; i < N_NOTES; i++)
    {
      g_autofree char *words = dup_words (i);

      g_assert_true (notebook_fixture_has_text (store, words));
    }
  g_assert_true (notebook_fixture_has_text (store, "written meanwhile"));
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, N_NOTES + 1);
}

/* Returns: (transfer full): of a file with this in it */
static WakhanNotesStore *
open_offered (Fixture    *fixture,
              const char *text,
              const char *day,
              guint       n_notes)
{
  WakhanNotesStore        *store;
  const WakhanNotesBackup *backup;
  g_autofree char         *offered = NULL;

  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  store = notebook_fixture_open (fixture->file);
  g_assert_null (wakhan_notes_store_get_backup (store)); /* it is looked for in a worker */
  while (!(backup = wakhan_notes_store_get_backup (store)))
    g_main_context_iteration (NULL, TRUE);
  offered = g_date_time_format (backup->day, "%F");
  g_assert_cmpstr (offered, ==, day);
  g_assert_cmpuint (backup->n_notes, ==, n_notes);
  return store;
}

/* Wherever it was cut, all is there after the backup was brought back, and what was written
 * meanwhile. */
static void
test_cut (Fixture      *fixture,
          gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *text = write_notes (fixture);
  const gsize      end = strstr (text, "Note 11\\n") - text;

  for (gsize cut = 0; cut < end; cut += 97)
    {
      g_autofree char             *part = g_strndup (text, cut);
      guint                        n_lost = N_NOTES;
      g_autoptr (WakhanNotesStore) store = NULL;
      g_autoptr (WakhanNotesStore) again = NULL;

      for (const char *at = part; (at = strstr (at, "lines\n")); at++)
        n_lost--;
      remove_backups (fixture);
      write_backup (fixture, "2020-02-29", text);
      store = open_offered (fixture, part, "2020-02-29", n_lost);
      notebook_fixture_add (wakhan_notes_store_get_notebook (store), "written meanwhile");
      wakhan_notes_store_bring_back_backup (store);
      g_assert_null (wakhan_notes_store_get_backup (store));
      wait_until_saved (store);
      check_all_back (store);
      wakhan_notes_store_bring_back_backup (store); /* once */
      g_assert_cmpint (wakhan_notes_store_get_save_state (store), ==, WAKHAN_SAVE_STATE_SAVED);

      again = notebook_fixture_open (fixture->file);
      g_assert_null (wakhan_notes_store_get_damage (again));
      check_all_back (again);
      g_test_message ("cut at %u: %u notes", (guint) cut,
                      wakhan_notebook_get_n_notes (wakhan_notes_store_get_notebook (again)));
      check_aside (fixture, part);
    }
}

/* What became of a note since the backup is not taken back, nor does the old state come beside it;
 * and what is changed between the offer and the answer stays. */
static void
test_later (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *old = write_notes (fixture);
  g_autofree char             *text = NULL;
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);
  WakhanNotebook              *notebook = wakhan_notes_store_get_notebook (store);
  WakhanNote                  *note = find_note (store, "Note 0\nwith two lines");

  for (guint i = 0; i < 45; i++) /* more than it tells of */
    {
      g_autofree char *words = g_strdup_printf ("rewritten %u", i);

      notebook_fixture_rewrite (notebook, note, words);
      g_assert_true (wakhan_notes_store_flush (store, NULL));
    }
  wakhan_notebook_remove (notebook, WAKHAN_CHANGE_DELETE,
                          find_note (store, "Note 1\nwith two lines"));
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_clear_object (&store);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  *g_strrstr (text, "[Note ") = '\0';
  remove_backups (fixture);
  write_backup (fixture, "2020-02-29", old);

  store = open_offered (fixture, text, "2020-02-29", 1);
  notebook = wakhan_notes_store_get_notebook (store);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, N_NOTES - 2);
  note = find_note (store, "Note 2\nwith two lines");
  notebook_fixture_rewrite (notebook, note, "changed meanwhile");
  wakhan_notes_store_bring_back_backup (store);
  wait_until_saved (store);
  g_assert_cmpuint (wakhan_notebook_get_n_notes (notebook), ==, N_NOTES - 1);
  g_assert_true (notebook_fixture_has_text (store, "rewritten 44"));
  g_assert_true (notebook_fixture_has_text (store, "changed meanwhile"));
  g_assert_false (notebook_fixture_has_text (store, "Note 0\nwith two lines"));
  g_assert_false (notebook_fixture_has_text (store, "Note 1\nwith two lines"));
  g_assert_true (notebook_fixture_has_text (store, "Note 11\nwith two lines"));
}

/* The last one is taken, but for what says no more than the file, or was damaged itself. */
static void
test_which (Fixture      *fixture,
            gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *text = write_notes (fixture);
  g_autofree char             *cut = g_strndup (text, strstr (text, "[Note ") - text);
  g_autofree char             *half = g_strndup (text, strstr (text, "Note 7") - text);
  g_autoptr (WakhanNotesStore) store = NULL;

  remove_backups (fixture);
  write_backup (fixture, "2020-02-27", text);
  write_backup (fixture, "2020-02-28", text);
  write_backup (fixture, "2020-02-29", half);
  write_backup (fixture, "2020-03-01", "[Notebook]\nFormat=1\n[End]\nNotes=0\n");
  write_backup (fixture, "2020-02-30", text); /* no day */
  store = open_offered (fixture, cut, "2020-02-28", N_NOTES);
}

/* Of two that differ in the same state of a note, one was garbled, and nobody knows which words of
 * it: both stay. */
static void
test_garbled (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char             *text = write_notes (fixture);
      g_autofree char             *old = g_strdup (text);
      g_autoptr (WakhanNotesStore) store = NULL;

      *(strstr (text, "Note 7\\n") + 1) = i == 0 ? '!' : '~'; /* below and above an o */
      *strstr (text, "[End]") = '\0';
      remove_backups (fixture);
      write_backup (fixture, "2020-02-29", old);
      store = open_offered (fixture, text, "2020-02-29", 1);
      g_assert_false (notebook_fixture_has_text (store, "Note 7\nwith two lines"));
      wakhan_notes_store_bring_back_backup (store);
      wait_until_saved (store);
      g_assert_true (notebook_fixture_has_text (store, "Note 7\nwith two lines"));
      g_assert_true (notebook_fixture_has_text (store, i == 0 ? "N!te 7\nwith two lines"
                                                              : "N~te 7\nwith two lines"));
      g_clear_object (&store);
      g_remove (fixture->path);
    }
}

/* The file was cut while all of it was in memory. */
static void
test_meanwhile (Fixture      *fixture,
                gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char             *text = write_notes (fixture);
  g_autoptr (WakhanNotesStore) store = notebook_fixture_open (fixture->file);

  *strstr (text, "Note 3") = '\0';
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  while (!wakhan_notes_store_get_damage (store)) /* it is only read */
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (wakhan_notes_store_get_backup (store));
}

static void
check_nothing_offered (Fixture    *fixture,
                       const char *text)
{
  g_autoptr (WakhanNotesStore) store = NULL;

  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
  store = notebook_fixture_open (fixture->file);
  while (!store->has_looked)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (wakhan_notes_store_get_backup (store));
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_null (wakhan_notes_store_get_backup (store));
}

static void
test_nothing (Fixture      *fixture,
              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *text = write_notes (fixture);
  g_autofree char *without_end = g_strndup (text, strstr (text, "[End]") - text);

  check_nothing_offered (fixture, text);
  check_nothing_offered (fixture, without_end);
  remove_backups (fixture);
  check_nothing_offered (fixture, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function)                                                            \
  g_test_add ("/notes-backup/" path, Fixture, NULL, notebook_fixture_set_up, function, \
              notebook_fixture_tear_down)

  ADD ("brought-back-into-a-file-that-was-cut", test_cut);
  ADD ("what-was-changed-later-stays", test_later);
  ADD ("the-last-one-that-helps", test_which);
  ADD ("both-where-one-was-garbled", test_garbled);
  ADD ("none-for-what-is-in-memory", test_meanwhile);
  ADD ("none-where-nothing-is-missing", test_nothing);
  return g_test_run ();
}
