/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-backup.h"

#include "wakhan-notes-merge.h"

/* Returns: (transfer full): which notes of @copy the file went on from; of those that differ in the
 * same state of a note one is garbled, and so none is. */
static WakhanNotesContent *
create_base (WakhanNotesContent *copy,
             WakhanNotesContent *known)
{
  WakhanNotesContent *base = wakhan_notes_content_copy (copy);

  for (guint i = 0; i < wakhan_notes_content_get_n_records (copy); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (copy, i);
      const char        *id = wakhan_entry_record_get_id (record);
      WakhanEntryRecord *other = id ? wakhan_notes_content_find (known, id) : NULL;

      if (other &&
          wakhan_entry_record_get_revision (other) == wakhan_entry_record_get_revision (record))
        wakhan_notes_content_remove (base, id);
    }
  return base;
}

/* In its place, or beside what is there. */
static gboolean
is_given_back (WakhanEntryRecord  *record,
               WakhanNotesContent *merged,
               WakhanNotesContent *known)
{
  const char                   *id = wakhan_entry_record_get_id (record);
  WakhanEntryRecord            *other = id ? wakhan_notes_content_find (known, id) : NULL;
  g_autoptr (WakhanEntryRecord) beside = NULL;

  if (!id || wakhan_entry_record_is_deleted (record) ||
      (other && wakhan_entry_record_is_equal (record, other)))
    return FALSE;
  if (wakhan_entry_record_is_equal (record, wakhan_notes_content_find (merged, id)))
    return TRUE;
  beside = wakhan_entry_record_create_conflict_copy (record);
  id = wakhan_entry_record_get_id (beside);
  return wakhan_notes_content_find (merged, id) && !wakhan_notes_content_find (known, id);
}

WakhanNotesBackup *
wakhan_notes_backup_new (GDateTime          *day,
                         WakhanNotesContent *copy,
                         WakhanNotesContent *known)
{
  g_autoptr (WakhanNotesBackup)  self = g_new0 (WakhanNotesBackup, 1);
  g_autoptr (WakhanNotesContent) base = create_base (copy, known);
  g_autoptr (WakhanNotesContent) merged = wakhan_notes_merge (base, copy, known);
  g_autoptr (GPtrArray)          changed = wakhan_notes_find_changed (merged, known);

  self->day = day;
  self->content = wakhan_notes_content_new ("", "");
  for (guint i = 0; i < changed->len; i++)
    wakhan_notes_content_put (self->content, g_ptr_array_index (changed, i));
  for (guint i = 0; i < wakhan_notes_content_get_n_records (copy); i++)
    self->n_notes += is_given_back (wakhan_notes_content_get_record (copy, i), merged, known);
  return self->n_notes > 0 ? g_steal_pointer (&self) : NULL;
}

void
wakhan_notes_backup_free (WakhanNotesBackup *self)
{
  if (!self)
    return;
  g_date_time_unref (self->day);
  wakhan_notes_content_unref (self->content);
  g_free (self);
}
