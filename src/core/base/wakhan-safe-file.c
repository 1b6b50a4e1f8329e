/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* renameat2 */

#include "wakhan-safe-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE (1024 * 1024 * 1024)
#define STALE (24 * 60 * 60) /* seconds, of what a killed process left */
#define SUFFIX_LENGTH 6      /* of the file beside one that is being written */
#define MOST_INTERRUPTIONS 20
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

/* A call that a signal broke off is made again, but not for ever. */
static gboolean
may_try_again (guint *n_interrupted)
{
  return errno == EINTR && ++*n_interrupted <= MOST_INTERRUPTIONS;
}

static int
open_for_reading (const char *path,
                  int         flags)
{
  guint n_interrupted = 0;
  int   descriptor;

  do
    descriptor = open (path, O_RDONLY | O_CLOEXEC | flags);
  while (descriptor < 0 && may_try_again (&n_interrupted));
  return descriptor;
}

static gboolean
read_descriptor (int      descriptor,
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
  descriptor = open_for_reading (path, O_NONBLOCK);
  if (descriptor < 0)
    return fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
  *mode = status.st_mode & 0777;
  is_read = read_descriptor (descriptor, status.st_size, bytes);
  if (!is_read)
    fail_reading (path, wakhan_safe_file_describe_errno (errno), error);
  g_close (descriptor, NULL);
  return is_read;
}

static gboolean
write_descriptor (int     descriptor,
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

static gboolean
sync_descriptor (int descriptor)
{
  guint    n_interrupted = 0;
  gboolean is_synced;

  do
    is_synced = fsync (descriptor) == 0;
  while (!is_synced && may_try_again (&n_interrupted));
  return is_synced;
}

/* Whatever close() answers, the file is closed; broken off by a signal, it has nothing left to tell
 * of what was synced. */
static gboolean
close_descriptor (int descriptor)
{
  return close (descriptor) == 0 || errno == EINTR;
}

/* A new name is not yet on the disk where only the file is. A folder that cannot be opened or
 * synced has to be trusted. */
static gboolean
sync_folder (const char *folder)
{
  const int descriptor = open_for_reading (folder, O_DIRECTORY);
  gboolean  is_synced;
  int       code;

  if (descriptor < 0)
    return TRUE;
  is_synced = sync_descriptor (descriptor) || errno == EINVAL || errno == EROFS;
  code = errno;
  close (descriptor);
  errno = code;
  return is_synced;
}

/* The file beside @path that becomes it: a long name leaves room for what tells the two apart. */
static char *
dup_prefix (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  const gsize      length = MIN (strlen (name), NAME_MAX - SUFFIX_LENGTH - 1);
  g_autofree char *part = g_strdup_printf ("%.*s.", (int) length, name);

  return g_build_filename (folder, part, NULL);
}

static gboolean
fill_temporary (int     descriptor,
                GBytes *bytes)
{
  const gboolean is_written = write_descriptor (descriptor, bytes) && sync_descriptor (descriptor);
  const int      code = errno;
  const gboolean is_closed = close_descriptor (descriptor);

  if (!is_written)
    errno = code;
  return is_written && is_closed;
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
  const int          descriptor = open_for_reading (path, O_NONBLOCK);
  g_autoptr (GBytes) there = NULL;
  gboolean           is_read;
  int                code;

  if (descriptor < 0)
    return fail (errno == ENOENT ? CHANGED : errno);
  is_read = read_descriptor (descriptor, length + 1, &there);
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

/* Full and synced, beside the file at @path. */
static char *
create_temporary (const char *path,
                  GBytes     *bytes,
                  int         mode)
{
  g_autofree char *prefix = dup_prefix (path);
  g_autofree char *temporary = g_strconcat (prefix, "XXXXXX", NULL);
  const int        descriptor = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, mode);
  int              code;

  if (descriptor < 0)
    return NULL;
  if (fill_temporary (descriptor, bytes))
    return g_steal_pointer (&temporary);
  code = errno;
  g_unlink (temporary);
  errno = code;
  return NULL;
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
  temporary = create_temporary (path, bytes, mode);
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

/* What a process that was killed while it wrote left behind, once nobody can be writing it any
 * more. */
void
wakhan_safe_file_clean (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *beside = dup_prefix (path);
  g_autofree char *prefix = g_path_get_basename (beside);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const gint64     now = g_get_real_time () / G_USEC_PER_SEC;
  const char      *entry;

  while (dir && (entry = g_dir_read_name (dir)))
    {
      const char      *suffix = g_str_has_prefix (entry, prefix) ? entry + strlen (prefix) : "";
      g_autofree char *left = NULL;
      struct stat      status;

      if (strlen (suffix) != SUFFIX_LENGTH ||
          strspn (suffix, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS) != SUFFIX_LENGTH)
        continue;
      left = g_build_filename (folder, entry, NULL);
      if (g_stat (left, &status) == 0 && S_ISREG (status.st_mode) && now - status.st_mtime > STALE)
        g_unlink (left);
    }
}
