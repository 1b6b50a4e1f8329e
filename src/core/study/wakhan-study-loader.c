/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-study-loader.h"

#include "wakhan-data-dir.h"
#include "wakhan-library.h"
#include "wakhan-open-studies.h"
#include "wakhan-source-file.h"
#include "wakhan-study-private.h"
#include "wakhan-study-reader.h"
#include "wakhan-task.h"
#include "wakhan-text-importer.h"
#include "wakhan-text-reader.h"

#include <glib/gi18n-lib.h>

static gboolean
is_study_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name ? g_ascii_strdown (name, -1) : NULL;

  return folded && g_str_has_suffix (folded, ".study");
}

static WakhanStudy *
load_without_notes (GFile        *file,
                    GCancellable *cancellable,
                    GError      **error)
{
  WakhanStudyContent *content = is_study_file (file)
                                  ? wakhan_study_reader_read (file, cancellable, error)
                                  : wakhan_text_reader_read (file, cancellable, error);

  return content ? wakhan_study_new (file, wakhan_library_dup_uri (file), content) : NULL;
}

static WakhanStudy *
load (GFile        *file,
      GCancellable *cancellable,
      GError      **error)
{
  WakhanStudy *self = load_without_notes (file, cancellable, error);

  if (self)
    wakhan_study_open_notes (self);
  return self;
}

WakhanStudy *
wakhan_study_lookup (GFile *file)
{
  g_autofree char *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  uri = g_file_get_uri (file);
  return wakhan_open_studies_find (uri);
}

WakhanStudy *
wakhan_study_load (GFile        *file,
                   GCancellable *cancellable,
                   GError      **error)
{
  WakhanStudy *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = load (file, cancellable, error);
  return self ? wakhan_study_enlist (self) : NULL;
}

static void
load_in_thread (GTask        *task,
                gpointer      source G_GNUC_UNUSED,
                gpointer      file,
                GCancellable *cancellable)
{
  GError      *error = NULL;
  WakhanStudy *self = load (file, cancellable, &error);

  if (self)
    {
      wakhan_study_get_term_places (self); /* a window shows them at once */
      g_task_return_pointer (task, self, g_object_unref);
    }
  else
    g_task_return_error (task, error);
}

void
wakhan_study_load_async (GFile              *file,
                         GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  wakhan_task_run_in_thread (task, load_in_thread);
}

static void
load_notes_in_thread (GTask        *task,
                      gpointer      source G_GNUC_UNUSED,
                      gpointer      study,
                      GCancellable *cancellable G_GNUC_UNUSED)
{
  wakhan_study_open_notes (study);
  g_task_return_pointer (task, g_object_ref (study), g_object_unref);
}

void
wakhan_study_load_notes_async (GFile              *file,
                               const char         *id,
                               const char         *title,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("");
  g_autoptr (WakhanTimeline) timeline = wakhan_timeline_new ();
  g_autoptr (GTask)          task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (id && title);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_load_notes_async);
  g_task_set_task_data (
    task, wakhan_study_new (file, NULL, wakhan_study_content_new (id, title, document, timeline)),
    g_object_unref);
  wakhan_task_run_in_thread (task, load_notes_in_thread);
}

WakhanStudy *
wakhan_study_load_finish (GAsyncResult *result,
                          GError      **error)
{
  WakhanStudy *self;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  self = g_task_propagate_pointer (G_TASK (result), error);
  return self ? wakhan_study_enlist (self) : NULL;
}

GFile *
wakhan_study_dup_built_in_file (void)
{
  g_autofree char *folder = wakhan_data_dir_dup ();
  g_autofree char *path = g_build_filename (folder, "study", "china-taliban-2021.study", NULL);

  return g_file_new_for_path (path);
}

/* What is to be read again; the study itself belongs to the main thread. */
typedef struct
{
  GFile *file;
  char  *id;
} Reload;

static void
reload_free (gpointer data)
{
  Reload *self = data;

  g_object_unref (self->file);
  g_free (self->id);
  g_free (self);
}

/* The study of a file may say that it is another one now, and others are its notes then. */
static void
reload_in_thread (GTask        *task,
                  gpointer      source G_GNUC_UNUSED,
                  gpointer      data,
                  GCancellable *cancellable)
{
  const Reload *reload = data;
  GError       *error = NULL;
  WakhanStudy  *self = load_without_notes (reload->file, cancellable, &error);

  if (!self)
    {
      g_task_return_error (task, error);
      return;
    }
  if (wakhan_document_get_length (wakhan_study_get_document (self)) == 0)
    {
      g_autofree char *name = wakhan_source_file_dup_name (reload->file);

      g_object_unref (self);
      g_task_return_new_error (task, WAKHAN_SOURCE_ERROR, WAKHAN_SOURCE_ERROR_EMPTY,
                               _ ("“%s” has no words any more."), name);
      return;
    }
  if (wakhan_study_is_authored (self) && !g_str_equal (wakhan_study_get_id (self), reload->id))
    wakhan_study_open_notes (self);
  wakhan_study_get_term_places (self);
  g_task_return_pointer (task, self, g_object_unref);
}

void
wakhan_study_reload_async (WakhanStudy        *self,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Reload           *reload;

  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (wakhan_study_get_file (self));

  reload = g_new0 (Reload, 1);
  reload->file = g_object_ref (wakhan_study_get_file (self));
  reload->id = g_strdup (wakhan_study_get_id (self));
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_reload_async);
  g_task_set_task_data (task, reload, reload_free);
  wakhan_task_run_in_thread (task, reload_in_thread);
}

gboolean
wakhan_study_reload_finish (WakhanStudy  *self,
                            GAsyncResult *result,
                            GError      **error)
{
  WakhanStudy *study;

  g_return_val_if_fail (WAKHAN_IS_STUDY (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  study = g_task_propagate_pointer (G_TASK (result), error);
  if (!study)
    return FALSE;
  wakhan_study_replace (self, study);
  return TRUE;
}

static void
encoding_chosen_cb (GObject      *source G_GNUC_UNUSED,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  wakhan_library_choose_encoding_finish (result);
  g_task_return_boolean (task, TRUE);
}

/* What could not be saved is still kept, and told of. */
static void
saved_for_reading_cb (GObject      *store,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  GTask       *task = user_data;
  WakhanStudy *self = g_task_get_source_object (task);

  wakhan_notes_store_save_finish (WAKHAN_NOTES_STORE (store), result, NULL);
  wakhan_library_choose_encoding_async (wakhan_study_get_file (self), wakhan_study_get_id (self),
                                        g_task_get_task_data (task), encoding_chosen_cb, task);
}

void
wakhan_study_read_as_async (WakhanStudy        *self,
                            const char         *encoding,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (wakhan_study_get_file (self) && !wakhan_study_is_authored (self) && encoding);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, wakhan_study_read_as_async);
  g_task_set_task_data (task, g_strdup (encoding), g_free);
  wakhan_notes_store_save_async (wakhan_study_get_notes_store (self), saved_for_reading_cb, task);
}

void
wakhan_study_read_as_finish (WakhanStudy  *self,
                             GAsyncResult *result)
{
  g_return_if_fail (WAKHAN_IS_STUDY (self));
  g_return_if_fail (g_task_is_valid (result, self));

  wakhan_study_strike_out (self);
}
