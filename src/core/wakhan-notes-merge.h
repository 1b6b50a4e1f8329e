/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/wakhan-notes-content.h"

G_BEGIN_DECLS

/* What two programs made of the same notes, by id. A note that one of them left as it was in @base (NULL: nothing known)
 * is the other's; of one that both changed the higher revision stays, then the later time, and the other stays beside
 * it under an id of its own. What is no note comes from @theirs, what stands in the file. Pure. */
WakhanNotesContent *wakhan_notes_merge (WakhanNotesContent *base,
                                        WakhanNotesContent *ours,
                                        WakhanNotesContent *theirs);

G_END_DECLS
