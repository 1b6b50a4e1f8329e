/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-merge.h"

WakhanNote *
wakhan_notes_merge_dup_loser (WakhanNote *note)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  WakhanNote           *copy;
  g_autofree char      *id = g_uuid_string_random ();

  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  copy = wakhan_note_new_with_id (id);
  wakhan_note_assign (copy, note);
  wakhan_note_set_revision (copy, 1);
  wakhan_note_set_modified (copy, now);
  wakhan_note_set_deleted (copy, NULL);
  return copy;
}

/* Deleting is no writing: a note that differs from another in being deleted alone says the same. */
static gboolean
says_the_same (WakhanNote *a,
               WakhanNote *b)
{
  return wakhan_note_is_equal (a, b) && !wakhan_note_get_deleted (a) == !wakhan_note_get_deleted (b);
}

static gboolean
is_newer (WakhanNote *a,
          WakhanNote *b)
{
  if (wakhan_note_get_revision (a) != wakhan_note_get_revision (b))
    return wakhan_note_get_revision (a) > wakhan_note_get_revision (b);
  return g_date_time_compare (wakhan_note_get_modified (a), wakhan_note_get_modified (b)) > 0;
}

/* Which of two holds; the other goes to @losers if it says what would be lost. */
static WakhanNote *
choose (WakhanNote *before,
        WakhanNote *mine,
        WakhanNote *theirs,
        GPtrArray  *losers)
{
  WakhanNote *winner;
  WakhanNote *loser;

  if (says_the_same (mine, theirs))
    return is_newer (mine, theirs) ? mine : theirs;
  if (before && says_the_same (mine, before))
    return theirs;
  if (before && says_the_same (theirs, before))
    return mine;
  winner = is_newer (mine, theirs) ? mine : theirs;
  loser = winner == mine ? theirs : mine;
  if (!wakhan_note_get_deleted (loser) && !wakhan_note_is_empty (loser) && !wakhan_note_is_equal (winner, loser))
    g_ptr_array_add (losers, wakhan_notes_merge_dup_loser (loser));
  return winner;
}

GPtrArray *
wakhan_notes_merge (GHashTable *base,
                    GPtrArray  *mine,
                    GPtrArray  *theirs)
{
  GPtrArray             *merged = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray)  losers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) own = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < mine->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (mine, i);

      g_hash_table_insert (own, (gpointer) wakhan_note_get_id (note), note);
    }
  for (guint i = 0; i < theirs->len; i++)
    {
      WakhanNote *note = g_ptr_array_index (theirs, i);
      WakhanNote *same = g_hash_table_lookup (own, wakhan_note_get_id (note));

      if (same)
        note = choose (g_hash_table_lookup (base, wakhan_note_get_id (note)), same, note, losers);
      g_hash_table_remove (own, wakhan_note_get_id (note));
      g_ptr_array_add (merged, g_object_ref (note));
    }
  for (guint i = 0; i < mine->len; i++)
    if (g_hash_table_contains (own, wakhan_note_get_id (g_ptr_array_index (mine, i))))
      g_ptr_array_add (merged, g_object_ref (g_ptr_array_index (mine, i)));
  g_ptr_array_extend_and_steal (merged, g_steal_pointer (&losers));
  return merged;
}
