/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-pasted-text.h"

#include "wakhan-document.h"
#include "wakhan-file-name.h"
#include "wakhan-safe-file.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"

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

/* A page as Markdown has it, whose importer reads headings and paragraphs of HTML: one block of it,
 * which a blank line would end. */
static char *
dup_as_markdown (const char *html)
{
  GString       *text = g_string_new ("<div>\n");
  g_auto (GStrv) lines = g_strsplit_set (html, "\r\n", -1);

  for (guint i = 0; lines[i]; i++)
    if (*g_strstrip (lines[i]))
      g_string_append_printf (text, "%s\n", lines[i]);
  g_string_append (text, "</div>\n");
  return g_string_free (text, FALSE);
}

/* Its first words. */
static char *
dup_name (const char *text,
          gboolean    is_markdown)
{
  g_autoptr (WakhanDocument) document =
    is_markdown ? wakhan_markdown_import (text) : wakhan_plain_text_import (text);
  const char *words = wakhan_document_get_text (document);

  while (g_unichar_isspace (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  return wakhan_file_name_dup (words, FALLBACK);
}

GFile *
wakhan_pasted_text_save (const char *words,
                         gboolean    is_html,
                         GError    **error)
{
  g_autofree char   *folder = dup_folder ();
  g_autofree char   *text = NULL;
  g_autofree char   *name = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (words, NULL);

  text = is_html ? dup_as_markdown (words) : g_strdup (words);
  name = dup_name (text, is_html);
  bytes = g_bytes_new (text, strlen (text));
  for (guint i = 1; i <= MOST_TRIES; i++)
    {
      g_autofree char   *number = i > 1 ? g_strdup_printf (" %u", i) : g_strdup ("");
      g_autofree char   *file_name = g_strconcat (name, number, is_html ? ".md" : ".txt", NULL);
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
