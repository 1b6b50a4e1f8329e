/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * wakhan_anchor_glance:
 * @anchors: (element-type WakhanAnchor): few; not to be changed meanwhile
 * @cancellable: (nullable): ends it early
 *
 * Finds those that went elsewhere with all that is kept of what stood beside them, letter for
 * letter, where nothing else in the text is like that: for what a person looks at, until
 * wakhan_anchor_search() knows of all. Whatever else may be said of the others is that one's. Any
 * thread. O(text + words), in a small part of its time.
 *
 * Returns: (transfer full) (element-type WakhanAnchor WakhanAnchorMatch): a place by each anchor
 *   that was found
 */
GHashTable *wakhan_anchor_glance (GPtrArray      *anchors,
                                  WakhanDocument *document,
                                  GCancellable   *cancellable);

/**
 * wakhan_anchor_glance_async:
 * @anchors: (element-type WakhanAnchor): kept until it is done, and not to be changed
 * @callback: in the thread-default main context of the caller
 *
 * The same in a worker.
 */
void wakhan_anchor_glance_async (GPtrArray          *anchors,
                                 WakhanDocument     *document,
                                 GCancellable       *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);

/**
 * wakhan_anchor_glance_finish:
 *
 * Returns: (transfer full) (nullable): as wakhan_anchor_glance(); %NULL with %G_IO_ERROR_CANCELLED
 *   where it was given up
 */
GHashTable *wakhan_anchor_glance_finish (GAsyncResult *result,
                                         GError      **error);

G_END_DECLS
