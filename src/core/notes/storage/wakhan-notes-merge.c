/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-merge.h"

#include "wakhan-entry-lineage.h"

/* The last resort, the bytes, is there so that both programs choose the same. */
static gboolean
is_newer (WakhanEntryRecord *record,
          WakhanEntry       *entry,
          WakhanEntryRecord *other_record,
          WakhanEntry       *other)
{
  const guint64 revision = wakhan_entry_get_revision (entry);
  const guint64 other_revision = wakhan_entry_get_revision (other);
  int           later;

  if (revision != other_revision)
    return revision > other_revision;
  later =
    g_date_time_compare (wakhan_entry_get_modified (entry), wakhan_entry_get_modified (other));
  if (later != 0)
    return later > 0;
  return g_strcmp0 (wakhan_entry_record_get_lines (record),
                    wakhan_entry_record_get_lines (other_record)) > 0;
}

static void
keep_loser (WakhanNotesContent *merged,
            WakhanNotesContent *ours,
            WakhanEntryRecord  *loser)
{
  g_autoptr (WakhanEntryRecord) conflict_copy = wakhan_entry_record_create_conflict_copy (loser);
  const char                   *id = wakhan_entry_record_get_id (conflict_copy);

  if (!wakhan_notes_content_find (merged, id) && !wakhan_notes_content_find (ours, id))
    wakhan_notes_content_put (merged, conflict_copy);
}

/* Whether they differ only in where their words stand, which a text tells anew. */
static gboolean
is_same_elsewhere (WakhanEntry *note,
                   WakhanEntry *other)
{
  g_autoptr (WakhanEntry) copy = NULL;

  if (wakhan_entry_get_revision (note) != wakhan_entry_get_revision (other) ||
      wakhan_entry_get_n_anchors (note) != wakhan_entry_get_n_anchors (other) ||
      g_date_time_compare (wakhan_entry_get_modified (note),
                           wakhan_entry_get_modified (other)) != 0)
    return FALSE;
  copy = wakhan_entry_copy (note);
  wakhan_entry_clear_anchors (copy);
  for (guint i = 0; i < wakhan_entry_get_n_anchors (other); i++)
    wakhan_entry_add_anchor (copy, wakhan_entry_get_anchor (other, i));
  return wakhan_entry_is_equal (copy, other);
}

/* A state of before @base: an older file was put back; or one that @winner went on from. */
static gboolean
is_history (WakhanEntryRecord *record,
            WakhanEntryRecord *winner,
            WakhanEntryRecord *base)
{
  return wakhan_entry_lineage_has (winner, record) ||
         (base && (wakhan_entry_record_is_equal (record, base) ||
                   wakhan_entry_lineage_is_history (base, record)));
}

static void
decide (WakhanNotesContent *merged,
        WakhanNotesContent *content,
        WakhanEntryRecord  *ours,
        WakhanEntryRecord  *theirs,
        WakhanEntryRecord  *base)
{
  g_autoptr (WakhanEntry) our_entry = wakhan_entry_record_create_entry (ours);
  g_autoptr (WakhanEntry) their_entry = wakhan_entry_record_create_entry (theirs);
  const gboolean          ours_win = is_newer (ours, our_entry, theirs, their_entry);
  WakhanEntryRecord      *loser = ours_win ? theirs : ours;
  WakhanEntry            *loser_entry = ours_win ? their_entry : our_entry;
  WakhanEntry            *winner_entry = ours_win ? our_entry : their_entry;
  g_autoptr (WakhanEntry) base_entry = NULL;

  if (ours_win)
    wakhan_notes_content_put (merged, ours);
  if (base)
    base_entry = wakhan_entry_record_create_entry (base);
  if (is_same_elsewhere (loser_entry, winner_entry) ||
      (base_entry && is_same_elsewhere (loser_entry, base_entry)))
    return;
  if (wakhan_entry_get_deleted (loser_entry) ||
      is_history (loser, ours_win ? ours : theirs, base) ||
      wakhan_entry_is_said_by (loser_entry, winner_entry))
    return;
  keep_loser (merged, content, loser);
}

WakhanNotesContent *
wakhan_notes_merge (WakhanNotesContent *base,
                    WakhanNotesContent *ours,
                    WakhanNotesContent *theirs)
{
  WakhanNotesContent *merged = wakhan_notes_content_copy (theirs);

  for (guint i = 0; i < wakhan_notes_content_get_n_records (ours); i++)
    {
      WakhanEntryRecord *our_record = wakhan_notes_content_get_record (ours, i);
      const char        *id = wakhan_entry_record_get_id (our_record);
      WakhanEntryRecord *their_record = id ? wakhan_notes_content_find (theirs, id) : NULL;
      WakhanEntryRecord *base_record = id && base ? wakhan_notes_content_find (base, id) : NULL;

      if (!id)
        continue;
      if (!their_record || wakhan_entry_record_is_equal (our_record, their_record) ||
          (base_record && wakhan_entry_record_is_equal (their_record, base_record)))
        wakhan_notes_content_put (merged, our_record);
      else
        decide (merged, ours, our_record, their_record, base_record);
    }
  return merged;
}

/* @record is what the file has in place of @known, while ours went on from @known to @current. */
static void
merge_record (WakhanNotesContent *content,
              WakhanEntryRecord  *known,
              WakhanEntryRecord  *current,
              WakhanEntryRecord  *record,
              GPtrArray          *received)
{
  g_autoptr (WakhanNotesContent) base = wakhan_notes_content_new ("", "");
  g_autoptr (WakhanNotesContent) ours = wakhan_notes_content_new ("", "");
  g_autoptr (WakhanNotesContent) theirs = wakhan_notes_content_new ("", "");
  g_autoptr (WakhanNotesContent) merged = NULL;

  if (known)
    wakhan_notes_content_put (base, known);
  wakhan_notes_content_put (ours, current);
  wakhan_notes_content_put (theirs, record);
  merged = wakhan_notes_merge (base, ours, theirs);
  for (guint i = 0; i < wakhan_notes_content_get_n_records (merged); i++)
    {
      WakhanEntryRecord *outcome = wakhan_notes_content_get_record (merged, i);

      if (outcome == current)
        continue;
      wakhan_notes_content_put (content, outcome);
      g_ptr_array_add (received, wakhan_entry_record_ref (outcome));
    }
}

GPtrArray *
wakhan_notes_merge_changed (WakhanNotesContent *content,
                            WakhanNotesContent *known,
                            GPtrArray          *changed,
                            gboolean           *is_ahead)
{
  GPtrArray *received = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_entry_record_unref);

  *is_ahead = FALSE;
  for (guint i = 0; i < changed->len; i++)
    {
      WakhanEntryRecord *record = g_ptr_array_index (changed, i);
      const char        *id = wakhan_entry_record_get_id (record);
      WakhanEntryRecord *base = wakhan_notes_content_find (known, id);
      WakhanEntryRecord *current = wakhan_notes_content_find (content, id);

      if (current && current != base)
        {
          merge_record (content, base, current, record, received);
          *is_ahead = TRUE;
          continue;
        }
      wakhan_notes_content_put (content, record);
      g_ptr_array_add (received, wakhan_entry_record_ref (record));
    }
  return received;
}

GPtrArray *
wakhan_notes_find_changed (WakhanNotesContent *content,
                           WakhanNotesContent *since)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_entry_record_unref);

  for (guint i = 0; content != since && i < wakhan_notes_content_get_n_records (content); i++)
    {
      WakhanEntryRecord *record = wakhan_notes_content_get_record (content, i);
      const char        *id = wakhan_entry_record_get_id (record);
      WakhanEntryRecord *other = id && since ? wakhan_notes_content_find (since, id) : NULL;

      if (id && (!other || !wakhan_entry_record_is_equal (record, other)))
        g_ptr_array_add (changed, wakhan_entry_record_ref (record));
    }
  return changed;
}
