/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_anchor_search:
 * @anchors: (element-type WakhanAnchor): all that are to be found; not to be changed meanwhile
 * @cancellable: (nullable): ends it early
 *
 * Whatever looks for words that were kept does it here, or by #WakhanAnchorSweep. What was found
 * for sure tells where the others may have gone, so that more are found together than one by one;
 * in which order they come does not matter. Any thread may call it. O(text + words), O(words) where
 * all stand where they stood.
 *
 * Returns: (transfer full) (element-type WakhanAnchor WakhanAnchorMatch): a place by each anchor,
 * for those that it came to before it was cancelled
 */
GHashTable *wakhan_anchor_search (GPtrArray      *anchors,
                                  WakhanDocument *document,
                                  GCancellable   *cancellable);

/**
 * wakhan_anchor_search_one:
 * @match: (out caller-allocates): where the words stand now
 *
 * O(text), O(words) where they stand where they stood. Any thread.
 */
void wakhan_anchor_search_one (WakhanAnchor      *anchor,
                               WakhanDocument    *document,
                               WakhanAnchorMatch *match);

/**
 * wakhan_anchor_search_stays:
 * @anchors: (element-type WakhanAnchor): not to be changed meanwhile
 * @cancellable: (nullable): ends it early
 *
 * For places in a text, which are still places when their words are gone. Any thread. O(text +
 * words), O(words) where all stand where they stood.
 *
 * Returns: (transfer full) (element-type WakhanAnchorMatch): one an anchor: where the words stand
 *   now; lost, where others came in their place, which is told; unresolved, where nothing did
 */
GArray *wakhan_anchor_search_stays (GPtrArray      *anchors,
                                    WakhanDocument *document,
                                    GCancellable   *cancellable);

/**
 * wakhan_anchor_search_places:
 * @anchors: (element-type WakhanAnchor): not to be changed meanwhile
 * @cancellable: (nullable): ends it early
 *
 * For whoever wants to choose. Any thread may call it, see wakhan_anchor_task_run(). O(text +
 * words).
 *
 * Returns: (transfer full) (element-type WakhanAnchor GArray): by each anchor that it came to a
 *   list of #WakhanAnchorMatch, empty where nothing is like its words: the places where these may
 *   stand, the likeliest first, of which none overlaps another
 */
GHashTable *wakhan_anchor_search_places (GPtrArray      *anchors,
                                         WakhanDocument *document,
                                         GCancellable   *cancellable);

G_END_DECLS
