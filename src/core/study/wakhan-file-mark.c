/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-mark.h"

#include <gio/gio.h>

#define MOST_FILES 5000 /* that are looked at */

typedef struct
{
  const char *mark;
  const char *uri;
  const char *other;
  guint       n_files;
} Search;

/* The number of a file that is gone may be another one's soon: the time at which it was made tells
 * them apart. */
static char *
dup_mark_of_path (const char *path,
                  gboolean   *is_folder)
{
  g_autoptr (GFile)     file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info =
    g_file_query_info (file,
                       G_FILE_ATTRIBUTE_STANDARD_TYPE
                       "," G_FILE_ATTRIBUTE_UNIX_DEVICE "," G_FILE_ATTRIBUTE_UNIX_INODE
                       "," G_FILE_ATTRIBUTE_TIME_CREATED "," G_FILE_ATTRIBUTE_TIME_CREATED_USEC,
                       G_FILE_QUERY_INFO_NONE, NULL, NULL);

  *is_folder = info && g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY;
  if (!info || !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_TIME_CREATED))
    return NULL;
  return g_strdup_printf (
    "%x:%" G_GINT64_MODIFIER "x:%" G_GINT64_MODIFIER "x.%x",
    g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_UNIX_DEVICE),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_CREATED),
    g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_CREATED_USEC));
}

char *
wakhan_file_mark_dup (const char *uri)
{
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);
  gboolean         is_folder = FALSE;

  return path ? dup_mark_of_path (path, &is_folder) : NULL;
}

/* An editor may keep the old file under such a name and write the text anew. */
static gboolean
is_backup (const char *name)
{
  return *name == '.' || *name == '#' || g_str_has_suffix (name, "~") ||
         g_str_has_suffix (name, ".bak") || g_str_has_suffix (name, ".orig") ||
         g_str_has_suffix (name, ".old");
}

/* @depth: how many folders deep it is looked into. */
static gboolean
search_folder (Search     *self,
               const char *folder,
               guint       depth)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gboolean         is_found = FALSE;
  const char      *name;

  while (dir && !is_found && self->n_files++ < MOST_FILES && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
      gboolean         is_folder = FALSE;
      g_autofree char *mark = is_backup (name) ? NULL : dup_mark_of_path (path, &is_folder);

      if (is_folder)
        is_found = depth > 0 && search_folder (self, path, depth - 1);
      else
        is_found = g_strcmp0 (mark, self->mark) == 0 && g_strcmp0 (uri, self->uri) != 0 &&
                   g_strcmp0 (uri, self->other) != 0;
    }
  return is_found;
}

gboolean
wakhan_file_mark_has_moved (const char *uri,
                            const char *mark,
                            const char *other)
{
  Search           self = { .mark = mark, .uri = uri, .other = other };
  g_autofree char *path = g_filename_from_uri (uri, NULL, NULL);
  g_autofree char *folder = path ? g_path_get_dirname (path) : NULL;
  g_autofree char *above = folder ? g_path_get_dirname (folder) : NULL;

  return mark && folder && (search_folder (&self, folder, 1) || search_folder (&self, above, 0));
}
