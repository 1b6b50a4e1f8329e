/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-copies.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "wakhan-entry-lineage.h"
#include "wakhan-notes-merge.h"
#include "wakhan-safe-file.h"

#define FOLDER "joined"
#define ENDING ".notes"
#define SETTLED 10      /* seconds, after which nobody is writing a damaged file any more */
#define SUFFIX_LENGTH 6 /* of a file on its way */

static gboolean
ends_word (char letter)
{
  return letter != '\0' && !g_ascii_isalnum (letter);
}

/* What programs leave that are still writing, and what we and people put there ourselves. */
static gboolean
is_none (const char *rest)
{
  static const char *const endings[] = { ".lock", ".tmp", ".part", ".swp",
                                         ".bak", ".filepart", ".crdownload" };

  if (g_str_has_prefix (rest, ENDING ".damaged-"))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (rest, endings[i]))
      return TRUE;
  return g_str_has_prefix (rest, ENDING ".") &&
         strlen (rest) == strlen (ENDING ".") + SUFFIX_LENGTH &&
         strspn (rest + strlen (ENDING "."), G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS) ==
           SUFFIX_LENGTH;
}

gboolean
wakhan_notes_copies_is_name (const char *own,
                             const char *name)
{
  const gsize length =
    g_str_has_suffix (own, ENDING) ? strlen (own) - strlen (ENDING) : strlen (own);
  g_autofree char *stem = g_strndup (own, length);
  const char      *at = strstr (name, stem);

  if (!*stem || !at || g_str_equal (name, own) || *name == '.')
    return FALSE;
  if (at > name)
    return at[-1] == ' ' && g_str_equal (at, own); /* "Copy of …" */
  return ends_word (name[length]) && !is_none (name + length);
}

/* A file that is cut may only be on its way. */
static gboolean
is_settled (WakhanNotesContent *content,
            const struct stat  *status)
{
  const gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  return wakhan_notes_content_get_fault (content) == WAKHAN_NOTES_WHOLE ||
         (wakhan_notes_content_get_fault (content) != WAKHAN_NOTES_NEWER &&
          now - status->st_mtime > SETTLED);
}

static WakhanNotesContent *
read_copy (const char *path,
           const char *study_id)
{
  g_autoptr (WakhanNotesContent) content = NULL;
  g_autoptr (GBytes)             bytes = NULL;
  struct stat                    status;
  int                            mode;

  if (lstat (path, &status) != 0 || !S_ISREG (status.st_mode) ||
      !wakhan_safe_file_read (path, &bytes, &mode, NULL) || !bytes)
    return NULL;
  content = wakhan_notes_content_new_from_bytes (bytes);
  if (g_strcmp0 (wakhan_notes_content_get_study_id (content), study_id) != 0 ||
      !is_settled (content, &status))
    return NULL;
  return g_steal_pointer (&content);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char **) a, *(const char **) b);
}

WakhanNotesCopies *
wakhan_notes_copies_find (const char *path,
                          const char *study_id)
{
  WakhanNotesCopies *self = g_new0 (WakhanNotesCopies, 1);
  g_autofree char   *folder = g_path_get_dirname (path);
  g_autofree char   *own = g_path_get_basename (path);
  g_autoptr (GDir)   dir = g_dir_open (folder, 0, NULL);
  const char        *name;

  self->paths = g_ptr_array_new_with_free_func (g_free);
  self->differing = g_ptr_array_new_with_free_func (g_free);
  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char               *copy_path = g_build_filename (folder, name, NULL);
      g_autoptr (WakhanNotesContent) copy =
        wakhan_notes_copies_is_name (own, name) ? read_copy (copy_path, study_id) : NULL;

      if (copy)
        g_ptr_array_add (self->paths, g_steal_pointer (&copy_path));
    }
  g_ptr_array_sort (self->paths, compare_paths);
  return self;
}

void
wakhan_notes_copies_free (WakhanNotesCopies *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->paths);
  g_ptr_array_unref (self->differing);
  g_free (self);
}

static gboolean
is_past (WakhanEntryRecord *record,
         GPtrArray         *past)
{
  for (guint i = 0; i < past->len; i++)
    {
      WakhanEntryRecord *known =
        wakhan_notes_content_find (g_ptr_array_index (past, i),
                                   wakhan_entry_record_get_id (record));

      if (known && wakhan_entry_record_is_equal (known, record))
        return TRUE;
    }
  return FALSE;
}

static WakhanNotesContent *
leave_out_past (WakhanNotesContent *copy,
                WakhanNotesContent *content,
                GPtrArray          *past)
{
  WakhanNotesContent *rest = wakhan_notes_content_new ("", "");

  for (guint i = 0; i < wakhan_notes_content_get_n_records (copy); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (copy, i);
      const char        *id = wakhan_entry_record_get_id (record);
      WakhanEntryRecord *here = id ? wakhan_notes_content_find (content, id) : NULL;

      if (id &&
          !(here && (is_past (record, past) || wakhan_entry_lineage_is_history (here, record))))
        wakhan_notes_content_put (rest, record);
    }
  return rest;
}

static void
count (WakhanNotesCopies  *self,
       WakhanNotesContent *merged,
       WakhanNotesContent *before,
       WakhanNotesContent *copy)
{
  g_autoptr (GPtrArray) changed = wakhan_notes_find_changed (merged, before);

  for (guint i = 0; i < changed->len; i++)
    {
      const char *id = wakhan_entry_record_get_id (g_ptr_array_index (changed, i));

      if (wakhan_notes_content_find (copy, id))
        self->n_joined++;
      else
        g_ptr_array_add (self->differing, g_strdup (id));
    }
}

WakhanNotesContent *
wakhan_notes_copies_join (WakhanNotesCopies  *self,
                          WakhanNotesContent *content,
                          GPtrArray          *past)
{
  g_autoptr (WakhanNotesContent) merged = wakhan_notes_content_ref (content);

  self->n_joined = 0;
  g_ptr_array_set_size (self->differing, 0);
  for (guint i = 0; i < self->paths->len; i++)
    {
      g_autoptr (GBytes)             bytes = NULL;
      g_autoptr (WakhanNotesContent) copy = NULL;
      g_autoptr (WakhanNotesContent) rest = NULL;
      g_autoptr (WakhanNotesContent) before = g_steal_pointer (&merged);
      int                            mode;

      if (!wakhan_safe_file_read (g_ptr_array_index (self->paths, i), &bytes, &mode, NULL) ||
          !bytes)
        {
          merged = g_steal_pointer (&before);
          g_ptr_array_remove_index (self->paths, i--);
          continue;
        }
      copy = wakhan_notes_content_new_from_bytes (bytes);
      rest = leave_out_past (copy, before, past);
      merged = wakhan_notes_merge (NULL, rest, before);
      count (self, merged, before, copy);
    }
  return g_steal_pointer (&merged);
}

void
wakhan_notes_copies_put_aside (WakhanNotesCopies *self)
{
  for (guint i = 0; i < self->paths->len; i++)
    {
      const char      *path = g_ptr_array_index (self->paths, i);
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *aside = g_build_filename (folder, FOLDER, NULL);
      char            *to = g_build_filename (aside, name, NULL);

      g_mkdir (aside, 0700);
      for (guint number = 2; g_file_test (to, G_FILE_TEST_EXISTS); number++)
        {
          g_free (to);
          to = g_strdup_printf ("%s/%u-%s", aside, number, name);
        }
      g_rename (path, to);
      g_free (to);
    }
}
