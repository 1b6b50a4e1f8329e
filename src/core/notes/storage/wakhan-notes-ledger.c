/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-ledger.h"

#include "wakhan-entry-lineage.h"
#include "wakhan-notes-merge.h"

struct _WakhanNotesLedger
{
  char               *study_id;
  char               *title;
  GMutex              mutex;
  WakhanNotesContent *content; /* as it is to be on the disk */
  WakhanNotesContent *base;    /* as the file and we last knew it; NULL: it could not be read yet */
  GHashTable         *fresh;   /* ids of entries as they neither stand in the file nor are on their
                                  way there */
};

WakhanNotesLedger *
wakhan_notes_ledger_new (const char         *study_id,
                         const char         *title,
                         WakhanNotesContent *base)
{
  WakhanNotesLedger *self = g_new0 (WakhanNotesLedger, 1);

  g_mutex_init (&self->mutex);
  self->study_id = g_strdup (study_id);
  self->title = g_strdup (title);
  self->base = base;
  self->content =
    base ? wakhan_notes_content_copy (base) : wakhan_notes_content_new (study_id, title);
  self->fresh = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
wakhan_notes_ledger_free (WakhanNotesLedger *self)
{
  if (!self)
    return;
  g_free (self->study_id);
  g_free (self->title);
  g_hash_table_unref (self->fresh);
  wakhan_notes_content_unref (self->content);
  g_clear_pointer (&self->base, wakhan_notes_content_unref);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/* An entry that came and went between two saves leaves no trace. */
static gboolean
is_unknown_to_file (WakhanNotesLedger *self,
                    const char        *id,
                    gboolean           is_under_way)
{
  return self->base && !is_under_way && !wakhan_notes_content_find (self->base, id);
}

static gboolean
upsert (WakhanNotesLedger *self,
        WakhanEntry       *entry,
        gboolean           is_under_way)
{
  const char                   *id = wakhan_entry_get_id (entry);
  WakhanEntryRecord            *old = wakhan_notes_content_find (self->content, id);
  g_autoptr (WakhanEntryRecord) record = NULL;

  if (!old && (wakhan_entry_get_deleted (entry) || wakhan_entry_is_empty (entry)))
    return FALSE; /* nobody wrote anything into it yet */
  if (wakhan_entry_get_deleted (entry) && is_unknown_to_file (self, id, is_under_way))
    {
      wakhan_notes_content_remove (self->content, id);
      return TRUE;
    }
  record = wakhan_entry_record_new_for_entry (entry, old);
  if (old &&
      !g_hash_table_contains (self->fresh, id)) /* it stands in the file, or is on its way there */
    {
      g_autoptr (WakhanEntryRecord) written = g_steal_pointer (&record);

      record = wakhan_entry_lineage_continue (written, old);
    }
  g_hash_table_add (self->fresh, g_strdup (id));
  wakhan_notes_content_put (self->content, record);
  return TRUE;
}

gboolean
wakhan_notes_ledger_upsert (WakhanNotesLedger *self,
                            WakhanEntry       *entry,
                            gboolean           is_under_way)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return upsert (self, entry, is_under_way);
}

WakhanNotesSyncTask *
wakhan_notes_ledger_create_task (WakhanNotesLedger   *self,
                                 WakhanNotesFile     *file,
                                 WakhanNotesDirection direction,
                                 guint                lock_timeout)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return wakhan_notes_sync_task_new (file, self->base, self->content, direction, lock_timeout);
}

void
wakhan_notes_ledger_begin_saving (WakhanNotesLedger *self)
{
  g_hash_table_remove_all (self->fresh);
}

GPtrArray *
wakhan_notes_ledger_adopt (WakhanNotesLedger   *self,
                           WakhanNotesSyncTask *task,
                           gboolean            *is_ahead)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  GPtrArray               *adopted;

  g_clear_pointer (&self->base, wakhan_notes_content_unref);
  self->base = wakhan_notes_content_ref (task->result->base);
  adopted = wakhan_notes_merge_changed (self->content, task->ours, task->result->changed, is_ahead);
  for (guint i = 0; i < adopted->len; i++)
    g_hash_table_remove (self->fresh, wakhan_entry_record_get_id (g_ptr_array_index (adopted, i)));
  *is_ahead |= task->result->is_ahead;
  return adopted;
}

GPtrArray *
wakhan_notes_ledger_adopt_kept (WakhanNotesLedger  *self,
                                WakhanNotesContent *kept)
{
  g_autoptr (GMutexLocker)       locker = g_mutex_locker_new (&self->mutex);
  g_autoptr (WakhanNotesContent) merged = wakhan_notes_merge (NULL, kept, self->content);
  GPtrArray                     *adopted = wakhan_notes_find_changed (merged, self->content);

  for (guint i = 0; i < adopted->len; i++)
    wakhan_notes_content_put (self->content, g_ptr_array_index (adopted, i));
  return adopted;
}

gboolean
wakhan_notes_ledger_is_read (WakhanNotesLedger *self)
{
  return self->base != NULL;
}

guint
wakhan_notes_ledger_count_unsaved (WakhanNotesLedger *self)
{
  g_autoptr (GPtrArray) unsaved = wakhan_notes_find_changed (self->content, self->base);

  return unsaved->len;
}

GPtrArray *
wakhan_notes_ledger_list_entries (WakhanNotesLedger *self)
{
  return wakhan_notes_content_list_entries (self->content);
}

GBytes *
wakhan_notes_ledger_dup_bytes (WakhanNotesLedger *self)
{
  g_autoptr (WakhanNotesContent) copy = wakhan_notes_content_copy (self->content);

  wakhan_notes_content_set_study (copy, self->study_id, self->title);
  return wakhan_notes_content_to_bytes (copy);
}
