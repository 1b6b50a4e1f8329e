/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-notes.h"
#include "wakhan-note-index.h"
#include "wakhan-stand-order.h"

G_BEGIN_DECLS

/**
 * wakhan_note_index_find_stand:
 *
 * What the index knows, for the answers that are made of it.
 *
 * Returns: (transfer none) (nullable): valid until the next change; %NULL where @note is not in the
 *   notebook
 */
const WakhanNoteStand *wakhan_note_index_find_stand (WakhanNoteIndex *self,
                                                     WakhanNote      *note);

/**
 * wakhan_note_index_get_order:
 *
 * O(n log n) after a change, else O(1).
 *
 * Returns: (transfer none): valid until the next change
 */
const WakhanStandOrder *wakhan_note_index_get_order (WakhanNoteIndex *self);

/**
 * wakhan_note_index_get_event_notes:
 *
 * Returns: (transfer none): as long as @self
 */
WakhanEventNotes *wakhan_note_index_get_event_notes (WakhanNoteIndex *self);

G_END_DECLS
