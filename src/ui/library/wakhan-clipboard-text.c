/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-clipboard-text.h"

#include "wakhan-pasted-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HTML "text/html"

static gboolean
has_words (const char *text)
{
  for (; text && *text; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

static void
saved_cb (GObject      *source G_GNUC_UNUSED,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError           *error = NULL;
  GFile            *file = wakhan_pasted_text_save_finish (result, &error);

  if (file)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
save (GTask      *task,
      const char *words,
      gboolean    is_html)
{
  wakhan_pasted_text_save_async (words, is_html, g_task_get_cancellable (task), saved_cb, task);
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  GTask           *task = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  if (has_words (text))
    {
      save (task, text, FALSE);
      return;
    }
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("There is no text on the clipboard."));
  g_object_unref (task);
}

static void
read_text (GTask *task)
{
  gdk_clipboard_read_text_async (g_task_get_source_object (task), g_task_get_cancellable (task),
                                 text_read_cb, task);
}

/* Of what is only coloured letters, as from an editor, the plain text says as much. */
static gboolean
is_page (const char *html)
{
  static const char *const tags[] = { "<p", "<h1", "<h2", "<h3", "<h4",
                                      "<li", "<blockquote", "<table" };
  g_autofree char         *folded = g_ascii_strdown (html, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const char *tag = strstr (folded, tags[i]);

      if (tag && tag[strlen (tags[i])] && strchr (" >\n\t", tag[strlen (tags[i])]))
        return TRUE;
    }
  return FALSE;
}

static void
page_read_cb (GObject      *stream,
              GAsyncResult *result,
              gpointer      user_data)
{
  GTask       *task = user_data;
  const gssize n_bytes =
    g_output_stream_splice_finish (G_OUTPUT_STREAM (stream), result, NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char   *html = NULL;

  if (n_bytes > 0)
    {
      bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
      html = g_strndup (g_bytes_get_data (bytes, NULL), n_bytes);
    }
  if (html && g_utf8_validate (html, -1, NULL) && is_page (html))
    save (task, html, TRUE);
  else
    read_text (task);
}

static void
page_offered_cb (GObject      *clipboard,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  GTask                   *task = user_data;
  g_autoptr (GInputStream) stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL, NULL);
  g_autoptr (GOutputStream) page = NULL;

  if (!stream)
    {
      read_text (task);
      return;
    }
  page = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (
    page, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
    G_PRIORITY_DEFAULT, g_task_get_cancellable (task), page_read_cb, task);
}

void
wakhan_clipboard_text_save_async (GdkClipboard       *clipboard,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  static const char *types[] = { HTML, NULL };
  GTask             *task;

  g_return_if_fail (GDK_IS_CLIPBOARD (clipboard));

  task = g_task_new (clipboard, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_clipboard_text_save_async);
  if (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), HTML))
    gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, cancellable, page_offered_cb,
                              task);
  else
    read_text (task);
}

GFile *
wakhan_clipboard_text_save_finish (GAsyncResult *result,
                                   GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
