/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/notebook-fixture.h"
#include "fault-cases.h"
#include "fault-injector.h"
#include "wakhan-notes-store.h"
#include "wakhan-safe-file.h"

#include <string.h>

static WakhanNotesStore *
open_store (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "notes", "river.notes", NULL);

  return notebook_fixture_open (file);
}

/* Whether the file, which must be whole and hold the note from before, holds the new one. */
static gboolean
is_new_on_disk (const char *folder)
{
  g_autoptr (WakhanNotesStore) store = open_store (folder);

  g_assert_null (wakhan_notes_store_get_damage (store));
  g_assert_null (wakhan_notes_store_get_problem (store));
  g_assert_true (notebook_fixture_has_text (store, "before"));
  return notebook_fixture_has_text (store, "new");
}

/* Nothing that was begun and did not become the file stands beside it. */
static void
assert_alone (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *own = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;

  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, own) && !g_str_has_suffix (name, ".lock"))
      g_assert_cmpstr (name, ==, own);
}

static void
check_save (const char *folder,
            gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = open_store (folder);
  g_autoptr (GError)           error = NULL;
  g_autofree char             *path = g_build_filename (folder, "notes", "river.notes", NULL);
  g_autofree char             *told = NULL;
  gboolean                     is_saved;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "before");
  g_assert_true (wakhan_notes_store_flush (store, &error));
  g_assert_no_error (error);
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "new");

  fault_cases_begin ();
  is_saved = wakhan_notes_store_flush (store, &error);
  told = g_strdup (wakhan_notes_store_get_problem (store));
  fault_cases_end ();

  if (!fault_cases_is_of ("unlink"))
    assert_alone (path);
  g_assert_true (notebook_fixture_has_text (store, "before"));
  g_assert_true (notebook_fixture_has_text (store, "new"));
  if (is_saved)
    {
      g_assert_null (told);
      g_assert_true (is_new_on_disk (folder));
      return;
    }
  fault_cases_assert_readable (told);
  g_assert_nonnull (strstr (told, "river.notes"));
  is_new_on_disk (folder);
  g_clear_error (&error);
  g_assert_true (wakhan_notes_store_flush (store, &error));
  g_assert_no_error (error);
  g_assert_null (wakhan_notes_store_get_problem (store));
  g_assert_true (is_new_on_disk (folder));
}

/* The very first save makes folder and file; where it fails, there must not be a file
 * that is none. */
static void
check_first_save (const char *folder,
                  gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = open_store (folder);
  g_autofree char             *path = g_build_filename (folder, "notes", "river.notes", NULL);
  gboolean                     is_saved;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "before");
  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "new");

  fault_cases_begin ();
  is_saved = wakhan_notes_store_flush (store, NULL);
  fault_cases_end ();

  if (is_saved || g_file_test (path, G_FILE_TEST_EXISTS))
    g_assert_true (is_new_on_disk (folder));
  g_assert_true (wakhan_notes_store_flush (store, NULL));
  g_assert_true (is_new_on_disk (folder));
}

/* What cannot be read is not taken for nothing, and never written over. */
static void
check_load (const char *folder,
            gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = open_store (folder);
  g_autoptr (WakhanNotesStore) again = NULL;
  g_autofree char             *told = NULL;
  gboolean                     is_read;

  notebook_fixture_add (wakhan_notes_store_get_notebook (store), "before");
  g_assert_true (wakhan_notes_store_flush (store, NULL));

  fault_cases_begin ();
  again = open_store (folder);
  told = g_strdup (wakhan_notes_store_get_problem (again));
  is_read = notebook_fixture_has_text (again, "before");
  notebook_fixture_add (wakhan_notes_store_get_notebook (again), "new");
  wakhan_notes_store_flush (again, NULL);
  fault_cases_end ();

  if (!is_read)
    fault_cases_assert_readable (told);
  is_new_on_disk (folder);
  g_assert_true (wakhan_notes_store_flush (again, NULL));
  g_assert_true (notebook_fixture_has_text (again, "before"));
  g_assert_true (is_new_on_disk (folder));
}

static gpointer
write_slowly (gpointer path)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);

  wakhan_safe_file_write (path, bytes, 0600, NULL);
  return NULL;
}

/* Whoever is ended while the disk does not answer leaves no half a file beside the notes. */
static void
test_nothing_is_beside_while_the_disk_is_waited_for (void)
{
  static const char *const rules[] = { "write hang 1 lasting", "fsync hang 1 lasting" };

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *folder = fault_cases_create_folder ();
      g_autofree char *path = g_build_filename (folder, "river.notes", NULL);
      g_autofree char *text = NULL;
      GThread         *thread;

      g_assert_true (g_file_set_contents (path, "old", 3, NULL));
      fault_injector_set (folder, rules[i]);
      thread = g_thread_new ("slow", write_slowly, path);
      while (fault_injector_get_n_faults () == 0)
        g_thread_yield ();
      assert_alone (path);
      fault_injector_set (NULL, NULL);
      g_thread_join (thread);
      assert_alone (path);
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpstr (text, ==, "new");
      fault_cases_remove_folder (folder);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/notes/save", check_save);
  fault_cases_add ("/faults/notes/first-save", check_first_save);
  fault_cases_add ("/faults/notes/load", check_load);
  g_test_add_func ("/faults/notes/nothing is beside while the disk is waited for",
                   test_nothing_is_beside_while_the_disk_is_waited_for);
  return g_test_run ();
}
