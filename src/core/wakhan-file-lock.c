/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#define PATIENCE (2 * G_TIME_SPAN_SECOND)
#define PAUSE 10000 /* µs */

struct _WakhanFileLock
{
  int descriptor;
};

static gboolean
take (int descriptor)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;

  while (flock (descriptor, LOCK_EX | LOCK_NB) != 0)
    {
      if ((errno != EWOULDBLOCK && errno != EINTR) || g_get_monotonic_time () > end)
        return FALSE;
      g_usleep (PAUSE);
    }
  return TRUE;
}

WakhanFileLock *
wakhan_file_lock_new (const char *path,
                      GError    **error)
{
  g_autofree char *lock_path = g_strconcat (path, ".lock", NULL);
  g_autofree char *shown = g_filename_display_name (path);
  int              descriptor = g_open (lock_path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  WakhanFileLock  *self;

  if (descriptor < 0)
    {
      const int code = errno;

      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s: %s", shown, g_strerror (code));
      return NULL;
    }
  if (!take (descriptor))
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_AGAIN, _ ("%s: another program is writing to it"), shown);
      close (descriptor);
      return NULL;
    }
  self = g_new (WakhanFileLock, 1);
  self->descriptor = descriptor;
  return self;
}

void
wakhan_file_lock_free (WakhanFileLock *self)
{
  close (self->descriptor);
  g_free (self);
}
