/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-saved-file.h"

#include "wakhan-safe-copy.h"
#include "wakhan-source-file.h"

#include <glib/gi18n-lib.h>

char *
wakhan_saved_file_dup_refusal (WakhanSession *session,
                               GFile         *file)
{
  g_autofree char *name = NULL;
  char            *refusal;

  if (!g_file_equal (file, wakhan_study_get_file (wakhan_session_get_study (session))))
    return NULL;
  name = wakhan_source_file_dup_name (file);
  refusal = g_strdup_printf (_ ("“%s” is the text itself. Choose another name."), name);
  wakhan_session_announce_deed (session, refusal);
  return refusal;
}

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
  wakhan_saved_file_leave (dialog, session, told->str);
  return TRUE;
}

void
wakhan_saved_file_leave (GtkWindow     *dialog,
                         WakhanSession *session,
                         const char    *words)
{
  g_autoptr (WakhanSession) kept = g_object_ref (session);

  gtk_window_close (dialog);
  wakhan_session_tell (kept, words);
}
