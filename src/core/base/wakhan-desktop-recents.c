/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-desktop-recents.h"

#include "wakhan-safe-file.h"
#include "wakhan-task.h"

#define LIST "recently-used.xbel"
#define NEW_MODE 0600
#define PROGRAM "wakhan"
#define MOST_TRIES 3 /* while other programs write */

/* This process writes one file after the other, and so loses none of its own. */
static GMutex mutex;

static char *
dup_mime_type (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);
  const char           *type = info ? g_file_info_get_content_type (info) : NULL;
  char                 *mime_type = type ? g_content_type_get_mime_type (type) : NULL;

  return mime_type ? mime_type : g_strdup ("application/octet-stream");
}

static void
add_file (GBookmarkFile *bookmarks,
          const char    *uri,
          const char    *mime_type)
{
  g_bookmark_file_set_mime_type (bookmarks, uri, mime_type);
  g_bookmark_file_add_application (
    bookmarks, uri, g_get_application_name () ? g_get_application_name () : PROGRAM, PROGRAM " %u");
  g_bookmark_file_set_is_private (bookmarks, uri, FALSE);
}

static GBytes *
create_list (GBytes     *before,
             const char *uri,
             const char *mime_type,
             GError    **error)
{
  g_autoptr (GBookmarkFile) bookmarks = g_bookmark_file_new ();
  gsize                     length = 0;
  const char               *text = before ? g_bytes_get_data (before, &length) : NULL;
  char                     *written;

  if (length > 0 && !g_bookmark_file_load_from_data (bookmarks, text, length, error))
    return NULL;
  add_file (bookmarks, uri, mime_type);
  written = g_bookmark_file_to_data (bookmarks, &length, error);
  return written ? g_bytes_new_take (written, length) : NULL;
}

gboolean
wakhan_desktop_recents_write (const char *list,
                              GFile      *file,
                              GError    **error)
{
  g_autofree char   *target = NULL;
  g_autofree char   *uri = NULL;
  g_autofree char   *mime_type = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (list, FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  target = wakhan_safe_file_resolve (list, error);
  if (!target)
    return FALSE;
  uri = g_file_get_uri (file);
  mime_type = dup_mime_type (file);
  for (guint i = 0; i < MOST_TRIES; i++)
    {
      g_autoptr (GBytes) before = NULL;
      g_autoptr (GBytes) after = NULL;
      int                mode = NEW_MODE;

      g_clear_error (&reason);
      if (wakhan_safe_file_read (target, &before, &mode, &reason))
        after = create_list (before, uri, mime_type, &reason);
      if (after && wakhan_safe_file_replace (target, after, mode, before, &reason))
        return TRUE;
      if (!g_error_matches (reason, WAKHAN_SAFE_FILE_ERROR, WAKHAN_SAFE_FILE_ERROR_CHANGED))
        break;
    }
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static void
add_in_thread (GTask        *task,
               gpointer      file,
               gpointer      data G_GNUC_UNUSED,
               GCancellable *cancellable G_GNUC_UNUSED)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  g_autofree char         *list = g_build_filename (g_get_user_data_dir (), LIST, NULL);
  g_autoptr (GError)       error = NULL;

  if (!wakhan_desktop_recents_write (list, file, &error))
    g_info ("%s", error->message);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_desktop_recents_add (GFile *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, NULL, NULL, NULL);
  g_task_set_source_tag (task, wakhan_desktop_recents_add);
  wakhan_task_run_in_thread (task, add_in_thread);
}
