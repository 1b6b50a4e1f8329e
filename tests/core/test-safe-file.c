/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "remove-folder.h"
#include "wakhan-safe-file.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static char *
build_path (Fixture    *fixture,
            const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-safe-file-XXXXXX", NULL);
  fixture->path = build_path (fixture, "a.notes");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
write_text (const char *path,
            const char *text,
            int         mode)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (wakhan_safe_file_write (path, bytes, mode, &error));
  g_assert_no_error (error);
}

static void
check_unreadable (const char *path)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  int                mode = 0;

  g_assert_false (wakhan_safe_file_read (path, &bytes, &mode, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNREADABLE);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_what_is_written_is_read (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = NULL;
  int                mode = 0;

  write_text (fixture->path, "first and longer", 0640);
  write_text (fixture->path, "second", 0640);
  g_assert_true (wakhan_safe_file_read (fixture->path, &bytes, &mode, NULL));
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "second", 6);
  g_assert_cmpint (mode, ==, 0640);
  g_assert_true (wakhan_safe_file_has_bytes (fixture->path, bytes));
}

static void
test_a_missing_file_is_no_error (Fixture      *fixture,
                                 gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = NULL;
  int                mode = 0;

  g_assert_true (wakhan_safe_file_read (fixture->path, &bytes, &mode, NULL));
  g_assert_null (bytes);
}

static void
test_a_folder_is_no_file (Fixture      *fixture,
                          gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) error = NULL;

  g_mkdir (fixture->path, 0700);
  check_unreadable (fixture->path);
  g_assert_false (wakhan_safe_file_write (fixture->path, bytes, 0600, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_nonnull (strstr (error->message, fixture->path));
}

static void
test_a_pipe_is_not_waited_for (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  check_unreadable (fixture->path);
}

static void
test_a_link_leads_to_its_file (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *link = build_path (fixture, "link.notes");
  g_autofree char *resolved = NULL;
  g_autofree char *expected = NULL;

  g_assert_cmpint (symlink ("a.notes", link), ==, 0);
  resolved = wakhan_safe_file_resolve (link, NULL); /* the file is not there yet */
  g_assert_cmpstr (resolved, ==, fixture->path);
  write_text (fixture->path, "x", 0600);
  expected = wakhan_safe_file_resolve (fixture->path, NULL);
  g_free (resolved);
  resolved = wakhan_safe_file_resolve (link, NULL);
  g_assert_cmpstr (resolved, ==, expected);
}

static void
test_a_link_to_itself_is_told (Fixture      *fixture,
                               gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char   *resolved = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.notes", fixture->path), ==, 0);
  resolved = wakhan_safe_file_resolve (fixture->path, &error);
  g_assert_null (resolved);
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNREADABLE);
}

static void
test_a_way_of_links_leads_to_what_is_missing (Fixture      *fixture,
                                              gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = build_path (fixture, "elsewhere");
  g_autofree char *way = build_path (fixture, "way");
  g_autofree char *second = g_build_filename (folder, "second.notes", NULL);
  g_autofree char *target = build_path (fixture, "missing.notes");
  g_autofree char *resolved = NULL;

  g_mkdir (folder, 0700);
  g_assert_cmpint (symlink ("elsewhere", way), ==, 0);
  g_assert_cmpint (symlink ("way/second.notes", fixture->path), ==, 0);
  g_assert_cmpint (symlink ("../missing.notes", second), ==, 0);
  resolved = wakhan_safe_file_resolve (fixture->path, NULL);
  g_assert_cmpstr (resolved, ==, target);
}

static void
test_what_came_between_stays (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) known = g_bytes_new_static ("known", 5);
  g_autoptr (GBytes) between = g_bytes_new_static ("between", 7);
  g_autoptr (GBytes) ours = g_bytes_new_static ("ours", 4);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir)   folder = NULL;

  write_text (fixture->path, "between", 0600);
  g_assert_false (wakhan_safe_file_replace (fixture->path, ours, 0600, NULL, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED);
  g_clear_error (&error);
  g_assert_false (wakhan_safe_file_replace (fixture->path, ours, 0600, known, &error));
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED);
  g_assert_true (wakhan_safe_file_has_bytes (fixture->path, between));
  g_assert_true (wakhan_safe_file_replace (fixture->path, ours, 0600, between, NULL));
  g_assert_true (wakhan_safe_file_has_bytes (fixture->path, ours));
  g_remove (fixture->path);
  g_assert_false (wakhan_safe_file_replace (fixture->path, known, 0600, ours, NULL));
  g_assert_true (wakhan_safe_file_replace (fixture->path, known, 0600, NULL, NULL));
  folder = g_dir_open (fixture->folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (folder), ==, "a.notes");
  g_assert_null (g_dir_read_name (folder));
}

/* The disk takes no more than some bytes. */
static void
test_a_failure_names_the_file_alone (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes)  bytes = g_bytes_new_static ("far too much", 12);
  g_autoptr (GBytes)  old = g_bytes_new_static ("old", 3);
  g_autoptr (GError)  error = NULL;
  g_autofree char    *beside = g_strconcat (fixture->path, ".", NULL);
  const struct rlimit few = { 4, RLIM_INFINITY };
  const struct rlimit all = { RLIM_INFINITY, RLIM_INFINITY };

  write_text (fixture->path, "old", 0600);
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &few), ==, 0);
  g_assert_false (wakhan_safe_file_write (fixture->path, bytes, 0600, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &all), ==, 0);
  g_assert_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_null (strstr (error->message, beside));
  g_assert_true (wakhan_safe_file_has_bytes (fixture->path, old));
  g_assert_nonnull (strstr (wakhan_safe_file_describe_errno (EDQUOT), "full"));
}

#define ADD(path, function) \
  g_test_add ("/safe-file/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("what is written is read", test_what_is_written_is_read);
  ADD ("a missing file is no error", test_a_missing_file_is_no_error);
  ADD ("a folder is no file", test_a_folder_is_no_file);
  ADD ("a pipe is not waited for", test_a_pipe_is_not_waited_for);
  ADD ("a link leads to its file", test_a_link_leads_to_its_file);
  ADD ("a link to itself is told", test_a_link_to_itself_is_told);
  ADD ("a way of links leads to what is missing", test_a_way_of_links_leads_to_what_is_missing);
  ADD ("what came between stays", test_what_came_between_stays);
  ADD ("a failure names the file alone", test_a_failure_names_the_file_alone);

  return g_test_run ();
}
