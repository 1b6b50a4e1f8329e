/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE

#include "core/remove-folder.h"
#include "disk-guard.h"

#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#define FOLDER "WAKHAN_TEST_FOLDER"

typedef struct
{
  const char *name;
  void (*act) (int         descriptor,
               const char *path);
  gboolean is_reading;
} Case;

static void
act_sync (int         descriptor,
          const char *path G_GNUC_UNUSED)
{
  fsync (descriptor);
}

static void
act_sync_data (int         descriptor,
               const char *path G_GNUC_UNUSED)
{
  fdatasync (descriptor);
}

static void
act_flock (int         descriptor,
           const char *path G_GNUC_UNUSED)
{
  flock (descriptor, LOCK_EX | LOCK_NB);
}

static void
act_lock (int         descriptor,
          const char *path G_GNUC_UNUSED)
{
  struct flock lock = { .l_type = F_WRLCK };

  fcntl (descriptor, F_SETLK, &lock);
}

static void
act_write (int         descriptor G_GNUC_UNUSED,
           const char *path)
{
  const int opened = g_open (path, O_WRONLY | O_CREAT, 0600);

  if (opened >= 0)
    close (opened);
}

static void
act_save (int         descriptor G_GNUC_UNUSED,
          const char *path)
{
  g_file_set_contents (path, "words", -1, NULL);
}

static void
act_rename (int         descriptor G_GNUC_UNUSED,
            const char *path)
{
  g_rename (path, path);
}

static void
act_unlink (int         descriptor G_GNUC_UNUSED,
            const char *path)
{
  g_unlink (path);
}

static void
act_read (int         descriptor G_GNUC_UNUSED,
          const char *path)
{
  g_autofree char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
}

static const Case cases[] = {
  { "fsync", act_sync, FALSE },
  { "fdatasync", act_sync_data, FALSE },
  { "flock", act_flock, FALSE },
  { "lock", act_lock, FALSE },
  { "open-for-writing", act_write, FALSE },
  { "save", act_save, FALSE },
  { "rename", act_rename, FALSE },
  { "unlink", act_unlink, FALSE },
  { "read", act_read, TRUE },
};

typedef struct
{
  char *folder;
  char *path;
  int   descriptor;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data G_GNUC_UNUSED)
{
  /* What a test that is to be ended has made, the one that waits for it removes. */
  fixture->folder = g_test_subprocess () ? g_strdup (g_getenv (FOLDER))
                                         : g_dir_make_tmp ("wakhan-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "file", NULL);
  fixture->descriptor = g_open (fixture->path, O_RDWR | O_CREAT, 0600);
  g_assert_cmpint (fixture->descriptor, >=, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data G_GNUC_UNUSED)
{
  disk_guard_set (NULL, NULL, NULL);
  close (fixture->descriptor);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
test_on_the_main_thread (Fixture      *fixture,
                         gconstpointer data)
{
  const Case *tested = data;

  if (g_test_subprocess ())
    {
      disk_guard_set (fixture->folder, tested->is_reading ? fixture->folder : NULL, NULL);
      tested->act (fixture->descriptor, fixture->path);
      return;
    }
  g_setenv (FOLDER, fixture->folder, TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*disk-guard: ERROR: * on the main thread*");
}

typedef struct
{
  const Case *tested;
  Fixture    *fixture;
} Act;

static gpointer
act_in_thread (gpointer data)
{
  const Act *act = data;

  act->tested->act (act->fixture->descriptor, act->fixture->path);
  return NULL;
}

static void
test_in_a_worker (Fixture      *fixture,
                  gconstpointer data)
{
  Act act = { data, fixture };

  disk_guard_set (fixture->folder, fixture->folder, NULL);
  g_thread_join (g_thread_new ("worker", act_in_thread, &act));
}

static void
test_where_it_may_be_done (Fixture      *fixture,
                           gconstpointer data)
{
  const Case      *tested = data;
  g_autofree char *other = g_strconcat (fixture->folder, "-other", NULL);
  g_autofree char *both = g_strconcat (other, ":", fixture->folder, NULL);
  g_autofree char *beginning = g_strconcat (fixture->folder, "/f*:", fixture->folder, "/.", NULL);

  disk_guard_set (other, other, NULL);
  tested->act (fixture->descriptor, fixture->path);
  disk_guard_set (both, both, fixture->folder);
  tested->act (fixture->descriptor, fixture->path);
  disk_guard_set (both, both, beginning);
  tested->act (fixture->descriptor, fixture->path);
}

static void
test_reading_where_nothing_may_be_changed (Fixture      *fixture,
                                           gconstpointer data G_GNUC_UNUSED)
{
  disk_guard_set (fixture->folder, NULL, NULL);
  act_read (fixture->descriptor, fixture->path);
}

static void
add (const char *sentence,
     const Case *tested,
     void (*test) (Fixture      *fixture,
                   gconstpointer data))
{
  g_autofree char *path = g_strdup_printf ("/disk-guard/%s/%s", sentence, tested->name);

  g_test_add (path, Fixture, tested, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      add ("ends-the-program-on-the-main-thread", &cases[i], test_on_the_main_thread);
      add ("lets-a-worker-do-it", &cases[i], test_in_a_worker);
      add ("lets-it-be-done-elsewhere", &cases[i], test_where_it_may_be_done);
    }
  g_test_add ("/disk-guard/lets-the-main-thread-read", Fixture, NULL, set_up,
              test_reading_where_nothing_may_be_changed, tear_down);

  return g_test_run ();
}
