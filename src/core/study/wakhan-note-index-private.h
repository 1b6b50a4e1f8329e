/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-notes.h"
#include "wakhan-note-index.h"
#include "wakhan-stand-order.h"

G_BEGIN_DECLS

/* What the index knows, for the answers that are made of it; valid until the next change. */
const WakhanNoteStand  *wakhan_note_index_find_stand (WakhanNoteIndex *self,
                                                      WakhanNote      *note);
const WakhanStandOrder *wakhan_note_index_get_order (WakhanNoteIndex *self);
WakhanEventNotes       *wakhan_note_index_get_event_notes (WakhanNoteIndex *self);

G_END_DECLS
