/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-note.h"

G_BEGIN_DECLS

/* Two states of the same notes become one, by id. Where only one side changed a note since @base (id to WakhanNote, as both
 * last had it), that side holds; where both did, the higher revision, then the later time; the other is kept as a note of its
 * own. A note that one side lacks stays: only a tombstone deletes.
 * Returns: (transfer full): a GPtrArray of WakhanNote: those of @theirs in their order, then the others. */
GPtrArray *wakhan_notes_merge (GHashTable *base,
                               GPtrArray  *mine,
                               GPtrArray  *theirs);

/* A copy under a new id, for what would otherwise be lost. */
WakhanNote *wakhan_notes_merge_dup_loser (WakhanNote *note);

G_END_DECLS
