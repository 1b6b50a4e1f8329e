/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-cases.h"
#include "remote-file.h"
#include "wakhan-safe-copy.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

/* Exports and copies of notes, here and on another machine. */

static GBytes *
create_bytes (char letter)
{
  g_autofree char *text = g_strnfill (14400, letter);

  return g_bytes_new (text, strlen (text));
}

static gboolean
has_bytes (const char *path,
           GBytes     *bytes)
{
  g_autofree char   *text = NULL;
  gsize              length;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &text, &length, &error));
  return length == g_bytes_get_size (bytes) &&
         memcmp (text, g_bytes_get_data (bytes, NULL), length) == 0;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint            n_files = 0;

  while (g_dir_read_name (dir))
    n_files++;
  return n_files;
}

static void
check_writing (const char *folder,
               gboolean    is_remote,
               gboolean    may_leave_something)
{
  g_autofree char   *path = g_build_filename (folder, "Notes.md", NULL);
  g_autoptr (GFile)  file = is_remote ? remote_file_new (path) : g_file_new_for_path (path);
  g_autoptr (GBytes) before = create_bytes ('a');
  g_autoptr (GBytes) after = create_bytes ('b');
  g_autoptr (GError) error = NULL;
  gboolean           is_written;

  g_assert_true (wakhan_safe_copy_write (file, before, 0600, NULL, &error));
  g_assert_no_error (error);

  fault_cases_begin ();
  is_written = wakhan_safe_copy_write (file, after, 0600, NULL, &error);
  fault_cases_end ();

  if (is_written)
    {
      g_assert_true (has_bytes (path, after));
      return;
    }
  g_assert_true (has_bytes (path, before) || has_bytes (path, after));
  g_assert_nonnull (strstr (error->message, "Notes.md"));
  if (!is_remote)
    fault_cases_assert_readable (error->message);
  if (!may_leave_something)
    g_assert_cmpuint (count_files (folder), ==, 1);
  g_clear_error (&error);
  g_assert_true (wakhan_safe_copy_write (file, after, 0600, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (has_bytes (path, after));
}

static void
check_local (const char *folder,
             gboolean    is_lasting)
{
  check_writing (folder, FALSE, is_lasting);
}

static void
check_remote (const char *folder,
              gboolean    is_lasting)
{
  /* GIO itself closes again what it could not close, for which later versions of GLib end the
   * program. */
  if (fault_cases_is_of ("close") && !glib_check_version (2, 76, 0))
    return;
  if (!fault_cases_is_endless ())
    check_writing (folder, TRUE, is_lasting);
}

static void
test_only_a_file_is_replaced (void)
{
  g_autofree char   *folder = g_dir_make_tmp ("wakhan-copy-XXXXXX", NULL);
  g_autofree char   *pipe_path = g_build_filename (folder, "pipe", NULL);
  g_autoptr (GBytes) bytes = create_bytes ('a');
  const char        *paths[] = { pipe_path, folder, "/dev/null" };

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GFile)  file = g_file_new_for_path (paths[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (wakhan_safe_copy_write (file, bytes, 0600, NULL, &error));
      g_assert_nonnull (strstr (error->message, paths[i]));
    }
  g_unlink (pipe_path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fault_cases_add ("/faults/copy/local", check_local);
  fault_cases_add ("/faults/copy/remote", check_remote);
  g_test_add_func ("/faults/copy/only a file is replaced", test_only_a_file_is_replaced);
  return g_test_run ();
}
