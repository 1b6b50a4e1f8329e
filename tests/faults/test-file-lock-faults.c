/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-injector.h"
#include "wakhan-file-lock.h"

#include <glib/gstdio.h>

static gpointer
take (gpointer path)
{
  return wakhan_file_lock_new (path, 0, NULL, NULL);
}

/* Somebody has opened the lock's file and not locked it yet, when whoever held it removes the file,
 * and another makes a new one: now the one that is open keeps nobody out. */
static void
test_removed_meanwhile (void)
{
  g_autofree char           *folder = g_dir_make_tmp ("wakhan-XXXXXX", NULL);
  g_autofree char           *path = g_build_filename (folder, "a.notes", NULL);
  g_autoptr (WakhanFileLock) first = wakhan_file_lock_new (path, 0, NULL, NULL);
  g_autoptr (WakhanFileLock) second = NULL;
  g_autoptr (WakhanFileLock) late = NULL;
  GThread                   *thread;

  fault_injector_set (folder, "flock hang 1");
  thread = g_thread_new ("late", take, path);
  while (fault_injector_get_n_faults () == 0)
    g_thread_yield ();
  g_clear_pointer (&first, wakhan_file_lock_free);
  second = wakhan_file_lock_new (path, 0, NULL, NULL);
  g_assert_nonnull (second);
  fault_injector_set (NULL, NULL);
  late = g_thread_join (thread);
  g_assert_null (late);
  g_clear_pointer (&second, wakhan_file_lock_free);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-lock/one-at-a-time-though-its-file-is-removed", test_removed_meanwhile);
  return g_test_run ();
}
