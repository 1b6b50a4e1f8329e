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
 * Reads the text, once for all of them. O(text + words).
 *
 * Returns: (transfer full): the finder, which knows of those that stand where they stood
 */
WakhanAnchorFinder *wakhan_anchor_finder_new (WakhanDocument *document,
                                              GPtrArray      *anchors,
                                              GCancellable   *cancellable);

void wakhan_anchor_finder_free (WakhanAnchorFinder *self);

/**
 * wakhan_anchor_finder_look:
 * @position: of an anchor among those it was made for
 * @match: (out caller-allocates): set where that is known now
 *
 * The first look at an anchor, in whatever order: what nothing else is like is found by it.
 * O(words).
 *
 * Returns: whether its words are found, and nothing more will be known of them
 */
gboolean wakhan_anchor_finder_look (WakhanAnchorFinder *self,
                                    guint               position,
                                    WakhanAnchorMatch  *match);

/**
 * wakhan_anchor_finder_count:
 * @cancellable: (nullable): ends it early
 *
 * When all were looked at: counts the words of the rest that stood at several places. O(text).
 */
void wakhan_anchor_finder_count (WakhanAnchorFinder *self,
                                 GCancellable       *cancellable);

/**
 * wakhan_anchor_finder_find:
 * @position: of an anchor among those it was made for
 * @match: (out caller-allocates): where its words stand
 * @places: (nullable) (element-type WakhanAnchorMatch): filled with all places that are likely, the
 *   likeliest first, where the words are not found for sure
 *
 * When all were looked at and counted, in whatever order.
 */
void wakhan_anchor_finder_find (WakhanAnchorFinder *self,
                                guint               position,
                                WakhanAnchorMatch  *match,
                                GArray             *places);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorFinder, wakhan_anchor_finder_free)

G_END_DECLS
