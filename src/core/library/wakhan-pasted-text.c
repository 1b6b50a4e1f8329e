/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pasted-text.h"

#include "wakhan-document.h"
#include "wakhan-file-name.h"
#include "wakhan-library.h"
#include "wakhan-safe-file.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"

#include <glib/gstdio.h>
#include <string.h>

#define MODE 0600
#define MOST_TRIES 1000
#define FALLBACK "text"

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "wakhan", "texts", NULL);
}

gboolean
wakhan_pasted_text_is (GFile *file)
{
  g_autofree char  *folder = dup_folder ();
  g_autoptr (GFile) texts = g_file_new_for_path (folder);

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return g_file_has_prefix (file, texts);
}

/* Its first words. */
static char *
dup_name (const char *text,
          gboolean    is_html)
{
  g_autoptr (WakhanDocument) document =
    is_html ? wakhan_html_import (text) : wakhan_plain_text_import (text);
  const char *words = wakhan_document_get_text (document);

  while (g_unichar_isspace (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  return wakhan_file_name_dup (words, FALLBACK);
}

static gboolean
holds (const char *path,
       const char *words,
       gsize       length)
{
  g_autofree char *contents = NULL;
  gsize            size;
  GStatBuf         status;

  return g_stat (path, &status) == 0 && S_ISREG (status.st_mode) &&
         (gsize) status.st_size == length &&
         g_file_get_contents (path, &contents, &size, NULL) && size == length &&
         memcmp (contents, words, length) == 0;
}

/* The text that was pasted before with the very same words, and not edited since; NULL: none. */
static GFile *
find_same (const char *folder,
           const char *words,
           const char *ending)
{
  g_autoptr (GDir) texts = g_dir_open (folder, 0, NULL);
  const gsize      length = strlen (words);
  const char      *name;

  while (texts && (name = g_dir_read_name (texts)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, ending) && holds (path, words, length))
        return g_file_new_for_path (path);
    }
  return NULL;
}

/* Under a name that no other has. */
static GFile *
save_new (const char *folder,
          const char *words,
          const char *name,
          const char *ending,
          GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (words, strlen (words));

  for (guint i = 1; i <= MOST_TRIES; i++)
    {
      g_autofree char   *number = i > 1 ? g_strdup_printf (" %u", i) : g_strdup ("");
      g_autofree char   *file_name = g_strconcat (name, number, ending, NULL);
      g_autofree char   *path = g_build_filename (folder, file_name, NULL);
      g_autofree char   *target = wakhan_safe_file_resolve (path, error);
      g_autoptr (GError) reason = NULL;

      if (!target)
        return NULL;
      if (!g_file_test (target, G_FILE_TEST_EXISTS) &&
          wakhan_safe_file_replace (target, bytes, MODE, NULL, &reason))
        return g_file_new_for_path (target);
      if (reason &&
          !g_error_matches (reason, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
    }
  wakhan_safe_file_fail_writing (folder, wakhan_safe_file_describe_errno (EEXIST), error);
  return NULL;
}

GFile *
wakhan_pasted_text_save (const char *words,
                         gboolean    is_html,
                         GError    **error)
{
  const char      *ending = is_html ? ".html" : ".txt";
  g_autofree char *folder = dup_folder ();
  g_autofree char *name = NULL;
  GFile           *same;

  g_return_val_if_fail (words, NULL);

  same = find_same (folder, words, ending);
  if (same)
    return same;
  name = dup_name (words, is_html);
  return save_new (folder, words, name, ending, error);
}

void
wakhan_pasted_text_discard (GFile      *file,
                            const char *id)
{
  g_autoptr (GFile)  notes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id);

  notes = wakhan_library_dup_notes_file (id);
  if (!wakhan_pasted_text_is (file) || g_file_query_exists (notes, NULL))
    return;
  if (!g_file_trash (file, NULL, &error))
    g_info ("%s", error->message);
}

typedef struct
{
  char    *words;
  gboolean is_html;
} Paste;

static void
paste_free (gpointer data)
{
  Paste *self = data;

  g_free (self->words);
  g_free (self);
}

static void
save_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  const Paste *paste = data;
  GError      *error = NULL;
  GFile       *file = wakhan_pasted_text_save (paste->words, paste->is_html, &error);

  if (file)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
wakhan_pasted_text_save_async (const char         *words,
                               gboolean            is_html,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Paste            *paste;

  g_return_if_fail (words);

  paste = g_new0 (Paste, 1);
  paste->words = g_strdup (words);
  paste->is_html = is_html;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_pasted_text_save_async);
  g_task_set_task_data (task, paste, paste_free);
  wakhan_task_run_in_thread (task, save_in_thread);
}

GFile *
wakhan_pasted_text_save_finish (GAsyncResult *result,
                                GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
