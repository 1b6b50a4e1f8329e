/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-stand.h"
#include "wakhan-range-index.h"

G_BEGIN_DECLS

/**
 * WakhanStandOrder:
 *
 * The notes in the one order that they have everywhere, and the ranges of their words; valid until
 * one stands elsewhere.
 */
typedef struct _WakhanStandOrder WakhanStandOrder;

/**
 * wakhan_stand_order_new:
 * @stands: a table with #WakhanNoteStand as values, which are borrowed
 *
 * O(n log n).
 *
 * Returns: (transfer full): their order
 */
WakhanStandOrder *wakhan_stand_order_new (GHashTable *stands);

void wakhan_stand_order_free (WakhanStandOrder *self);

/**
 * wakhan_stand_order_list:
 * @end: exclusive; %G_MAXUINT: those too that stand nowhere
 *
 * Returns: (transfer container) (element-type WakhanNote): that stand from @start on, in order;
 *   O(log n + answer)
 */
GPtrArray *wakhan_stand_order_list (const WakhanStandOrder *self,
                                    guint                   start,
                                    guint                   end);

/**
 * wakhan_stand_order_count:
 *
 * Returns: how many stand from @start to before @end; O(log n)
 */
guint wakhan_stand_order_count (const WakhanStandOrder *self,
                                guint                   start,
                                guint                   end);

/**
 * wakhan_stand_order_get_passages:
 *
 * Returns: (transfer none): the words of all notes that stand in the text; their things are the
 *   #WakhanNote
 */
const WakhanRangeIndex *wakhan_stand_order_get_passages (const WakhanStandOrder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStandOrder, wakhan_stand_order_free)

G_END_DECLS
