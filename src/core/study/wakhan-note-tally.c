/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-tally.h"

gboolean
wakhan_note_tally_is_to_check (WakhanNoteIndex *index,
                               WakhanNote      *note)
{
  WakhanAnchorState state;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), FALSE);

  state = note ? wakhan_note_index_get_state (index, note) : WAKHAN_ANCHOR_UNRESOLVED;
  return state == WAKHAN_ANCHOR_DOUBTFUL || state == WAKHAN_ANCHOR_LOST;
}

WakhanNoteTally
wakhan_note_tally_count (WakhanNoteIndex *index)
{
  WakhanNoteTally       tally = { 0 };
  g_autoptr (GPtrArray) notes = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), tally);

  notes = wakhan_note_index_list (index);
  for (guint i = 0; i < notes->len; i++)
    {
      const WakhanAnchorState state =
        wakhan_note_index_get_state (index, g_ptr_array_index (notes, i));

      tally.n_placed += state == WAKHAN_ANCHOR_FOUND;
      tally.n_doubtful += state == WAKHAN_ANCHOR_DOUBTFUL;
      tally.n_lost += state == WAKHAN_ANCHOR_LOST;
    }
  return tally;
}

WakhanNote *
wakhan_note_tally_find_to_check (WakhanNoteIndex *index,
                                 WakhanNote      *from,
                                 gboolean         forward)
{
  g_autoptr (GPtrArray) notes = NULL;
  guint                 first;

  g_return_val_if_fail (WAKHAN_IS_NOTE_INDEX (index), NULL);

  notes = wakhan_note_index_list (index);
  if (!from || !g_ptr_array_find (notes, from, &first))
    first = forward ? notes->len - 1 : 0;
  for (guint i = 1; i <= notes->len; i++)
    {
      const guint position = first + (forward ? i : notes->len - i);
      WakhanNote *note = g_ptr_array_index (notes, position % notes->len);

      if (wakhan_note_tally_is_to_check (index, note))
        return note;
    }
  return NULL;
}
