/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/notebook-fixture.h"
#include "fault-cases.h"
#include "wakhan-notes-keeper.h"

#include <string.h>

static WakhanNotebook *
open_notebook (const char *folder)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "notes", "river.notes", NULL);

  return wakhan_notes_keeper_open (file, "river", "A River");
}

static gboolean
has_text (WakhanNotebook *notebook,
          const char     *text)
{
  for (guint i = 0; i < wakhan_notebook_get_n_notes (notebook); i++)
    if (g_str_equal (wakhan_note_get_text (wakhan_notebook_get_note (notebook, i)), text))
      return TRUE;
  return FALSE;
}

/* Whether the file, which must be whole and hold the note from before, holds the new one. */
static gboolean
is_new_on_disk (const char *folder)
{
  g_autoptr (WakhanNotebook) notebook = open_notebook (folder);

  g_assert_null (wakhan_notebook_get_damage (notebook));
  g_assert_null (wakhan_notebook_get_problem (notebook));
  g_assert_true (has_text (notebook, "before"));
  return has_text (notebook, "new");
}

static void
check_save (const char *folder,
            gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotebook) notebook = open_notebook (folder);
  g_autoptr (GError)         error = NULL;
  g_autofree char           *told = NULL;
  gboolean                   is_saved;

  notebook_fixture_add (notebook, "before");
  g_assert_true (wakhan_notebook_flush (notebook, &error));
  g_assert_no_error (error);
  notebook_fixture_add (notebook, "new");

  fault_cases_begin ();
  is_saved = wakhan_notebook_flush (notebook, &error);
  told = g_strdup (wakhan_notebook_get_problem (notebook));
  fault_cases_end ();

  g_assert_true (has_text (notebook, "before"));
  g_assert_true (has_text (notebook, "new"));
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
  g_assert_true (wakhan_notebook_flush (notebook, &error));
  g_assert_no_error (error);
  g_assert_null (wakhan_notebook_get_problem (notebook));
  g_assert_true (is_new_on_disk (folder));
}

/* The very first save makes folder and file; where it fails, there must not be a file that is none. */
static void
check_first_save (const char *folder,
                  gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotebook) notebook = open_notebook (folder);
  g_autofree char           *path = g_build_filename (folder, "notes", "river.notes", NULL);
  gboolean                   is_saved;

  notebook_fixture_add (notebook, "before");
  notebook_fixture_add (notebook, "new");

  fault_cases_begin ();
  is_saved = wakhan_notebook_flush (notebook, NULL);
  fault_cases_end ();

  if (is_saved || g_file_test (path, G_FILE_TEST_EXISTS))
    g_assert_true (is_new_on_disk (folder));
  g_assert_true (wakhan_notebook_flush (notebook, NULL));
  g_assert_true (is_new_on_disk (folder));
}

/* What cannot be read is not taken for nothing, and never written over. */
static void
check_load (const char *folder,
            gboolean    is_lasting G_GNUC_UNUSED)
{
  g_autoptr (WakhanNotebook) notebook = open_notebook (folder);
  g_autoptr (WakhanNotebook) again = NULL;
  g_autofree char           *told = NULL;
  gboolean                   is_read;

  notebook_fixture_add (notebook, "before");
  g_assert_true (wakhan_notebook_flush (notebook, NULL));

  fault_cases_begin ();
  again = open_notebook (folder);
  told = g_strdup (wakhan_notebook_get_problem (again));
  is_read = has_text (again, "before");
  notebook_fixture_add (again, "new");
  wakhan_notebook_flush (again, NULL);
  fault_cases_end ();

  if (!is_read)
    fault_cases_assert_readable (told);
  is_new_on_disk (folder);
  g_assert_true (wakhan_notebook_flush (again, NULL));
  g_assert_true (has_text (again, "before"));
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
