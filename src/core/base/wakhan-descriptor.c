/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#define MOST_INTERRUPTIONS 20

static gboolean
may_try_again (guint *n_interrupted)
{
  return errno == EINTR && ++*n_interrupted <= MOST_INTERRUPTIONS;
}

int
wakhan_descriptor_open (const char *path,
                        int         flags)
{
  guint n_interrupted = 0;
  int   descriptor;

  do
    descriptor = open (path, O_RDONLY | O_CLOEXEC | flags);
  while (descriptor < 0 && may_try_again (&n_interrupted));
  return descriptor;
}

gboolean
wakhan_descriptor_read (int      descriptor,
                        gsize    length,
                        GBytes **bytes)
{
  g_autofree char *data = g_try_malloc (length + 1);
  guint            n_interrupted = 0;
  gsize            done = 0;

  if (!data)
    {
      errno = ENOMEM;
      return FALSE;
    }
  while (done < length)
    {
      const gssize got = read (descriptor, data + done, length - done);

      if (got < 0 && !may_try_again (&n_interrupted))
        return FALSE;
      if (got == 0)
        break;
      done += MAX (got, 0);
    }
  *bytes = g_bytes_new_take (g_steal_pointer (&data), done);
  return TRUE;
}

static gboolean
write_all (int     descriptor,
           GBytes *bytes)
{
  gsize       left;
  const char *data = g_bytes_get_data (bytes, &left);
  guint       n_interrupted = 0;

  while (left > 0)
    {
      const gssize written = write (descriptor, data, left);

      if (written < 0 && !may_try_again (&n_interrupted))
        return FALSE;
      data += MAX (written, 0);
      left -= MAX (written, 0);
    }
  return TRUE;
}

gboolean
wakhan_descriptor_sync (int descriptor)
{
  guint    n_interrupted = 0;
  gboolean is_synced;

  do
    is_synced = fsync (descriptor) == 0;
  while (!is_synced && may_try_again (&n_interrupted));
  return is_synced;
}

/* Broken off by a signal, close() has nothing left to tell of what was synced. */
gboolean
wakhan_descriptor_close (int descriptor)
{
  return close (descriptor) == 0 || errno == EINTR;
}

gboolean
wakhan_descriptor_write (int     descriptor,
                         GBytes *bytes)
{
  return write_all (descriptor, bytes) && wakhan_descriptor_sync (descriptor);
}

gboolean
wakhan_descriptor_fill (int     descriptor,
                        GBytes *bytes)
{
  const gboolean is_written = wakhan_descriptor_write (descriptor, bytes);
  const int      code = errno;
  const gboolean is_closed = wakhan_descriptor_close (descriptor);

  if (!is_written)
    errno = code;
  return is_written && is_closed;
}
