/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-shelf.h"

#include "wakhan-key-lines.h"
#include "wakhan-library.h"

#include <string.h>

#define ENDING ".notes"

void
wakhan_shelf_book_free (gpointer data)
{
  WakhanShelfBook *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

static guint
count_notes (GKeyFile *keys)
{
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);
  guint          n_notes = 0;

  for (guint i = 0; groups[i]; i++)
    n_notes += g_str_has_prefix (groups[i], "Note ") && !g_key_file_has_key (keys, groups[i], "Deleted", NULL);
  return n_notes;
}

WakhanShelfBook *
wakhan_notes_shelf_find (const char *id)
{
  g_autoptr (GFile)    file = wakhan_library_dup_notes_file (id);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  WakhanShelfBook     *book;
  guint                n_notes;

  if (!file || !g_key_file_load_from_file (keys, g_file_peek_path (file), G_KEY_FILE_KEEP_TRANSLATIONS, NULL))
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
      g_autofree char *id = *name != '.' && g_str_has_suffix (name, ENDING) && g_utf8_validate (name, -1, NULL)
                              ? g_strndup (name, strlen (name) - strlen (ENDING))
                              : NULL;
      WakhanShelfBook *book = id && *id && !g_str_equal (id, without) ? wakhan_notes_shelf_find (id) : NULL;

      if (book)
        g_ptr_array_add (books, book);
    }
  g_ptr_array_sort (books, compare_books);
  return books;
}

guint
wakhan_notes_shelf_take_over (const char     *id,
                              WakhanNotebook *notebook,
                              const char     *name)
{
  g_autoptr (GFile)          file = wakhan_library_dup_notes_file (id);
  g_autoptr (WakhanNotebook) other = NULL;
  g_autoptr (WakhanChange)   change = wakhan_change_new (name);

  g_return_val_if_fail (file, 0);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), 0);

  other = wakhan_notebook_new (file, id, "");
  for (guint i = 0; i < wakhan_notebook_get_n_notes (other); i++)
    {
      WakhanNote *note = wakhan_notebook_get_note (other, i);

      if (!wakhan_notebook_find (notebook, wakhan_note_get_id (note)))
        wakhan_change_add (change, NULL, note);
    }
  if (wakhan_change_get_n_notes (change) > 0)
    wakhan_notebook_apply (notebook, change);
  return wakhan_change_get_n_notes (change);
}
