/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-rescue.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "wakhan-notes-merge.h"
#include "wakhan-safe-file.h"

#define MARK ".unsaved-"
#define ASIDE "brought-back"

/* The folders in the order in which they are tried. The temporary one is everybody's, and so only a
 * folder in it that is ours alone will do. */
static char *
dup_folder (guint number)
{
  g_autofree char *name = g_strdup_printf ("wakhan-unsaved-%u", (guint) getuid ());

  switch (number)
    {
    case 0:
      return g_build_filename (g_get_user_state_dir (), "wakhan", "unsaved", NULL);
    case 1:
      return g_build_filename (g_get_tmp_dir (), name, NULL);
    default:
      return NULL;
    }
}

static gboolean
is_ours (const char *folder)
{
  struct stat status;

  return lstat (folder, &status) == 0 && S_ISDIR (status.st_mode) && status.st_uid == getuid () &&
         (status.st_mode & 0022) == 0;
}

char *
wakhan_notes_rescue_dup_name (const char *study_id)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char      *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  return g_strdup_printf ("%s" MARK "%s-%d.notes", study_id, stamp, (int) getpid ());
}

char *
wakhan_notes_rescue_write (const char         *name,
                           WakhanNotesContent *content,
                           GError            **error)
{
  g_autoptr (GBytes) bytes = wakhan_notes_content_to_bytes (content);
  char              *folder;

  for (guint i = 0; (folder = dup_folder (i)); i++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_mkdir_with_parents (folder, 0700);
      g_clear_error (error);
      if (is_ours (folder) && wakhan_safe_file_write (path, bytes, 0600, error))
        {
          g_free (folder);
          return g_steal_pointer (&path);
        }
      g_free (folder);
    }
  return NULL;
}

void
wakhan_notes_rescue_remove (const char *name)
{
  char *folder;

  for (guint i = 0; (folder = dup_folder (i)); i++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
      g_free (folder);
    }
}

static void
add_paths (GPtrArray  *paths,
           const char *folder,
           const char *study_id)
{
  g_autoptr (GDir) dir = is_ours (folder) ? g_dir_open (folder, 0, NULL) : NULL;
  g_autofree char *prefix = g_strconcat (study_id, MARK, NULL);
  const char      *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      struct stat      status;

      if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, ".notes") &&
          lstat (path, &status) == 0 && S_ISREG (status.st_mode) && status.st_uid == getuid ())
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char **) a, *(const char **) b);
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

void
wakhan_notes_rescue_put_aside (GPtrArray *paths)
{
  for (guint i = 0; i < paths->len; i++)
    {
      const char      *path = g_ptr_array_index (paths, i);
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *aside = g_build_filename (folder, ASIDE, NULL);
      g_autofree char *to = g_build_filename (aside, name, NULL);

      g_mkdir (aside, 0700);
      g_rename (path, to);
    }
}

/* (nullable): whose notes a copy of this name has; NULL where it is none, or of this process, which
 * keeps them still. */
static char *
dup_study_id (const char *name)
{
  const char      *mark = g_strrstr (name, MARK);
  g_autofree char *own = g_strdup_printf ("-%d.notes", (int) getpid ());
  g_autofree char *id = mark ? g_strndup (name, mark - name) : NULL;

  if (!id || !*id || *id == '.' || !g_str_has_suffix (name, ".notes") ||
      g_str_has_suffix (name, own) || !g_utf8_validate (id, -1, NULL))
    return NULL;
  return g_steal_pointer (&id);
}

GStrv
wakhan_notes_rescue_list_studies (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  char                  *folder;
  GStrv                  list;

  for (guint i = 0; (folder = dup_folder (i)); i++)
    {
      g_autoptr (GDir) dir = is_ours (folder) ? g_dir_open (folder, 0, NULL) : NULL;
      const char      *name;

      while (dir && (name = g_dir_read_name (dir)))
        {
          char *id = dup_study_id (name);

          if (id)
            g_hash_table_add (ids, id);
        }
      g_free (folder);
    }
  list = (GStrv) g_hash_table_get_keys_as_array (ids, NULL);
  g_hash_table_steal_all (ids);
  return list;
}

static GPtrArray *
list_paths (const char *study_id)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  char      *folder;

  for (guint i = 0; (folder = dup_folder (i)); i++)
    {
      add_paths (paths, folder, study_id);
      g_free (folder);
    }
  g_ptr_array_sort (paths, compare_paths);
  return paths;
}

char *
wakhan_notes_rescue_dup_title (const char *study_id)
{
  g_autoptr (GPtrArray) paths = list_paths (study_id);
  g_autofree char      *title = NULL;

  for (guint i = paths->len; !title && i > 0; i--)
    {
      g_autoptr (WakhanNotesContent) copy = read_copy (g_ptr_array_index (paths, i - 1));

      title = copy ? wakhan_notes_content_dup_title (copy) : NULL;
    }
  return title && *title ? g_steal_pointer (&title) : g_strdup (study_id);
}

WakhanNotesRescue *
wakhan_notes_rescue_find (const char         *study_id,
                          WakhanNotesContent *known)
{
  g_autoptr (WakhanNotesRescue)  self = g_new0 (WakhanNotesRescue, 1);
  g_autoptr (WakhanNotesContent) merged = wakhan_notes_content_copy (known);
  g_autoptr (GPtrArray)          changed = NULL;

  self->paths = list_paths (study_id);
  self->content = wakhan_notes_content_new (study_id, "");
  for (guint i = 0; i < self->paths->len; i++)
    {
      g_autoptr (WakhanNotesContent) copy = read_copy (g_ptr_array_index (self->paths, i));
      g_autoptr (WakhanNotesContent) before = g_steal_pointer (&merged);

      merged = copy ? wakhan_notes_merge (NULL, copy, before) : wakhan_notes_content_ref (before);
    }
  changed = wakhan_notes_find_changed (merged, known);
  for (guint i = 0; i < changed->len; i++)
    wakhan_notes_content_put (self->content, g_ptr_array_index (changed, i));
  self->n_notes = changed->len;
  if (self->n_notes > 0)
    return g_steal_pointer (&self);
  wakhan_notes_rescue_put_aside (self->paths);
  return NULL;
}

void
wakhan_notes_rescue_free (WakhanNotesRescue *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->paths);
  wakhan_notes_content_unref (self->content);
  g_free (self);
}
