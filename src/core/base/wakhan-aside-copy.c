/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-aside-copy.h"

#include "wakhan-safe-file.h"

/* NULL: nobody has made one of the same bytes. */
static char *
find_copy (const char *path,
           GBytes     *bytes)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *prefix = g_strconcat (name, ".damaged-", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *entry;

  while (dir && (entry = g_dir_read_name (dir)))
    {
      g_autofree char *other = g_build_filename (folder, entry, NULL);

      if (g_str_has_prefix (entry, prefix) && wakhan_safe_file_has_bytes (other, bytes))
        return g_steal_pointer (&other);
    }
  return NULL;
}

char *
wakhan_aside_copy_choose (const char *path,
                          GBytes     *bytes,
                          gboolean   *is_there)
{
  g_autoptr (GDateTime) now = NULL;
  g_autofree char      *stamp = NULL;
  char                 *aside;

  g_return_val_if_fail (path && bytes && is_there, NULL);

  aside = find_copy (path, bytes);
  *is_there = aside != NULL;
  if (aside)
    return aside;
  now = g_date_time_new_now_utc ();
  stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");
  aside = g_strconcat (path, ".damaged-", stamp, NULL);
  for (guint i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s.damaged-%s-%u", path, stamp, i);
    }
  return aside;
}
