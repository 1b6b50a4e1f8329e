/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-safe-copy.h"

#include "wakhan-safe-file.h"
#include "wakhan-task.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#define PRIVATE 0600

typedef struct
{
  GBytes *bytes;
  int     mode;
} Content;

static void
content_free (gpointer data)
{
  Content *content = data;

  g_bytes_unref (content->bytes);
  g_free (content);
}

/* A file takes the place of a file, and of nothing else. */
static gboolean
check_place (const char *path,
             int        *mode,
             GError    **error)
{
  struct stat status;

  if (g_stat (path, &status) != 0)
    return TRUE; /* none yet, or writing says why */
  if (S_ISDIR (status.st_mode))
    return wakhan_safe_file_fail_writing (path, _ ("it is a folder"), error);
  if (!S_ISREG (status.st_mode))
    return wakhan_safe_file_fail_writing (path, _ ("it is not a file"), error);
  *mode = status.st_mode & 0777;
  return TRUE;
}

static gboolean
write_path (const char *path,
            GBytes     *bytes,
            int         mode,
            GError    **error)
{
  g_autofree char *target = wakhan_safe_file_resolve (path, error);

  return target && check_place (target, &mode, error) &&
         wakhan_safe_file_write (target, bytes, mode, error);
}

static GFile *
choose_beside (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char  *name = g_file_get_basename (file);
  g_autofree char  *beside =
    g_strdup_printf ("%s.%06x", name ? name : "", g_random_int () & 0xffffff);

  return folder && name ? g_file_get_child (folder, beside) : NULL;
}

/* Closed when this returns: some tell only then that there was no room. */
static gboolean
fill (GFile        *beside,
      GBytes       *bytes,
      int           mode,
      GCancellable *cancellable,
      GError      **error)
{
  const GFileCreateFlags flags =
    mode == PRIVATE ? G_FILE_CREATE_PRIVATE : G_FILE_CREATE_NONE;
  g_autoptr (GFileOutputStream) stream = g_file_create (beside, flags, cancellable, error);
  gsize                         length;
  const void                   *data = g_bytes_get_data (bytes, &length);

  return stream &&
         g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, cancellable,
                                    error) &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

/* g_file_replace() would put what it has, if only a part of it, in the old file's place. */
static gboolean
write_stream (GFile        *file,
              GBytes       *bytes,
              int           mode,
              GCancellable *cancellable,
              GError      **error)
{
  g_autoptr (GFile)  beside = choose_beside (file);
  g_autofree char   *name = g_file_get_parse_name (file);
  g_autoptr (GError) reason = NULL;

  if (!beside)
    return wakhan_safe_file_fail_writing (name, _ ("it is no address of a file"), error);
  if (fill (beside, bytes, mode, cancellable, &reason) &&
      g_file_move (beside, file, G_FILE_COPY_OVERWRITE | G_FILE_COPY_NO_FALLBACK_FOR_MOVE,
                   cancellable, NULL, NULL, &reason))
    return TRUE;
  if (!g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_EXISTS))
    g_file_delete (beside, NULL, NULL);
  return wakhan_safe_file_fail_writing (name, reason->message, error);
}

gboolean
wakhan_safe_copy_write (GFile        *file,
                        GBytes       *bytes,
                        int           mode,
                        GCancellable *cancellable,
                        GError      **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes, FALSE);

  if (g_file_is_native (file) && g_file_peek_path (file))
    return write_path (g_file_peek_path (file), bytes, mode, error);
  return write_stream (file, bytes, mode, cancellable, error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      file,
                 gpointer      data,
                 GCancellable *cancellable)
{
  const Content *content = data;
  GError        *error = NULL;

  if (wakhan_safe_copy_write (file, content->bytes, content->mode, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
wakhan_safe_copy_write_async (GFile              *file,
                              GBytes             *bytes,
                              int                 mode,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Content          *content = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes);

  content = g_new (Content, 1);
  *content = (Content){ .bytes = g_bytes_ref (bytes), .mode = mode };
  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_safe_copy_write_async);
  g_task_set_task_data (task, content, content_free);
  wakhan_task_run_in_thread (task, write_in_thread);
}

gboolean
wakhan_safe_copy_write_finish (GFile        *file,
                               GAsyncResult *result,
                               GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
