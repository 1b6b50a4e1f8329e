/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-state-writer.h"

#include "wakhan-recent-study.h"
#include "wakhan-shared-keys.h"
#include "wakhan-task.h"

#define MOST_STUDIES 200

WakhanReadingStateWriter *
wakhan_reading_state_writer_new (const char *path,
                                 GKeyFile   *changes)
{
  WakhanReadingStateWriter *self = g_atomic_rc_box_new0 (WakhanReadingStateWriter);

  self->path = g_strdup (path);
  self->changes = changes;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  return self;
}

WakhanReadingStateWriter *
wakhan_reading_state_writer_ref (WakhanReadingStateWriter *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_writer (WakhanReadingStateWriter *self)
{
  g_free (self->path);
  g_key_file_unref (self->changes);
  g_clear_pointer (&self->merged, g_key_file_unref);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
}

void
wakhan_reading_state_writer_unref (WakhanReadingStateWriter *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_writer);
}

static void
forget_oldest (GKeyFile *keys)
{
  g_autoptr (GPtrArray) studies = wakhan_recent_study_list_groups (keys);

  for (guint i = MOST_STUDIES; i < studies->len; i++)
    g_key_file_remove_group (keys, g_ptr_array_index (studies, i), NULL);
}

void
wakhan_reading_state_writer_copy_group (GKeyFile   *to,
                                        GKeyFile   *from,
                                        const char *group)
{
  g_auto (GStrv) keys = g_key_file_get_keys (from, group, NULL, NULL);

  g_key_file_remove_group (to, group, NULL);
  for (char **key = keys; key && *key; key++)
    {
      g_autofree char *value = g_key_file_get_value (from, group, *key, NULL);

      if (value) /* not even UTF-8 */
        g_key_file_set_value (to, group, *key, value);
    }
}

static void
apply_cb (GKeyFile *keys,
          gpointer  changes)
{
  g_auto (GStrv) groups = g_key_file_get_groups (changes, NULL);

  for (guint i = 0; groups[i]; i++)
    wakhan_reading_state_writer_copy_group (keys, changes, groups[i]);
  forget_oldest (keys);
}

static void
run_in_thread (GTask        *task,
               gpointer      source G_GNUC_UNUSED,
               gpointer      data,
               GCancellable *cancellable G_GNUC_UNUSED)
{
  WakhanReadingStateWriter *self = data;

  self->merged = wakhan_shared_keys_update (self->path, apply_cb, self->changes, &self->error);
  g_mutex_lock (&self->mutex);
  self->is_done = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_task_return_boolean (task, TRUE);
}

void
wakhan_reading_state_writer_run_async (WakhanReadingStateWriter *self,
                                       gpointer                  source,
                                       GAsyncReadyCallback       callback)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, self);

  g_task_set_source_tag (task, wakhan_reading_state_writer_run_async);
  g_task_set_task_data (task, wakhan_reading_state_writer_ref (self),
                        (GDestroyNotify) wakhan_reading_state_writer_unref);
  wakhan_task_run_in_thread (task, run_in_thread);
}

gboolean
wakhan_reading_state_writer_wait (WakhanReadingStateWriter *self,
                                  guint                     patience)
{
  const gint64 end = g_get_monotonic_time () + patience * G_TIME_SPAN_MILLISECOND;
  gboolean     is_done = TRUE;

  g_mutex_lock (&self->mutex);
  while (is_done && !self->is_done)
    is_done = g_cond_wait_until (&self->cond, &self->mutex, end);
  g_mutex_unlock (&self->mutex);
  return is_done;
}
