/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE (1024 * 1024 * 1024)
#define STALE (24 * 60 * 60) /* seconds, of what a killed process left */
#define SUFFIX_LENGTH 6      /* of the temporary files that g_file_set_contents_full() makes */

G_DEFINE_QUARK (wakhan - safe - file - error - quark, wakhan_safe_file_error)

static const char *
describe_errno (int code)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
      return _ ("the disk is full");
    case EACCES:
    case EPERM:
      return _ ("you are not allowed to");
    case EROFS:
      return _ ("the disk is read-only");
    case EISDIR:
      return _ ("it is a folder");
    case ELOOP:
      return _ ("it is a link that leads to itself");
    default:
      return g_strerror (code);
    }
}

static gboolean
fail_reading (const char *path,
              const char *reason,
              GError    **error)
{
  g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNREADABLE, _ ("“%s” cannot be read: %s."), path, reason);
  return FALSE;
}

gboolean
wakhan_safe_file_fail_writing (const char *path,
                               const char *reason,
                               GError    **error)
{
  g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE, _ ("“%s” cannot be written: %s."), path, reason);
  return FALSE;
}

char *
wakhan_safe_file_resolve (const char *path,
                          GError    **error)
{
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  char            *real = realpath (path, NULL);

  if (real)
    {
      char *copy = g_strdup (real);

      free (real);
      return copy;
    }
  if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
    {
      fail_reading (path, describe_errno (errno), error);
      return NULL;
    }
  target = g_file_read_link (path, NULL);
  if (!target)
    return g_strdup (path);
  folder = g_path_get_dirname (path);
  return g_canonicalize_filename (target, folder);
}

static gboolean
read_descriptor (int      descriptor,
                 gsize    length,
                 GBytes **bytes)
{
  g_autofree char *data = g_try_malloc (length + 1);
  gsize            done = 0;

  if (!data)
    {
      errno = ENOMEM;
      return FALSE;
    }
  while (done < length)
    {
      const gssize got = read (descriptor, data + done, length - done);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        return FALSE;
      if (got == 0)
        break;
      done += got;
    }
  *bytes = g_bytes_new_take (g_steal_pointer (&data), done);
  return TRUE;
}

gboolean
wakhan_safe_file_read (const char *path,
                       GBytes    **bytes,
                       int        *mode,
                       GError    **error)
{
  struct stat status;
  gboolean    is_read;
  int         descriptor;

  if (stat (path, &status) != 0)
    return errno == ENOENT || errno == ENOTDIR ? TRUE : fail_reading (path, describe_errno (errno), error);
  if (S_ISDIR (status.st_mode))
    return fail_reading (path, describe_errno (EISDIR), error);
  if (!S_ISREG (status.st_mode))
    return fail_reading (path, _ ("it is not a file"), error);
  if (status.st_size > LARGEST_FILE)
    return fail_reading (path, _ ("it is larger than a gigabyte"), error);
  descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return fail_reading (path, describe_errno (errno), error);
  *mode = status.st_mode & 0777;
  is_read = read_descriptor (descriptor, status.st_size, bytes);
  if (!is_read)
    fail_reading (path, describe_errno (errno), error);
  g_close (descriptor, NULL);
  return is_read;
}

/* GLib's sentences name a temporary file that nobody knows. */
static const char *
describe_error (const GError *error)
{
  if (error->domain != G_FILE_ERROR)
    return error->message;
  switch (error->code)
    {
    case G_FILE_ERROR_NOSPC:
      return describe_errno (ENOSPC);
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:
      return describe_errno (EACCES);
    case G_FILE_ERROR_ROFS:
      return describe_errno (EROFS);
    case G_FILE_ERROR_ISDIR:
      return describe_errno (EISDIR);
    case G_FILE_ERROR_NOTDIR:
      return _ ("its folder is a file");
    default:
      return error->message;
    }
}

gboolean
wakhan_safe_file_write (const char *path,
                        GBytes     *bytes,
                        int         mode,
                        GError    **error)
{
  g_autofree char   *folder = g_path_get_dirname (path);
  g_autoptr (GError) reason = NULL;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return wakhan_safe_file_fail_writing (path, describe_errno (errno), error);
  if (!g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, mode, &reason))
    return wakhan_safe_file_fail_writing (path, describe_error (reason), error);
  return TRUE;
}

gboolean
wakhan_safe_file_has_bytes (const char *path,
                            GBytes     *bytes)
{
  g_autofree char *data = NULL;
  gsize            length;

  return g_file_get_contents (path, &data, &length, NULL) && length == g_bytes_get_size (bytes) &&
         memcmp (data, g_bytes_get_data (bytes, NULL), length) == 0;
}

/* What a process that was killed while it wrote left behind, once nobody can be writing it any more. */
void
wakhan_safe_file_clean (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *prefix = g_strconcat (name, ".", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const gint64     now = g_get_real_time () / G_USEC_PER_SEC;
  const char      *entry;

  while (dir && (entry = g_dir_read_name (dir)))
    {
      const char      *suffix = g_str_has_prefix (entry, prefix) ? entry + strlen (prefix) : "";
      g_autofree char *left = NULL;
      struct stat      status;

      if (strlen (suffix) != SUFFIX_LENGTH || strspn (suffix, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS) != SUFFIX_LENGTH)
        continue;
      left = g_build_filename (folder, entry, NULL);
      if (g_stat (left, &status) == 0 && S_ISREG (status.st_mode) && now - status.st_mtime > STALE)
        g_unlink (left);
    }
}
