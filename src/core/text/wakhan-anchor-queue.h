/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorQueue:
 *
 * The turns of anchors that are searched for: what stood nearest to the place where a person looks
 * has the next one, wherever that is by then.
 */
typedef struct _WakhanAnchorQueue WakhanAnchorQueue;

/**
 * wakhan_anchor_queue_new:
 * @anchors: (element-type WakhanAnchor): borrowed while it is made
 *
 * O(n log n).
 *
 * Returns: (transfer full): a queue in which all of them wait
 */
WakhanAnchorQueue *wakhan_anchor_queue_new (GPtrArray *anchors);

void wakhan_anchor_queue_free (WakhanAnchorQueue *self);

/**
 * wakhan_anchor_queue_take:
 * @near: where a person looks, in characters
 * @position: (out): of the nearest among the anchors; of what stood nowhere when nothing else is
 *   left
 *
 * O(1) while @near stays the same, O(n) when it is another.
 *
 * Returns: whether any was left
 */
gboolean wakhan_anchor_queue_take (WakhanAnchorQueue *self,
                                   guint              near,
                                   guint             *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorQueue, wakhan_anchor_queue_free)

G_END_DECLS
