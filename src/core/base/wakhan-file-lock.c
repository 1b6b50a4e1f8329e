/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "wakhan-safe-file.h"

#define PAUSE 10 /* milliseconds between two attempts */

struct _WakhanFileLock
{
  char *path;
  int   descriptor;
};

/* Whoever held the lock before removed its file: one that has no name any more keeps nobody out.
 * Returns: 0, EWOULDBLOCK where it is not there, or what kept the disk from answering. */
static int
check_still_there (int         descriptor,
                   const char *path)
{
  struct stat held;
  struct stat named;

  if (fstat (descriptor, &held) != 0)
    return errno;
  if (stat (path, &named) != 0)
    return errno == ENOENT ? EWOULDBLOCK : errno;
  return held.st_ino == named.st_ino && held.st_dev == named.st_dev ? 0 : EWOULDBLOCK;
}

/* Returns: a descriptor that holds the lock, or -1 with errno: EWOULDBLOCK, while another program
 * has it. */
static int
try_to_lock (const char *lock_path)
{
  const int descriptor = open (lock_path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
  int       code;

  if (descriptor < 0)
    return -1;
  code =
    flock (descriptor, LOCK_EX | LOCK_NB) == 0 ? check_still_there (descriptor, lock_path) : errno;
  if (code == 0)
    return descriptor;
  g_close (descriptor, NULL);
  errno = code;
  return -1;
}

WakhanFileLock *
wakhan_file_lock_new (const char   *path,
                      guint         patience,
                      GCancellable *cancellable,
                      GError      **error)
{
  const gint64     end = g_get_monotonic_time () + patience * G_TIME_SPAN_MILLISECOND;
  g_autofree char *lock_path = NULL;
  WakhanFileLock  *self;
  int              descriptor;

  g_return_val_if_fail (path, NULL);

  lock_path = g_strconcat (path, ".lock", NULL);
  while ((descriptor = try_to_lock (lock_path)) < 0)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        {
          wakhan_safe_file_fail_writing (lock_path, wakhan_safe_file_describe_errno (errno), error);
          return NULL;
        }
      if (g_get_monotonic_time () >= end || g_cancellable_is_cancelled (cancellable))
        {
          g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_BUSY,
                       _ ("“%s” cannot be written: another program is writing it."), path);
          return NULL;
        }
      g_usleep (PAUSE * 1000);
    }
  self = g_new (WakhanFileLock, 1);
  *self = (WakhanFileLock){ .path = g_steal_pointer (&lock_path), .descriptor = descriptor };
  return self;
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
