/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/* An event that the text tells of, by its position in the timeline, and where it does so first, in
 * characters. */
typedef struct
{
  guint position;
  guint offset;
} WakhanReadingStop;

/**
 * WakhanReadingOrder:
 *
 * The events of a timeline in the order in which its text tells them; those that it does not tell
 * have none. A rank is a place in that order, from 0. It makes no events, and is of the timeline as
 * it was: another one is made when that changes. Immutable.
 */
typedef struct _WakhanReadingOrder WakhanReadingOrder;

/**
 * wakhan_reading_order_new:
 *
 * O(n log n).
 */
WakhanReadingOrder *wakhan_reading_order_new (WakhanTimeline *timeline);

void wakhan_reading_order_free (WakhanReadingOrder *self);

/**
 * wakhan_reading_order_get_n:
 *
 * Returns: how many events the text tells
 */
guint wakhan_reading_order_get_n (const WakhanReadingOrder *self);

/**
 * wakhan_reading_order_get:
 * @rank: less than wakhan_reading_order_get_n()
 *
 * Returns: (transfer none): what stands there
 */
const WakhanReadingStop *wakhan_reading_order_get (const WakhanReadingOrder *self,
                                                   guint                     rank);

/**
 * wakhan_reading_order_find:
 * @position: in the timeline; any
 *
 * O(1).
 *
 * Returns: the rank of the event there, or %G_MAXUINT where the text does not tell it
 */
guint wakhan_reading_order_find (const WakhanReadingOrder *self,
                                 guint                     position);

/**
 * wakhan_reading_order_count_before:
 * @offset: in characters
 *
 * O(log n).
 *
 * Returns: how many events the text tells before it
 */
guint wakhan_reading_order_count_before (const WakhanReadingOrder *self,
                                         guint                     offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanReadingOrder, wakhan_reading_order_free)

G_END_DECLS
