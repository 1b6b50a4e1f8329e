/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/notebook-fixture.h"
#include "fault-cases.h"
#include "wakhan-notes-store.h"

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

static void
check_save (const char *folder,
            gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotesStore) store = open_store (folder);
  g_autoptr (GError)           error = NULL;
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/notes/save", check_save);
  fault_cases_add ("/faults/notes/first-save", check_first_save);
  fault_cases_add ("/faults/notes/load", check_load);
  return g_test_run ();
}
