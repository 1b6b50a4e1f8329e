/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-twin.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <utime.h>

#include "remove-folder.h"

typedef struct
{
  char *folder;
  char *path; /* of the file whose place is taken */
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("wakhan-file-twin-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.notes", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  remove_folder (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
test_it_is_full_and_beside (Fixture      *fixture,
                            gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("all of it", 9);
  g_autofree char   *twin = wakhan_file_twin_create (fixture->path, bytes, 0640);
  g_autofree char   *other = wakhan_file_twin_create (fixture->path, bytes, 0640);
  g_autofree char   *beside = g_strconcat (fixture->path, ".", NULL);
  g_autofree char   *text = NULL;
  struct stat        status;

  g_assert_true (g_str_has_prefix (twin, beside));
  g_assert_cmpuint (strlen (twin), ==, strlen (beside) + 6);
  g_assert_cmpstr (twin, !=, other);
  g_assert_true (g_file_get_contents (twin, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "all of it");
  g_assert_cmpint (g_stat (twin, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777 & ~0640, ==, 0);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_a_long_name_leaves_room (Fixture      *fixture,
                              gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autofree char   *name = g_strnfill (255, 'n');
  g_autofree char   *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char   *twin = wakhan_file_twin_create (path, bytes, 0600);

  g_assert_nonnull (twin);
}

static void
test_without_a_folder_there_is_none (Fixture      *fixture,
                                     gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autofree char   *path = g_build_filename (fixture->folder, "gone", "a.notes", NULL);

  g_assert_null (wakhan_file_twin_create (path, bytes, 0600));
}

static void
test_what_was_left_behind_goes_a_day_later (Fixture      *fixture,
                                            gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "a.notes.AB12cd", "a.notes.EF34gh",
                                       "a.notes.damaged-20260101T000000Z", "b.notes.AB12cd" };
  const time_t             long_ago = g_get_real_time () / G_USEC_PER_SEC - 2 * 24 * 60 * 60;
  const struct utimbuf     times = { long_ago, long_ago };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_assert_true (g_file_set_contents (path, "x", 1, NULL));
      if (i != 1)
        g_assert_cmpint (utime (path, &times), ==, 0);
    }
  wakhan_file_twin_clean (fixture->path);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, i != 0);
    }
}

#define ADD(path, function) \
  g_test_add ("/file-twin/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("it is full, and beside", test_it_is_full_and_beside);
  ADD ("a long name leaves room", test_a_long_name_leaves_room);
  ADD ("without a folder there is none", test_without_a_folder_there_is_none);
  ADD ("what was left behind goes a day later", test_what_was_left_behind_goes_a_day_later);

  return g_test_run ();
}
