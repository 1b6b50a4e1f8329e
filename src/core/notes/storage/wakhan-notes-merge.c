/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-merge.h"

#include "wakhan-note-lineage.h"

#include <string.h>

/* The last resort, the bytes, is there so that both programs choose the same. */
static gboolean
is_newer (WakhanNoteRecord *record,
          WakhanNote       *note,
          WakhanNoteRecord *other_record,
          WakhanNote       *other)
{
  const guint64 revision = wakhan_note_get_revision (note);
  const guint64 other_revision = wakhan_note_get_revision (other);
  int           later;

  if (revision != other_revision)
    return revision > other_revision;
  later = g_date_time_compare (wakhan_note_get_modified (note), wakhan_note_get_modified (other));
  if (later != 0)
    return later > 0;
  return g_strcmp0 (wakhan_note_record_get_lines (record),
                    wakhan_note_record_get_lines (other_record)) > 0;
}

static void
keep_loser (WakhanNotesContent *merged,
            WakhanNotesContent *ours,
            WakhanNoteRecord   *loser)
{
  g_autoptr (WakhanNoteRecord) conflict_copy = wakhan_note_record_create_conflict_copy (loser);
  const char                  *id = wakhan_note_record_get_id (conflict_copy);

  if (!wakhan_notes_content_find (merged, id) && !wakhan_notes_content_find (ours, id))
    wakhan_notes_content_put (merged, conflict_copy);
}

static gboolean
are_within (const char *const *words,
            const char *const *others)
{
  for (; *words; words++)
    if (!g_strv_contains (others, *words))
      return FALSE;
  return TRUE;
}

static gboolean
has_anchor (WakhanNote   *note,
            WakhanAnchor *anchor)
{
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    if (g_str_equal (wakhan_anchor_get_quote (wakhan_note_get_anchor (note, i)),
                     wakhan_anchor_get_quote (anchor)))
      return TRUE;
  return FALSE;
}

/* Whether nothing that @note says would be missed beside @other. */
static gboolean
is_said_by (WakhanNote *note,
            WakhanNote *other)
{
  const char *kind = wakhan_note_get_kind (note);

  if (wakhan_note_get_deleted (other) ||
      !strstr (wakhan_note_get_text (other), wakhan_note_get_text (note)) ||
      !are_within (wakhan_note_get_tags (note), wakhan_note_get_tags (other)) ||
      !are_within (wakhan_note_get_events (note), wakhan_note_get_events (other)) ||
      (*kind && !g_str_equal (kind, wakhan_note_get_kind (other))))
    return FALSE;
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    if (!has_anchor (other, wakhan_note_get_anchor (note, i)))
      return FALSE;
  return TRUE;
}

/* Whether they differ only in where their words stand, which a text tells anew. */
static gboolean
is_same_elsewhere (WakhanNote *note,
                   WakhanNote *other)
{
  g_autoptr (WakhanNote) copy = NULL;

  if (wakhan_note_get_revision (note) != wakhan_note_get_revision (other) ||
      wakhan_note_get_n_anchors (note) != wakhan_note_get_n_anchors (other) ||
      g_date_time_compare (wakhan_note_get_modified (note), wakhan_note_get_modified (other)) != 0)
    return FALSE;
  copy = wakhan_note_copy (note);
  wakhan_note_clear_anchors (copy);
  for (guint i = 0; i < wakhan_note_get_n_anchors (other); i++)
    wakhan_note_add_anchor (copy, wakhan_note_get_anchor (other, i));
  return wakhan_note_is_equal (copy, other);
}

/* A state of before @base: an older file was put back; or one that @winner went on from. */
static gboolean
is_history (WakhanNoteRecord *record,
            WakhanNoteRecord *winner,
            WakhanNoteRecord *base)
{
  return wakhan_note_lineage_has (winner, record) ||
         (base && (wakhan_note_record_is_equal (record, base) ||
                   wakhan_note_lineage_is_history (base, record)));
}

static void
decide (WakhanNotesContent *merged,
        WakhanNotesContent *content,
        WakhanNoteRecord   *ours,
        WakhanNoteRecord   *theirs,
        WakhanNoteRecord   *base)
{
  g_autoptr (WakhanNote) our_note = wakhan_note_record_create_note (ours);
  g_autoptr (WakhanNote) their_note = wakhan_note_record_create_note (theirs);
  const gboolean         ours_win = is_newer (ours, our_note, theirs, their_note);
  WakhanNoteRecord      *loser = ours_win ? theirs : ours;
  WakhanNote            *loser_note = ours_win ? their_note : our_note;
  WakhanNote            *winner_note = ours_win ? our_note : their_note;
  g_autoptr (WakhanNote) base_note = NULL;

  if (ours_win)
    wakhan_notes_content_put (merged, ours);
  if (base)
    base_note = wakhan_note_record_create_note (base);
  if (is_same_elsewhere (loser_note, winner_note) ||
      (base_note && is_same_elsewhere (loser_note, base_note)))
    return;
  if (wakhan_note_get_deleted (loser_note) || is_history (loser, ours_win ? ours : theirs, base) ||
      is_said_by (loser_note, winner_note))
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
      WakhanNoteRecord *our_record = wakhan_notes_content_get_record (ours, i);
      const char       *id = wakhan_note_record_get_id (our_record);
      WakhanNoteRecord *their_record = id ? wakhan_notes_content_find (theirs, id) : NULL;
      WakhanNoteRecord *base_record = id && base ? wakhan_notes_content_find (base, id) : NULL;

      if (!id)
        continue;
      if (!their_record || wakhan_note_record_is_equal (our_record, their_record) ||
          (base_record && wakhan_note_record_is_equal (their_record, base_record)))
        wakhan_notes_content_put (merged, our_record);
      else
        decide (merged, ours, our_record, their_record, base_record);
    }
  return merged;
}

/* @record is what the file has in place of @known, while ours went on from @known to @current. */
static void
merge_record (WakhanNotesContent *content,
              WakhanNoteRecord   *known,
              WakhanNoteRecord   *current,
              WakhanNoteRecord   *record,
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
      WakhanNoteRecord *outcome = wakhan_notes_content_get_record (merged, i);

      if (outcome == current)
        continue;
      wakhan_notes_content_put (content, outcome);
      g_ptr_array_add (received, wakhan_note_record_ref (outcome));
    }
}

GPtrArray *
wakhan_notes_merge_changed (WakhanNotesContent *content,
                            WakhanNotesContent *known,
                            GPtrArray          *changed,
                            gboolean           *is_ahead)
{
  GPtrArray *received = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_note_record_unref);

  *is_ahead = FALSE;
  for (guint i = 0; i < changed->len; i++)
    {
      WakhanNoteRecord *record = g_ptr_array_index (changed, i);
      const char       *id = wakhan_note_record_get_id (record);
      WakhanNoteRecord *base = wakhan_notes_content_find (known, id);
      WakhanNoteRecord *current = wakhan_notes_content_find (content, id);

      if (current && current != base)
        {
          merge_record (content, base, current, record, received);
          *is_ahead = TRUE;
          continue;
        }
      wakhan_notes_content_put (content, record);
      g_ptr_array_add (received, wakhan_note_record_ref (record));
    }
  return received;
}

GPtrArray *
wakhan_notes_find_changed (WakhanNotesContent *content,
                           WakhanNotesContent *since)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func ((GDestroyNotify) wakhan_note_record_unref);

  for (guint i = 0; content != since && i < wakhan_notes_content_get_n_records (content); i++)
    {
      WakhanNoteRecord *record = wakhan_notes_content_get_record (content, i);
      const char       *id = wakhan_note_record_get_id (record);
      WakhanNoteRecord *other = id && since ? wakhan_notes_content_find (since, id) : NULL;

      if (id && (!other || !wakhan_note_record_is_equal (record, other)))
        g_ptr_array_add (changed, wakhan_note_record_ref (record));
    }
  return changed;
}
