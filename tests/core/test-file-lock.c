/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-lock.h"

#include <glib/gstdio.h>

static void
test_lock (void)
{
  g_autofree char           *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  g_autofree char           *path = g_build_filename (folder, "a.notes", NULL);
  g_autofree char           *lock_path = g_strconcat (path, ".lock", NULL);
  g_autoptr (WakhanFileLock) first = wakhan_file_lock_new (path, 0, NULL, NULL);
  g_autoptr (WakhanFileLock) second = NULL;

  g_assert_nonnull (first);
  g_assert_true (g_file_test (lock_path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (wakhan_file_lock_new (path, 30, NULL, NULL));
  g_clear_pointer (&first, wakhan_file_lock_free);
  g_assert_false (g_file_test (lock_path, G_FILE_TEST_EXISTS));
  second = wakhan_file_lock_new (path, 0, NULL, NULL);
  g_assert_nonnull (second);
  g_clear_pointer (&second, wakhan_file_lock_free);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static gpointer
free_soon (gpointer lock)
{
  g_usleep (50 * 1000);
  wakhan_file_lock_free (lock);
  return NULL;
}

static void
test_wait (void)
{
  g_autofree char *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.notes", NULL);
  GThread         *thread =
    g_thread_new ("lock", free_soon, wakhan_file_lock_new (path, 0, NULL, NULL));
  g_autoptr (WakhanFileLock) lock = wakhan_file_lock_new (path, 10000, NULL, NULL);

  g_assert_nonnull (lock);
  g_thread_join (thread);
  g_clear_pointer (&lock, wakhan_file_lock_free);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

typedef struct
{
  const char *path;
  int         n_inside;  /* (atomic) */
  int         n_clashes; /* (atomic) */
} Crowd;

static gpointer
hold_often (gpointer data)
{
  Crowd *crowd = data;

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (WakhanFileLock) lock = wakhan_file_lock_new (crowd->path, 10000, NULL, NULL);

      g_assert_nonnull (lock);
      if (g_atomic_int_add (&crowd->n_inside, 1) > 0)
        g_atomic_int_inc (&crowd->n_clashes);
      g_thread_yield ();
      g_atomic_int_add (&crowd->n_inside, -1);
    }
  return NULL;
}

/* Whoever lets a lock go removes its file, which another may just have opened. */
static void
test_removed (void)
{
  g_autofree char *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.notes", NULL);
  Crowd            crowd = { .path = path };
  GThread         *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("lock", hold_often, &crowd);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpint (crowd.n_clashes, ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_nowhere (void)
{
  g_assert_null (wakhan_file_lock_new ("/nonexistent/a.notes", 1000, NULL, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-lock/one-at-a-time-and-nothing-left", test_lock);
  g_test_add_func ("/file-lock/waits-for-the-other", test_wait);
  g_test_add_func ("/file-lock/one-at-a-time-though-files-of-locks-are-removed", test_removed);
  g_test_add_func ("/file-lock/no-folder-no-lock", test_nowhere);
  return g_test_run ();
}
