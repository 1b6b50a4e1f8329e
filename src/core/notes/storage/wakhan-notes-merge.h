/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-notes-content.h"

G_BEGIN_DECLS

/* What two programs made of the same notes, by id. A note that one of them left as it was in @base
 * (NULL: nothing known) is the other's; of one that both changed the higher revision stays, then
 * the later time, and the other stays beside it under an id of its own, if it says what that does
 * not; but a state of before @base is history. What is no note comes from @theirs, what stands in
 * the file. Pure. */
WakhanNotesContent *wakhan_notes_merge (WakhanNotesContent *base,
                                        WakhanNotesContent *ours,
                                        WakhanNotesContent *theirs);
/* Takes into @content, which went on since it was @known to the file, the records that @changed in
 * the file meanwhile. Returns: (transfer full): those of them, or what became of them, that
 * @content did not have. @is_ahead: it now has what the file has not. */
GPtrArray *wakhan_notes_merge_changed (WakhanNotesContent *content,
                                       WakhanNotesContent *known,
                                       GPtrArray          *changed,
                                       gboolean           *is_ahead);
/* Returns: (transfer full): the notes of @content that @since (NULL: nothing) does not have, or has
 * otherwise. */
GPtrArray *wakhan_notes_find_changed (WakhanNotesContent *content,
                                      WakhanNotesContent *since);

G_END_DECLS
