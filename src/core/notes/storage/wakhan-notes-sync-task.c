/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-sync-task.h"

#include "wakhan-notes-merge.h"
#include "wakhan-task.h"

WakhanNotesSyncTask *
wakhan_notes_sync_task_new (WakhanNotesFile     *file,
                            WakhanNotesContent  *base,
                            WakhanNotesContent  *ours,
                            WakhanNotesDirection direction,
                            guint                patience)
{
  WakhanNotesSyncTask *self = g_atomic_rc_box_new0 (WakhanNotesSyncTask);

  self->file = wakhan_notes_file_ref (file);
  self->base = base ? wakhan_notes_content_ref (base) : NULL;
  self->ours = wakhan_notes_content_copy (ours);
  self->direction = direction;
  self->patience = patience;
  self->cancellable = g_cancellable_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  return self;
}

WakhanNotesSyncTask *
wakhan_notes_sync_task_ref (WakhanNotesSyncTask *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_task (WakhanNotesSyncTask *self)
{
  wakhan_notes_file_unref (self->file);
  g_clear_pointer (&self->base, wakhan_notes_content_unref);
  wakhan_notes_content_unref (self->ours);
  g_clear_pointer (&self->result, wakhan_notes_sync_result_free);
  g_clear_error (&self->error);
  g_object_unref (self->cancellable);
  g_free (self->rescue_name);
  g_free (self->study_id);
  g_clear_pointer (&self->brought_back, g_ptr_array_unref);
  g_clear_pointer (&self->rescue, wakhan_notes_rescue_free);
  g_free (self->rescue_path);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
}

void
wakhan_notes_sync_task_unref (WakhanNotesSyncTask *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_task);
}

gboolean
wakhan_notes_sync_task_has_something (WakhanNotesSyncTask *self)
{
  g_autoptr (GPtrArray) unsaved = wakhan_notes_find_changed (self->ours, self->base);

  return unsaved->len > 0;
}

static void
leave_copy (WakhanNotesSyncTask *self)
{
  g_autoptr (GError) error = NULL;

  self->rescue_path = wakhan_notes_rescue_write (self->rescue_name, self->ours, &error);
}

static void
finish_saving (WakhanNotesSyncTask *self)
{
  if (self->rescue_name)
    wakhan_notes_rescue_remove (self->rescue_name);
  g_clear_pointer (&self->rescue_path, g_free);
  if (self->brought_back)
    wakhan_notes_rescue_put_aside (self->brought_back);
}

static void
sync_file (WakhanNotesSyncTask *self)
{
  self->result = wakhan_notes_file_sync (self->file, self->base, self->ours, self->direction,
                                         self->patience, self->cancellable, &self->error);
  if (self->result && self->direction == WAKHAN_NOTES_WRITE)
    finish_saving (self);
  else if (!self->result && self->rescues && !self->rescue_path &&
           wakhan_notes_sync_task_has_something (self))
    leave_copy (self);
  if (self->result && self->probes && wakhan_notes_file_set_aside (self->file, &self->error))
    wakhan_notes_file_check_writable (self->file, &self->error);
  if (self->result && self->study_id)
    self->rescue = wakhan_notes_rescue_find (self->study_id, self->result->base);
}

void
wakhan_notes_sync_task_run (WakhanNotesSyncTask *self)
{
  if (self->is_last)
    leave_copy (self);
  if (self->forgets)
    wakhan_notes_rescue_remove (self->rescue_name);
  else
    sync_file (self);
  g_mutex_lock (&self->mutex);
  self->is_done = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
run_in_thread (GTask        *task,
               gpointer      source G_GNUC_UNUSED,
               gpointer      sync_task,
               GCancellable *cancellable G_GNUC_UNUSED)
{
  wakhan_notes_sync_task_run (sync_task);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_notes_sync_task_run_async (WakhanNotesSyncTask *self,
                                  gpointer             source,
                                  GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, self);

  g_task_set_source_tag (task, wakhan_notes_sync_task_run_async);
  g_task_set_task_data (task, wakhan_notes_sync_task_ref (self),
                        (GDestroyNotify) wakhan_notes_sync_task_unref);
  wakhan_task_run_in_thread (task, run_in_thread);
}

static gboolean
wait_until_done (WakhanNotesSyncTask *self,
                 guint                longest)
{
  const gint64 end = g_get_monotonic_time () + longest * G_TIME_SPAN_MILLISECOND;
  gboolean     is_done = TRUE;

  g_mutex_lock (&self->mutex);
  while (is_done && !self->is_done)
    is_done = g_cond_wait_until (&self->cond, &self->mutex, end);
  is_done = self->is_done;
  g_mutex_unlock (&self->mutex);
  return is_done;
}

static gpointer
run_beside (gpointer data)
{
  g_autoptr (WakhanNotesSyncTask) self = data;

  wakhan_notes_sync_task_run (self);
  return NULL;
}

gboolean
wakhan_notes_sync_task_run_and_wait (WakhanNotesSyncTask *self,
                                     guint                longest)
{
  g_thread_unref (g_thread_new ("notes", run_beside, wakhan_notes_sync_task_ref (self)));
  return wait_until_done (self, longest);
}

gboolean
wakhan_notes_sync_task_wait (WakhanNotesSyncTask *self,
                             guint                longest)
{
  g_cancellable_cancel (self->cancellable);
  return wait_until_done (self, longest);
}
