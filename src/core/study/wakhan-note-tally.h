/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/**
 * WakhanNoteTally:
 * @n_placed: notes whose words stand in the text without doubt, or whose section does
 * @n_doubtful: where one of its passages may be another one
 * @n_lost: where one of its passages is gone, or its section
 *
 * How the notes of a text stand there. A note on an event alone, or on the whole study, is none of
 * them.
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
 * wakhan_note_tally_is_to_check:
 * @note: (nullable)
 *
 * Returns: whether @note is in doubt or lost
 */
gboolean wakhan_note_tally_is_to_check (WakhanNoteIndex *index,
                                        WakhanNote      *note);

/**
 * wakhan_note_tally_find_to_check:
 * @from: (nullable): a note of the same index
 * @forward: else towards the beginning
 *
 * O(n log n) of the notes.
 *
 * Returns: (transfer none) (nullable): the nearest note beyond @from, in their order and around the
 *   end, that is in doubt or lost, @from itself where it is the only one; from %NULL the first, or
 *   the last; %NULL: there is none
 */
WakhanNote *wakhan_note_tally_find_to_check (WakhanNoteIndex *index,
                                             WakhanNote      *from,
                                             gboolean         forward);

G_END_DECLS
