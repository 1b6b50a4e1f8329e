/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PAUSE 10 /* milliseconds between two attempts */

struct _WakhanFileLock
{
  char *path;
  int   descriptor;
};

/* Whoever held the lock before removed its file: one that has no name any more keeps nobody out. Where the disk does not
 * answer, @is_known becomes %FALSE. */
static gboolean
is_still_there (int         descriptor,
                const char *path,
                gboolean   *is_known)
{
  struct stat    held;
  struct stat    named;
  const gboolean is_held = fstat (descriptor, &held) == 0;
  const gboolean is_named = is_held && stat (path, &named) == 0;

  *is_known = is_named || (is_held && errno == ENOENT);
  return is_named && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

WakhanFileLock *
wakhan_file_lock_new (const char *path,
                      guint       patience)
{
  const gint64     end = g_get_monotonic_time () + patience * G_TIME_SPAN_MILLISECOND;
  g_autofree char *lock_path = NULL;
  gboolean         is_known = TRUE;

  g_return_val_if_fail (path, NULL);

  lock_path = g_strconcat (path, ".lock", NULL);
  for (;;)
    {
      const int descriptor = open (lock_path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (descriptor < 0)
        return NULL;
      if (flock (descriptor, LOCK_EX | LOCK_NB) == 0)
        {
          if (is_still_there (descriptor, lock_path, &is_known))
            {
              WakhanFileLock *self = g_new (WakhanFileLock, 1);

              *self = (WakhanFileLock){ .path = g_steal_pointer (&lock_path), .descriptor = descriptor };
              return self;
            }
        }
      else if (errno != EWOULDBLOCK && errno != EINTR)
        {
          g_close (descriptor, NULL);
          return NULL;
        }
      g_close (descriptor, NULL);
      if (!is_known || g_get_monotonic_time () >= end)
        return NULL;
      g_usleep (PAUSE * 1000);
    }
}

void
wakhan_file_lock_free (WakhanFileLock *self)
{
  if (!self)
    return;
  g_unlink (self->path); /* before it is let go, or another's new lock would go with it */
  g_close (self->descriptor, NULL);
  g_free (self->path);
  g_free (self);
}
