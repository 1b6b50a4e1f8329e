/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/**
 * WakhanNoteTally:
 * @n_placed: notes whose words stand in the text without doubt
 * @n_doubtful: where one of its passages may be another one
 * @n_lost: where one of its passages is gone
 *
 * How the notes of a text stand there. A note that is on no words is none of them.
 */
typedef struct
{
  guint n_placed;
  guint n_doubtful;
  guint n_lost;
} WakhanNoteTally;

/**
 * wakhan_note_tally_count:
 *
 * O(notes). Words that are still searched for are not counted: see wakhan_note_index_is_settled().
 */
WakhanNoteTally wakhan_note_tally_count (WakhanNoteIndex *index);

/**
 * wakhan_note_tally_find_to_check:
 * @behind: (nullable): a note of the same index
 *
 * O(n log n) of the notes.
 *
 * Returns: (transfer none) (nullable): the next note behind @behind, in their order and around the
 *   end, that is in doubt or lost; %NULL: there is none
 */
WakhanNote *wakhan_note_tally_find_to_check (WakhanNoteIndex *index,
                                             WakhanNote      *behind);

G_END_DECLS
