/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When a store saves and reads, and what it makes of the answers. */

#include "wakhan-notes-store-private.h"

#include <glib/gi18n-lib.h>

#include "wakhan-safe-file.h"

#define SAVE_DELAY_MS                                                                     \
  250                             /* from the first change that is not saved to the save, \
                                     however many follow */
#define SETTLE_DELAY_MS 100       /* after another program wrote */
#define UNSETTLED_DELAY_MS 1000   /* before a file that looks half written is read again */
#define LOCK_TIMEOUT_MS 1000      /* for another program's lock, off the main loop */
#define FLUSH_LOCK_TIMEOUT_MS 200 /* and where somebody waits */
#define FLUSH_TIMEOUT_MS 5000     /* for the disk, where there is no main loop to wait in */
#define LONGEST_PAUSE_S 5         /* between two attempts to save */

gboolean
wakhan_notes_store_is_writing (WakhanNotesStore *self)
{
  return self->task && self->task->direction == WAKHAN_NOTES_WRITE;
}

static gboolean
save_cb (gpointer data)
{
  WakhanNotesStore *self = data;

  self->save_source = 0;
  wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_WRITE);
  return G_SOURCE_REMOVE;
}

static gboolean
read_cb (gpointer data)
{
  WakhanNotesStore *self = data;

  self->read_source = 0;
  wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_READ);
  return G_SOURCE_REMOVE;
}

static void
schedule_save (WakhanNotesStore *self,
               guint             delay)
{
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add (delay, save_cb, self);
}

static void
schedule_read (WakhanNotesStore *self,
               guint             delay)
{
  g_clear_handle_id (&self->read_source, g_source_remove);
  self->read_source = g_timeout_add (delay, read_cb, self);
}

void
wakhan_notes_store_set_dirty (WakhanNotesStore *self)
{
  self->is_dirty = TRUE;
  self->has_left_copy = FALSE;
  if (!self->save_source)
    schedule_save (self, SAVE_DELAY_MS);
  wakhan_notes_store_update_save_state (self);
}

void
wakhan_notes_store_follow_file (WakhanNotesStore *self)
{
  schedule_read (self, SETTLE_DELAY_MS);
}

static void
set_task (WakhanNotesStore    *self,
          WakhanNotesSyncTask *task)
{
  g_mutex_lock (&self->mutex);
  self->task = task;
  g_mutex_unlock (&self->mutex);
}

static void
adopt (WakhanNotesStore    *self,
       WakhanNotesSyncTask *task)
{
  gboolean              is_ahead;
  g_autoptr (GPtrArray) adopted = wakhan_notes_ledger_adopt (self->ledger, task, &is_ahead);

  if (!self->is_given_up && is_ahead)
    wakhan_notes_store_set_dirty (self);
  if (adopted->len > 0)
    wakhan_notes_store_tell_adopted (self, adopted);
  self->has_looked |= task->study_id != NULL;
  if (self->has_looked)
    {
      g_autoptr (GFile) target = g_file_new_for_path (task->result->path);

      wakhan_file_watch_set_target (self->watch, target);
    }
  if (task->result->copies)
    wakhan_notes_store_set_joined (self, g_steal_pointer (&task->result->copies));
  if (task->result->backup)
    wakhan_notes_store_set_backup (self, g_steal_pointer (&task->result->backup));
  if (task->rescue)
    wakhan_notes_store_set_rescue (self, g_steal_pointer (&task->rescue));
}

static void
fail (WakhanNotesStore *self,
      const GError     *error)
{
  if (g_error_matches (error, WAKHAN_NOTES_ERROR, WAKHAN_NOTES_ERROR_UNSETTLED))
    {
      schedule_read (self, UNSETTLED_DELAY_MS);
      return;
    }
  self->pause_s = self->pause_s ? MIN (2 * self->pause_s, LONGEST_PAUSE_S) : 1;
  schedule_save (self, 1000 * self->pause_s);
  wakhan_notes_store_set_problem (self, error->message);
}

static void
succeed (WakhanNotesStore *self)
{
  self->pause_s = 0;
  self->has_left_copy = FALSE;
  g_clear_pointer (&self->brought_back, g_ptr_array_unref);
  wakhan_notes_store_set_problem (self, NULL);
}

/* Those who asked for a save are answered when nothing is left to save, or when it failed. */
static void
answer_waiting (WakhanNotesStore *self,
                const GError     *error)
{
  g_autoptr (GPtrArray) waiting = NULL;

  if (!error && self->is_dirty)
    {
      self->wants_save |= self->waiting->len > 0;
      return;
    }
  waiting = g_steal_pointer (&self->waiting);
  self->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < waiting->len; i++)
    if (error)
      g_task_return_error (g_ptr_array_index (waiting, i), g_error_copy (error));
    else
      g_task_return_boolean (g_ptr_array_index (waiting, i), TRUE);
}

/* An emergency copy is told of where who started the program looks for its words; once, though it
 * is written again, and at the end by whoever ends first. */
static void
tell_rescue (WakhanNotesStore    *self,
             WakhanNotesSyncTask *task)
{
  g_autofree char *path = g_file_get_parse_name (self->file);
  gboolean         is_told;

  if (!task->rescue_path)
    return;
  g_mutex_lock (&self->mutex);
  is_told = g_strcmp0 (self->told_copy, task->rescue_path) == 0;
  g_free (self->told_copy);
  self->told_copy = g_strdup (task->rescue_path);
  g_mutex_unlock (&self->mutex);
  if (!is_told)
    g_printerr (_ ("wakhan: %s: the notes could not be saved; a copy of them is “%s”\n"), path,
                task->rescue_path);
}

static void
answer (WakhanNotesStore *self)
{
  g_autoptr (WakhanNotesSyncTask) task = self->task;
  const gboolean                  has_written = task->direction == WAKHAN_NOTES_WRITE;

  set_task (self, NULL);
  if (task->forgets)
    return;
  wakhan_notes_store_update_damage (self);
  self->has_left_copy |= task->rescue_path && !self->is_dirty;
  if (task->result)
    {
      adopt (self, task);
      if (has_written)
        succeed (self);
      else if (self->pause_s > 0) /* what kept it from being saved may have gone */
        schedule_save (self, SAVE_DELAY_MS);
    }
  else if (has_written)
    {
      self->is_dirty = !self->is_given_up;
    }
  if (task->error && !self->is_given_up)
    fail (self, task->error);
  if (has_written)
    answer_waiting (self, task->error);
  wakhan_notes_store_update_save_state (self);
}

/* From the second failure on an emergency copy is left, once of the same words. */
static WakhanNotesSyncTask *
create_task (WakhanNotesStore    *self,
             WakhanNotesDirection direction,
             guint                lock_timeout)
{
  WakhanNotesSyncTask *task =
    wakhan_notes_ledger_create_task (self->ledger, self->notes_file, direction, lock_timeout);

  task->rescue_name = g_strdup (self->rescue_name);
  task->rescues =
    self->pause_s > 0 && direction == WAKHAN_NOTES_WRITE && !self->has_left_copy;
  task->brought_back = self->brought_back ? g_ptr_array_ref (self->brought_back) : NULL;
  return task;
}

static void synced_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      task);

/* What was given up is not offered at the next start. */
static void
begin_forgetting (WakhanNotesStore *self)
{
  self->wants_to_forget = FALSE;
  set_task (self, create_task (self, WAKHAN_NOTES_READ, 0));
  self->task->forgets = TRUE;
}

static void
begin_wanted (WakhanNotesStore *self)
{
  if (self->wants_to_forget)
    {
      begin_forgetting (self);
      wakhan_notes_sync_task_run_async (self->task, self, synced_cb);
    }
  else if (self->wants_save)
    wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_WRITE);
  else if (self->wants_read)
    wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_READ);
}

static void
synced_cb (GObject      *source,
           GAsyncResult *result G_GNUC_UNUSED,
           gpointer      task)
{
  WakhanNotesStore *self = WAKHAN_NOTES_STORE (source);

  if (self->task != task) /* a flush took the answer */
    return;
  if (self->pause_s == 1)
    tell_rescue (self, task); /* the first one; the others lie in its place */
  answer (self);
  begin_wanted (self);
}

void
wakhan_notes_store_begin_sync (WakhanNotesStore    *self,
                               WakhanNotesDirection direction)
{
  if (self->task)
    {
      self->wants_save |= direction == WAKHAN_NOTES_WRITE;
      self->wants_read |= direction == WAKHAN_NOTES_READ;
      return;
    }
  self->wants_read = FALSE;
  if (direction == WAKHAN_NOTES_WRITE)
    {
      g_clear_handle_id (&self->save_source, g_source_remove);
      self->is_dirty = self->wants_save = FALSE;
      wakhan_notes_ledger_begin_saving (self->ledger);
    }
  set_task (self, create_task (self, direction, LOCK_TIMEOUT_MS));
  if (!self->has_looked)
    {
      self->task->study_id = g_strdup (self->study_id);
      self->task->probes = TRUE;
    }
  wakhan_notes_sync_task_run_async (self->task, self, synced_cb);
  wakhan_notes_store_update_save_state (self);
}

/* What a program that only prints must not do: it runs no main loop. */
static gboolean
begin_cb (gpointer data)
{
  WakhanNotesStore *self = data;

  self->begin_source = 0;
  wakhan_notes_store_begin_sync (self, WAKHAN_NOTES_READ);
  return G_SOURCE_REMOVE;
}

void
wakhan_notes_store_begin_later (WakhanNotesStore *self,
                                GError           *load_error)
{
  self->begin_source = g_idle_add_full (G_PRIORITY_LOW, begin_cb, self, NULL);
  if (load_error)
    fail (self, load_error);
}

/* Any thread. Returns: (transfer full): NULL where there is nothing to save */
static WakhanNotesSyncTask *
create_rescue (WakhanNotesStore *self,
               gboolean          is_end)
{
  g_autoptr (WakhanNotesSyncTask) task = NULL;

  g_mutex_lock (&self->mutex);
  if (!self->is_given_up)
    task = wakhan_notes_ledger_create_task (self->ledger, self->notes_file, WAKHAN_NOTES_WRITE,
                                            FLUSH_LOCK_TIMEOUT_MS);
  if (self->task)
    g_cancellable_cancel (self->task->cancellable);
  self->is_given_up |= is_end;
  g_mutex_unlock (&self->mutex);
  if (!task || !wakhan_notes_sync_task_has_something (task))
    return NULL;
  task->rescue_name = g_strdup (self->rescue_name);
  task->is_last = TRUE;
  return g_steal_pointer (&task);
}

/* What nobody waits for any more: its words go to the disk, or into an emergency copy. */
void
wakhan_notes_store_leave (WakhanNotesStore *self)
{
  if (!self->notes_file)
    return;
  wakhan_notes_store_flush (self, NULL);
  if (wakhan_notes_store_get_n_unsaved (self) > 0)
    {
      g_autoptr (WakhanNotesSyncTask) task = create_rescue (self, TRUE);

      if (task && wakhan_notes_sync_task_run_and_wait (task, FLUSH_TIMEOUT_MS))
        tell_rescue (self, task);
    }
}

/* The task that is to be waited for ends, or is left to itself. */
static gboolean
finish_waiting (WakhanNotesStore *self,
                gboolean          is_done,
                GError          **error)
{
  g_autoptr (WakhanNotesSyncTask) left = NULL;
  g_autofree char                *path = NULL;

  if (is_done)
    {
      if (error && self->task->error)
        *error = g_error_copy (self->task->error);
      answer (self);
      return TRUE;
    }
  left = self->task;
  set_task (self, NULL);
  self->is_dirty = !self->is_given_up;
  path = g_file_get_parse_name (self->file);
  return wakhan_safe_file_fail_writing (path, _ ("the disk does not answer"), error);
}

gboolean
wakhan_notes_store_flush (WakhanNotesStore *self,
                          GError          **error)
{
  g_return_val_if_fail (WAKHAN_IS_NOTES_STORE (self), FALSE);

  if (self->task &&
      !finish_waiting (self, wakhan_notes_sync_task_wait (self->task, FLUSH_TIMEOUT_MS), error))
    return FALSE;
  if (error)
    g_clear_error (error);
  if (self->wants_to_forget)
    {
      begin_forgetting (self);
      if (!finish_waiting (self, wakhan_notes_sync_task_run_and_wait (self->task, FLUSH_TIMEOUT_MS),
                           error))
        return FALSE;
    }
  if (!self->notes_file || self->is_given_up || (!self->is_dirty && !self->problem))
    return TRUE;
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->is_dirty = self->wants_save = FALSE;
  wakhan_notes_ledger_begin_saving (self->ledger);
  set_task (self, create_task (self, WAKHAN_NOTES_WRITE, FLUSH_LOCK_TIMEOUT_MS));
  if (!finish_waiting (self, wakhan_notes_sync_task_run_and_wait (self->task, FLUSH_TIMEOUT_MS),
                       error))
    return FALSE;
  return self->problem == NULL;
}

void
wakhan_notes_store_give_up (WakhanNotesStore *self)
{
  g_return_if_fail (WAKHAN_IS_NOTES_STORE (self));

  g_mutex_lock (&self->mutex);
  self->is_given_up = TRUE;
  if (self->task)
    g_cancellable_cancel (self->task->cancellable);
  g_mutex_unlock (&self->mutex);
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->is_dirty = self->wants_save = FALSE;
  self->wants_to_forget = self->rescue_name != NULL;
  if (!self->task)
    begin_wanted (self);
  wakhan_notes_store_set_problem (self, NULL);
}

void
wakhan_notes_store_rescue (WakhanNotesStore *self,
                           gboolean          is_end)
{
  g_autoptr (WakhanNotesSyncTask) task = create_rescue (self, is_end);

  if (!task)
    return;
  wakhan_notes_sync_task_run (task);
  tell_rescue (self, task);
}
