/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-saved-file.h"

#include "wakhan-safe-copy.h"

gboolean
wakhan_saved_file_tell (GtkWindow     *dialog,
                        WakhanSession *session,
                        GFile         *file,
                        GAsyncResult  *result,
                        const char    *words,
                        char         **problem)
{
  g_autoptr (GError)  error = NULL;
  g_autofree char    *name = NULL;
  g_autoptr (GString) told = NULL;

  *problem = NULL;
  if (!wakhan_safe_copy_write_finish (file, result, &error))
    {
      *problem = g_strdup (error->message);
      wakhan_session_announce_deed (session, error->message);
      return FALSE;
    }
  name = g_file_get_basename (file);
  told = g_string_new (words);
  g_string_replace (told, "%s", name, 1);
  wakhan_session_tell (session, told->str);
  gtk_window_close (dialog);
  return TRUE;
}
