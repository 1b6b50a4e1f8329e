/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-errand.h"

WakhanNotesErrand *
wakhan_notes_errand_new (WakhanNotesFile     *file,
                         WakhanNotesContent  *base,
                         WakhanNotesContent  *ours,
                         WakhanNotesDirection direction,
                         guint                patience)
{
  WakhanNotesErrand *self = g_atomic_rc_box_new0 (WakhanNotesErrand);

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

WakhanNotesErrand *
wakhan_notes_errand_ref (WakhanNotesErrand *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_errand (WakhanNotesErrand *self)
{
  wakhan_notes_file_unref (self->file);
  g_clear_pointer (&self->base, wakhan_notes_content_unref);
  wakhan_notes_content_unref (self->ours);
  g_clear_pointer (&self->meeting, wakhan_notes_meeting_free);
  g_clear_error (&self->error);
  g_object_unref (self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
}

void
wakhan_notes_errand_unref (WakhanNotesErrand *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_errand);
}

void
wakhan_notes_errand_run (WakhanNotesErrand *self)
{
  self->meeting = wakhan_notes_file_meet (self->file, self->base, self->ours, self->direction, self->patience, self->cancellable, &self->error);
  g_mutex_lock (&self->mutex);
  self->is_done = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
run_in_thread (GTask        *task,
               gpointer      source G_GNUC_UNUSED,
               gpointer      errand,
               GCancellable *cancellable G_GNUC_UNUSED)
{
  wakhan_notes_errand_run (errand);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_notes_errand_run_async (WakhanNotesErrand  *self,
                               gpointer            source,
                               GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, self);

  g_task_set_source_tag (task, wakhan_notes_errand_run_async);
  g_task_set_task_data (task, wakhan_notes_errand_ref (self), (GDestroyNotify) wakhan_notes_errand_unref);
  g_task_run_in_thread (task, run_in_thread);
}

void
wakhan_notes_errand_wait (WakhanNotesErrand *self)
{
  g_cancellable_cancel (self->cancellable);
  g_mutex_lock (&self->mutex);
  while (!self->is_done)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
}
