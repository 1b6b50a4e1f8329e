/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/library-fixture.h"
#include "fault-cases.h"
#include "fault-injector.h"
#include "wakhan-library.h"
#include "wakhan-text-importer.h"

#include <glib/gstdio.h>
#include <string.h>

/* The library stands below $XDG_DATA_HOME, which a test cannot change once it has been asked for:
 * all cases share it. */
static char *data_home;

static char *
dup_library_path (void)
{
  return g_build_filename (data_home, "wakhan", "library", NULL);
}

static char *
read_library (void)
{
  g_autofree char *path = dup_library_path ();
  char            *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

static char *
open_text (const char *folder,
           const char *name,
           const char *words,
           char      **problem)
{
  g_autofree char           *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile)          file = g_file_new_for_path (path);
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (words);
  g_autoptr (GError)         error = NULL;
  g_autofree char           *kin = NULL;
  char                      *id = library_fixture_dup_id (file, document, &kin, problem);

  g_assert_nonnull (id);
  if (!wakhan_library_record (file, document, id, kin, &error))
    {
      fault_cases_assert_readable (error->message);
      g_assert_nonnull (strstr (error->message, "library"));
    }
  return id;
}

static void
empty_library (void)
{
  g_autofree char *path = dup_library_path ();

  g_unlink (path);
}

/* Whatever fails while a second text is opened, the first one is not forgotten. */
static void
check_library (const char *folder,
               gboolean    is_lasting G_GNUC_UNUSED)
{
  const char      *words = "The river rises under the eastern ice.";
  g_autofree char *problem = NULL;
  g_autofree char *late_problem = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *moved = NULL;

  empty_library ();
  first = open_text (folder, "river.txt", words, &problem);
  g_assert_null (problem);
  before = read_library ();
  g_assert_nonnull (strstr (before, first));

  fault_cases_begin_in (data_home);
  second = open_text (folder, "other.txt", "Another text altogether.", &problem);
  fault_cases_end ();

  if (problem)
    fault_cases_assert_readable (problem);
  after = read_library ();
  g_assert_nonnull (after);
  g_assert_true (g_str_equal (after, before) || strstr (after, second));
  g_assert_nonnull (strstr (after, first));
  moved = open_text (folder, "moved.txt", words, &late_problem);
  g_assert_null (late_problem);
  g_assert_cmpstr (moved, ==, first);
}

static void
test_one_failed_reading_is_none (void)
{
  const char      *words = "The river rises under the eastern ice.";
  g_autofree char *first = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *problem = NULL;

  empty_library ();
  first = open_text ("/nonexistent", "river.txt", words, NULL);
  fault_injector_set (data_home, "open EIO 1");
  moved = open_text ("/nonexistent", "moved.txt", words, &problem);
  g_assert_cmpuint (fault_injector_get_n_faults (), ==, 1);
  fault_injector_set (NULL, NULL);
  g_assert_null (problem);
  g_assert_cmpstr (moved, ==, first);
}

static void
test_of_a_damaged_library_the_rest_holds (void)
{
  const char      *words = "The river rises under the eastern ice.";
  g_autofree char *path = dup_library_path ();
  g_autofree char *first = NULL;
  g_autofree char *again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *conflict = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GDir) dir = NULL;
  const char      *name;

  empty_library ();
  first = open_text ("/nonexistent", "river.txt", words, NULL);
  text = read_library ();
  conflict = g_strconcat ("<<<<<<< here\n", text, "=======\n>>>>>>> there\n", NULL);
  g_assert_true (g_file_set_contents (path, conflict, -1, NULL));
  g_free (open_text ("/nonexistent", "other.txt", "Another text altogether.", NULL));
  again = open_text ("/nonexistent", "moved.txt", words, NULL);
  g_assert_cmpstr (again, ==, first);
  dir = g_dir_open (folder, 0, NULL);
  while (!kept && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, "library.damaged-"))
      {
        g_autofree char *aside = g_build_filename (folder, name, NULL);

        g_assert_true (g_file_get_contents (aside, &kept, NULL, NULL));
        g_unlink (aside);
      }
  g_assert_cmpstr (kept, ==, conflict);
}

int
main (int    argc,
      char **argv)
{
  int status;

  data_home = fault_cases_create_folder ();
  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/library", check_library);
  g_test_add_func ("/faults/library/one failed reading is none", test_one_failed_reading_is_none);
  g_test_add_func ("/faults/library/of a damaged library the rest holds",
                   test_of_a_damaged_library_the_rest_holds);
  status = g_test_run ();
  fault_cases_remove_folder (data_home);
  g_free (data_home);
  return status;
}
