/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* renameat2 */

#include "wakhan-safe-file.h"

#include "wakhan-descriptor.h"
#include "wakhan-file-twin.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE (1024 * 1024 * 1024)
#define MOST_LINKS 40  /* on one way, as the kernel has it */
#define CHANGED EEXIST /* errno for a file that is not what was read */

G_DEFINE_QUARK (wakhan - safe - file - error - quark, wakhan_safe_file_error)

/* In the middle of a sentence that names the file already. */
const char *
wakhan_safe_file_describe_errno (int code)
{
  switch (code)
    {
    case ENOSPC:
      return _ ("the disk is full");
    case EDQUOT:
      return _ ("your share of the disk is full");
    case EFBIG:
      return _ ("it is too large for the disk");
    case EACCES:
    case EPERM:
      return _ ("you are not allowed to");
    case EROFS:
      return _ ("the disk is read-only");
    case EIO:
    case ENXIO:
      return _ ("the disk is faulty");
    case EINTR:
    case EAGAIN:
      return _ ("the disk was interrupted again and again");
    case EMFILE:
    case ENFILE:
      return _ ("too many files are open");
    case ENOMEM:
      return _ ("there is not enough memory");
    case EISDIR:
      return _ ("it is a folder");
    case ENOTDIR:
      return _ ("its folder is a file");
    case ENOENT:
      return _ ("its folder is gone");
    case CHANGED:
      return _ ("another program keeps writing it");
    case ELOOP:
      return _ ("it is a link that leads to itself");
    case ENAMETOOLONG:
      return _ ("its name is too long");
    case ESTALE:
    case ETIMEDOUT:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
      return _ ("its disk does not answer");
    default:
      return g_strerror (code);
    }
}

static gboolean
fail_reading (const char *path,
              const char *reason,
              GError    **error)
{
  g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNREADABLE,
               _ ("“%s” cannot be read: %s."), path, reason);
  return FALSE;
}

gboolean
wakhan_safe_file_fail_writing (const char *path,
                               const char *reason,
                               GError    **error)
{
  g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_UNWRITABLE,
               _ ("“%s” cannot be written: %s."), path, reason);
  return FALSE;
}

/* One step behind the link at @path, which may lead to what is not there; NULL: it is no link. */
static char *
follow_link (const char *path)
{
  g_autofree char *target = g_file_read_link (path, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *real = realpath (folder, NULL); /* ".." counts from there */

  return target ? g_canonicalize_filename (target, real ? real : folder) : NULL;
}

char *
wakhan_safe_file_resolve (const char *path,
                          GError    **error)
{
  g_autofree char *at = g_strdup (path);

  for (guint i = 0; i < MOST_LINKS; i++)
    {
      g_autofree char *real = realpath (at, NULL);
      char            *next;

      if (real)
        return g_steal_pointer (&real);
      if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
        {
          fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
          return NULL;
        }
      next = follow_link (at);
      if (!next)
        return g_steal_pointer (&at);
      g_free (at);
      at = next;
    }
  fail_reading (path, wakhan_safe_file_describe_errno (ELOOP), error);
  return NULL;
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
    return errno == ENOENT || errno == ENOTDIR
             ? TRUE
             : fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
  if (S_ISDIR (status.st_mode))
    return fail_reading (path, wakhan_safe_file_describe_errno (EISDIR), error);
  if (!S_ISREG (status.st_mode))
    return fail_reading (path, _ ("it is not a file"), error);
  if (status.st_size > LARGEST_FILE)
    return fail_reading (path, _ ("it is larger than a gigabyte"), error);
  descriptor = wakhan_descriptor_open (path, O_NONBLOCK);
  if (descriptor < 0)
    return fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
  *mode = status.st_mode & 0777;
  is_read = wakhan_descriptor_read (descriptor, status.st_size, bytes);
  if (!is_read)
    fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
  g_close (descriptor, NULL);
  return is_read;
}

/* A new name is not yet on the disk where only the file is. A folder that cannot be opened or
 * synced has to be trusted. */
static gboolean
sync_folder (const char *folder)
{
  const int descriptor = wakhan_descriptor_open (folder, O_DIRECTORY);
  gboolean  is_synced;
  int       code;

  if (descriptor < 0)
    return TRUE;
  is_synced = wakhan_descriptor_sync (descriptor) || errno == EINVAL || errno == EROFS;
  code = errno;
  close (descriptor);
  errno = code;
  return is_synced;
}

static gboolean
fail (int code)
{
  errno = code;
  return FALSE;
}

/* Whether the file holds @bytes and no more; where it holds others, errno is CHANGED, else what
 * kept it from being read. */
static gboolean
has_bytes (const char *path,
           GBytes     *bytes)
{
  const gsize        length = g_bytes_get_size (bytes);
  const int          descriptor = wakhan_descriptor_open (path, O_NONBLOCK);
  g_autoptr (GBytes) there = NULL;
  gboolean           is_read;
  int                code;

  if (descriptor < 0)
    return fail (errno == ENOENT ? CHANGED : errno);
  is_read = wakhan_descriptor_read (descriptor, length + 1, &there);
  code = errno;
  close (descriptor);
  if (!is_read)
    return fail (code);
  return g_bytes_equal (there, bytes) || fail (CHANGED);
}

gboolean
wakhan_safe_file_has_bytes (const char *path,
                            GBytes     *bytes)
{
  return has_bytes (path, bytes);
}

/* A file system that knows no such renaming. */
static gboolean
is_unknown (int code)
{
  return code == ENOSYS || code == EINVAL || code == ENOTSUP;
}

/* From here on, errno says why something failed. Where nothing is at @path as yet. */
static gboolean
take_free_place (const char *temporary,
                 const char *path)
{
  if (renameat2 (AT_FDCWD, temporary, AT_FDCWD, path, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (!is_unknown (errno))
    return FALSE;
  return g_file_test (path, G_FILE_TEST_EXISTS) ? fail (CHANGED) : g_rename (temporary, path) == 0;
}

/* Another program's file came out by the exchange: it goes back. What came in its turn meanwhile
 * stays, for the next start to join. */
static gboolean
give_back_place (const char *temporary,
                 const char *path,
                 GBytes     *bytes)
{
  g_autofree char *kept = g_strconcat (path, ".conflict", NULL);
  const int        code = errno;

  if (renameat2 (AT_FDCWD, temporary, AT_FDCWD, path, RENAME_EXCHANGE) != 0 ||
      !has_bytes (temporary, bytes))
    g_rename (temporary, kept);
  return fail (code);
}

static gboolean
take_place (const char *temporary,
            const char *path,
            GBytes     *bytes,
            GBytes     *known)
{
  if (!known)
    return take_free_place (temporary, path);
  if (!has_bytes (path, known))
    return FALSE;
  if (renameat2 (AT_FDCWD, temporary, AT_FDCWD, path, RENAME_EXCHANGE) != 0)
    return is_unknown (errno) ? g_rename (temporary, path) == 0
                              : fail (errno == ENOENT ? CHANGED : errno);
  if (!has_bytes (temporary, known))
    return give_back_place (temporary, path, bytes);
  g_unlink (temporary);
  return TRUE;
}

static gboolean
write_file (const char *path,
            GBytes     *bytes,
            int         mode,
            gboolean    compares,
            GBytes     *known)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = NULL;
  int              code;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return FALSE;
  temporary = wakhan_file_twin_create (path, bytes, mode);
  if (!temporary)
    return FALSE;
  if (compares ? take_place (temporary, path, bytes, known) : g_rename (temporary, path) == 0)
    return sync_folder (folder);
  code = errno;
  g_unlink (temporary);
  return fail (code);
}

gboolean
wakhan_safe_file_write (const char *path,
                        GBytes     *bytes,
                        int         mode,
                        GError    **error)
{
  return write_file (path, bytes, mode, FALSE, NULL) ||
         wakhan_safe_file_fail_writing (path, wakhan_safe_file_describe_errno (errno), error);
}

gboolean
wakhan_safe_file_replace (const char *path,
                          GBytes     *bytes,
                          int         mode,
                          GBytes     *known,
                          GError    **error)
{
  if (write_file (path, bytes, mode, TRUE, known))
    return TRUE;
  if (errno != CHANGED)
    return wakhan_safe_file_fail_writing (path, wakhan_safe_file_describe_errno (errno), error);
  g_set_error (error, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED,
               _ ("“%s” cannot be written: %s."), path, wakhan_safe_file_describe_errno (CHANGED));
  return FALSE;
}
