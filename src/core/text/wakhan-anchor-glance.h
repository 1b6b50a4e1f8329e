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
 * thread, see wakhan_anchor_task_run(). O(text + words), in a small part of its time.
 *
 * Returns: (transfer full) (element-type WakhanAnchor WakhanAnchorMatch): a place by each anchor
 *   that was found
 */
GHashTable *wakhan_anchor_glance (GPtrArray      *anchors,
                                  WakhanDocument *document,
                                  GCancellable   *cancellable);

G_END_DECLS
