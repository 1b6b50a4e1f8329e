/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-shelf.h"

#include "wakhan-key-lines.h"
#include "wakhan-library-entry.h"
#include "wakhan-library.h"
#include "wakhan-notes-file.h"
#include "wakhan-same-names.h"
#include "wakhan-shared-keys.h"
#include "wakhan-task.h"

#include <string.h>

#define ENDING ".notes"

void
wakhan_shelf_book_free (gpointer data)
{
  WakhanShelfBook *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->place);
  g_free (self);
}

/* Returns: (transfer full) (nullable) */
static char *
find_place (const char *id)
{
  g_autofree char      *path = wakhan_library_dup_path ();
  g_autoptr (GKeyFile)  keys = wakhan_shared_keys_read (path, NULL);
  g_autoptr (GPtrArray) entries = keys ? wakhan_library_entry_list (keys) : NULL;

  for (guint i = 0; entries && i < entries->len; i++)
    {
      const WakhanLibraryEntry *entry = g_ptr_array_index (entries, i);
      g_autoptr (GFile)         file =
        entry->uri && *entry->uri ? g_file_new_for_uri (entry->uri) : NULL;

      if (file && g_str_equal (entry->id, id))
        return wakhan_same_names_dup_place (file);
    }
  return NULL;
}

static guint
count_notes (GKeyFile *keys)
{
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);
  guint          n_notes = 0;

  for (guint i = 0; groups[i]; i++)
    n_notes += g_str_has_prefix (groups[i], "Note ") &&
               !g_key_file_has_key (keys, groups[i], "Deleted", NULL);
  return n_notes;
}

WakhanShelfBook *
wakhan_notes_shelf_find (const char *id)
{
  g_autoptr (GFile)    file = wakhan_library_dup_notes_file (id);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  WakhanShelfBook     *book;
  guint                n_notes;

  if (!file || !g_key_file_load_from_file (keys, g_file_peek_path (file),
                                           G_KEY_FILE_KEEP_TRANSLATIONS, NULL))
    return NULL;
  n_notes = count_notes (keys);
  if (n_notes == 0)
    return NULL;
  book = g_new0 (WakhanShelfBook, 1);
  book->id = g_strdup (id);
  book->title = wakhan_key_file_dup_string (keys, "Notebook", "Title");
  book->n_notes = n_notes;
  if (!book->title || !*book->title)
    {
      g_free (book->title);
      book->title = g_strdup (id);
    }
  return book;
}

static int
compare_books (gconstpointer a,
               gconstpointer b)
{
  const WakhanShelfBook *first = *(gpointer *) a;
  const WakhanShelfBook *second = *(gpointer *) b;
  const int              order = g_utf8_collate (first->title, second->title);

  return order ? order : strcmp (first->id, second->id);
}

GPtrArray *
wakhan_notes_shelf_list (const char *without)
{
  GPtrArray       *books = g_ptr_array_new_with_free_func (wakhan_shelf_book_free);
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "wakhan", "notes", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char      *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *id =
        *name != '.' && g_str_has_suffix (name, ENDING) && g_utf8_validate (name, -1, NULL)
          ? g_strndup (name, strlen (name) - strlen (ENDING))
          : NULL;
      WakhanShelfBook *book =
        id && *id && !g_str_equal (id, without) ? wakhan_notes_shelf_find (id) : NULL;

      if (book)
        g_ptr_array_add (books, book);
    }
  g_ptr_array_sort (books, compare_books);
  return books;
}

static void
find_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      id,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  WakhanShelfBook *book = wakhan_notes_shelf_find (id);

  if (book)
    book->place = find_place (id);
  g_task_return_pointer (task, book, wakhan_shelf_book_free);
}

void
wakhan_notes_shelf_find_async (const char         *id,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (id);

  g_task_set_source_tag (task, wakhan_notes_shelf_find_async);
  g_task_set_task_data (task, g_strdup (id), g_free);
  wakhan_task_run_in_thread (task, find_in_thread);
}

WakhanShelfBook *
wakhan_notes_shelf_find_finish (GAsyncResult *result,
                                GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static GPtrArray *
read_entries (const char *id,
              GError    **error)
{
  g_autoptr (GFile)              file = wakhan_library_dup_notes_file (id);
  g_autoptr (WakhanNotesFile)    notes_file = wakhan_notes_file_new (file, id, "");
  g_autoptr (WakhanNotesContent) content = wakhan_notes_file_load (notes_file, error);

  return content ? wakhan_notes_content_list_entries (content) : NULL;
}

static void
read_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      id,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  GError    *error = NULL;
  GPtrArray *entries = read_entries (id, &error);

  if (entries)
    g_task_return_pointer (task, entries, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

void
wakhan_notes_shelf_take_over_async (const char         *id,
                                    WakhanNotebook     *notebook,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (id);
  g_return_if_fail (WAKHAN_IS_NOTEBOOK (notebook));

  task = g_task_new (notebook, NULL, callback, user_data);
  g_task_set_source_tag (task, wakhan_notes_shelf_take_over_async);
  g_task_set_task_data (task, g_strdup (id), g_free);
  wakhan_task_run_in_thread (task, read_in_thread);
}

guint
wakhan_notes_shelf_take_over_finish (GAsyncResult *result,
                                     GError      **error)
{
  GTask                   *task = G_TASK (result);
  WakhanNotebook          *notebook = g_task_get_source_object (task);
  g_autoptr (WakhanChange) change = wakhan_change_new (WAKHAN_CHANGE_TAKE_OVER);
  g_autoptr (GPtrArray)    entries = g_task_propagate_pointer (task, error);

  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), 0);

  for (guint i = 0; entries && i < entries->len; i++)
    {
      WakhanEntry *entry = g_ptr_array_index (entries, i);
      WakhanEntry *here = wakhan_notebook_find_any (notebook, wakhan_entry_get_id (entry));

      if (!wakhan_entry_get_deleted (entry) && (!here || wakhan_entry_get_deleted (here)))
        wakhan_change_add (change, NULL, entry);
    }
  if (wakhan_change_get_n_entries (change) > 0)
    wakhan_notebook_apply (notebook, change);
  return wakhan_change_get_n_entries (change);
}
