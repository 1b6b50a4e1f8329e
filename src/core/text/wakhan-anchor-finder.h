/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorFinder:
 *
 * Finds the words of anchors in a text that was edited since they were marked. Their letters and
 * those of what stood beside them are one pattern. Runs of letters that stand in both vote for
 * places; there the pattern is laid beside the text; what was found for sure tells where the rest
 * has gone. To be used by one thread at a time.
 */
typedef struct _WakhanAnchorFinder WakhanAnchorFinder;

/**
 * wakhan_anchor_finder_new:
 * @document: a reference is kept
 * @anchors: (element-type WakhanAnchor): all that stand somewhere else, or that nobody has looked
 *   for; with those that stand where they stood, from which it follows where others went
 * @cancellable: (nullable): ends it early
 *
 * O(text + words).
 *
 * Returns: (transfer full): the finder
 */
WakhanAnchorFinder *wakhan_anchor_finder_new (WakhanDocument *document,
                                              GPtrArray      *anchors,
                                              GCancellable   *cancellable);

void wakhan_anchor_finder_free (WakhanAnchorFinder *self);

/**
 * wakhan_anchor_finder_find:
 * @position: of an anchor among those it was made for
 * @match: (out caller-allocates): where its words stand
 * @places: (nullable) (element-type WakhanAnchorMatch): filled with all places that are likely, the
 *   likeliest first, where the words are not found for sure
 */
void wakhan_anchor_finder_find (WakhanAnchorFinder *self,
                                guint               position,
                                WakhanAnchorMatch  *match,
                                GArray             *places);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorFinder, wakhan_anchor_finder_free)

G_END_DECLS
