/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * wakhan_anchor_search:
 * @anchors: (element-type WakhanAnchor): all that are to be found; not to be changed meanwhile
 * @cancellable: (nullable): ends it early
 *
 * Whatever looks for the words of notes does it here. Any thread may call it. O(text) for each of
 * the anchors whose words do not stand where they stood, O(words) for the others.
 *
 * Returns: (transfer full) (element-type WakhanAnchor WakhanAnchorMatch): a place by each anchor,
 * for those that it came to before it was cancelled
 */
GHashTable *wakhan_anchor_search (GPtrArray      *anchors,
                                  WakhanDocument *document,
                                  GCancellable   *cancellable);

/**
 * wakhan_anchor_search_async:
 * @anchors: (element-type WakhanAnchor): kept until it is done, and not to be changed
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_anchor_search_async (GPtrArray          *anchors,
                                 WakhanDocument     *document,
                                 GCancellable       *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);

/**
 * wakhan_anchor_search_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_anchor_search(); %NULL with %G_IO_ERROR_CANCELLED
 *   where it was given up
 */
GHashTable *wakhan_anchor_search_finish (GAsyncResult *result,
                                         GError      **error);

G_END_DECLS
