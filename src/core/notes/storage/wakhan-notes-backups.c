/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-backups.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "wakhan-safe-file.h"

#define FOLDER "backups"
#define MOST_DAYS 3
#define AGE 10 /* seconds, of a copy that is made anew */
#define ENDING ".notes"

static char *
dup_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, FOLDER, NULL);
}

/* "river-" of "…/river.notes". */
static char *
dup_prefix (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  if (g_str_has_suffix (name, ENDING))
    name[strlen (name) - strlen (ENDING)] = '\0';
  return g_strconcat (name, "-", NULL);
}

static gboolean
is_day (const char *words)
{
  const char *form = "####-##-##" ENDING;

  for (; *form && *words; form++, words++)
    if (*form == '#' ? !g_ascii_isdigit (*words) : *form != *words)
      return FALSE;
  return !*form && !*words;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char **) a, *(const char **) b);
}

/* By day. */
static GPtrArray *
list_paths (const char *path)
{
  GPtrArray       *paths = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = dup_folder (path);
  g_autofree char *prefix = dup_prefix (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;

  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, prefix) && is_day (name + strlen (prefix)))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_names);
  return paths;
}

static WakhanNotesContent *
read_copy (const char *path)
{
  g_autoptr (GBytes) bytes = NULL;
  int                mode;

  return wakhan_safe_file_read (path, &bytes, &mode, NULL) && bytes
           ? wakhan_notes_content_new_from_bytes (bytes)
           : NULL;
}

/* Notes are never dropped from a file; where some are missing, it was cut. */
static gboolean
says_more (const char         *copy_path,
           WakhanNotesContent *content)
{
  g_autoptr (WakhanNotesContent) copy = read_copy (copy_path);

  for (guint i = 0; copy && i < wakhan_notes_content_get_n_records (copy); i++)
    {
      const char *id = wakhan_entry_record_get_id (wakhan_notes_content_get_record (copy, i));

      if (id && !wakhan_notes_content_find (content, id))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_fresh (const char *path)
{
  struct stat  status;
  const gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  return g_stat (path, &status) == 0 && status.st_mtime <= now && now - status.st_mtime < AGE;
}

static void
drop_oldest (const char *path)
{
  g_autoptr (GPtrArray) paths = list_paths (path);

  for (guint i = 0; i + MOST_DAYS < paths->len; i++)
    g_unlink (g_ptr_array_index (paths, i));
}

void
wakhan_notes_backups_keep (const char         *path,
                           WakhanNotesContent *content,
                           GBytes             *bytes,
                           char              **checked_day)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char      *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char      *folder = dup_folder (path);
  g_autofree char      *prefix = dup_prefix (path);
  g_autofree char      *name = g_strconcat (prefix, day, ENDING, NULL);
  g_autofree char      *copy_path = g_build_filename (folder, name, NULL);
  const gboolean        is_checked = g_strcmp0 (day, *checked_day) == 0;

  if ((is_checked && is_fresh (copy_path)) || (!is_checked && says_more (copy_path, content)))
    return;
  if (!wakhan_safe_file_write (copy_path, bytes, 0600, NULL))
    return;
  g_free (*checked_day);
  *checked_day = g_steal_pointer (&day);
  drop_oldest (path);
}

GPtrArray *
wakhan_notes_backups_load (const char *path)
{
  GPtrArray *contents =
    g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_notes_content_unref);
  g_autoptr (GPtrArray) paths = list_paths (path);

  for (guint i = 0; i < paths->len; i++)
    {
      WakhanNotesContent *content = read_copy (g_ptr_array_index (paths, i));

      if (content)
        g_ptr_array_add (contents, content);
    }
  return contents;
}

/* (nullable): of ".../river-2026-11-30.notes" */
static GDateTime *
read_day (const char *path)
{
  const char *day = path + strlen (path) - strlen ("####-##-##" ENDING);

  return g_date_time_new_local (atoi (day), atoi (day + strlen ("####-")),
                                atoi (day + strlen ("####-##-")), 0, 0, 0);
}

WakhanNotesBackup *
wakhan_notes_backups_find (const char         *path,
                           WakhanNotesContent *known)
{
  g_autoptr (GPtrArray) paths = list_paths (path);
  WakhanNotesBackup    *backup = NULL;

  for (guint i = paths->len; !backup && i > 0; i--)
    {
      const char                    *copy_path = g_ptr_array_index (paths, i - 1);
      g_autoptr (WakhanNotesContent) copy = read_copy (copy_path);
      g_autoptr (GDateTime)          day = read_day (copy_path);

      if (day && copy && wakhan_notes_content_get_fault (copy) == WAKHAN_NOTES_WHOLE)
        backup = wakhan_notes_backup_new (g_steal_pointer (&day), copy, known);
    }
  return backup;
}
