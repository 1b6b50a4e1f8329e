/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/**
 * wakhan_notes_merge:
 * @base: (nullable): what both went on from; %NULL: nothing known
 * @ours: what one of them made of it
 * @theirs: what the other did, which stands in the file
 *
 * A note that one of them left as it was in @base is the other's; of one that both changed the
 * higher revision stays, then the later time, and the other stays beside it under an id of its own,
 * if it says what that does not; but a state of before @base is history. What is no note comes from
 * @theirs. Pure.
 *
 * Returns: (transfer full): what two programs made of the same notes, by id
 */
WakhanNotesContent *wakhan_notes_merge (WakhanNotesContent *base,
                                        WakhanNotesContent *ours,
                                        WakhanNotesContent *theirs);

/**
 * wakhan_notes_merge_changed:
 * @content: what went on since it was @known to the file
 * @changed: (element-type WakhanEntryRecord): what changed in the file meanwhile
 * @is_ahead: (out): @content now has what the file has not
 *
 * Takes into @content what changed.
 *
 * Returns: (transfer full) (element-type WakhanEntryRecord): of that, or of what became of it, what
 *   @content did not have
 */
GPtrArray *wakhan_notes_merge_changed (WakhanNotesContent *content,
                                       WakhanNotesContent *known,
                                       GPtrArray          *changed,
                                       gboolean           *is_ahead);

/**
 * wakhan_notes_find_changed:
 * @since: (nullable): %NULL: nothing
 *
 * Returns: (transfer full) (element-type WakhanEntryRecord): the notes of @content that @since does
 * not have, or has otherwise
 */
GPtrArray *wakhan_notes_find_changed (WakhanNotesContent *content,
                                      WakhanNotesContent *since);

G_END_DECLS
