/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-index.h"

G_BEGIN_DECLS

/**
 * wakhan_anchor_maker_create:
 * @start: in characters, less than @end
 * @end: exclusive, within the text
 *
 * O(text).
 *
 * Returns: (transfer full): an anchor on these words, which knows its paragraph and section
 */
WakhanAnchor *wakhan_anchor_maker_create (WakhanNoteIndex *index,
                                          guint            start,
                                          guint            end);

/**
 * wakhan_anchor_maker_move:
 * @match: where the words of @anchor were found, for sure
 *
 * O(words).
 *
 * Returns: (transfer full): the same, as its words stand in the text now
 */
WakhanAnchor *wakhan_anchor_maker_move (WakhanNoteIndex         *index,
                                        WakhanAnchor            *anchor,
                                        const WakhanAnchorMatch *match);

G_END_DECLS
