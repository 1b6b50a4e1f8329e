/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* O_TMPFILE */

#include "wakhan-file-twin.h"

#include "wakhan-descriptor.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STALE (24 * 60 * 60) /* seconds, of what a killed process left */
#define LETTERS G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS
#define SUFFIX "XXXXXX" /* letters of the name that tell the two apart */
#define MOST_NAMES 100  /* tried */

/* A long name leaves room for the suffix. */
static char *
dup_prefix (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  const gsize      length = MIN (strlen (name), NAME_MAX - strlen (SUFFIX) - 1);
  g_autofree char *part = g_strdup_printf ("%.*s.", (int) length, name);

  return g_build_filename (folder, part, NULL);
}

static void
choose_suffix (char *suffix)
{
  for (gsize i = 0; i < strlen (SUFFIX); i++)
    suffix[i] = LETTERS[g_random_int_range (0, strlen (LETTERS))];
}

/* Gives the open file without a name a free one. */
static gboolean
name_file (int   descriptor,
           char *twin)
{
  g_autofree char *link = g_strdup_printf ("/proc/self/fd/%d", descriptor);
  gboolean         is_named = FALSE;

  for (guint i = 0; i < MOST_NAMES && !is_named; i++)
    {
      choose_suffix (twin + strlen (twin) - strlen (SUFFIX));
      is_named = linkat (AT_FDCWD, link, AT_FDCWD, twin, AT_SYMLINK_FOLLOW) == 0;
      if (!is_named && errno != EEXIST)
        break;
    }
  return is_named;
}

typedef enum
{
  MADE,
  FAILED,
  UNKNOWN, /* not every file system knows files without a name, nor is there always a /proc */
} Outcome;

static Outcome
create_nameless (char   *twin,
                 GBytes *bytes,
                 int     mode)
{
  g_autofree char *folder = g_path_get_dirname (twin);
  const int        descriptor = open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
  gboolean         is_written;
  gboolean         is_named;
  int              code;

  if (descriptor < 0)
    return UNKNOWN;
  is_written = wakhan_descriptor_write (descriptor, bytes);
  is_named = is_written && name_file (descriptor, twin);
  code = errno;
  if (wakhan_descriptor_close (descriptor))
    {
      errno = code;
      if (is_named)
        return MADE;
      return is_written ? UNKNOWN : FAILED;
    }
  code = is_written ? errno : code;
  if (is_named)
    g_unlink (twin);
  errno = code;
  return FAILED;
}

static gboolean
create_named (char   *twin,
              GBytes *bytes,
              int     mode)
{
  const int descriptor = g_mkstemp_full (twin, O_WRONLY | O_CLOEXEC, mode);
  int       code;

  if (descriptor < 0)
    return FALSE;
  if (wakhan_descriptor_fill (descriptor, bytes))
    return TRUE;
  code = errno;
  g_unlink (twin);
  errno = code;
  return FALSE;
}

char *
wakhan_file_twin_create (const char *path,
                         GBytes     *bytes,
                         int         mode)
{
  g_autofree char *prefix = dup_prefix (path);
  g_autofree char *nameless = g_strconcat (prefix, SUFFIX, NULL);
  g_autofree char *named = g_strdup (nameless);

  switch (create_nameless (nameless, bytes, mode))
    {
    case MADE:
      return g_steal_pointer (&nameless);
    case UNKNOWN:
      return create_named (named, bytes, mode) ? g_steal_pointer (&named) : NULL;
    case FAILED:
    default:
      return NULL;
    }
}

void
wakhan_file_twin_clean (const char *path)
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

      if (strlen (suffix) != strlen (SUFFIX) || strspn (suffix, LETTERS) != strlen (SUFFIX))
        continue;
      left = g_build_filename (folder, entry, NULL);
      if (g_stat (left, &status) == 0 && S_ISREG (status.st_mode) && now - status.st_mtime > STALE)
        g_unlink (left);
    }
}
