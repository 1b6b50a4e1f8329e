/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-order.h"

G_BEGIN_DECLS

/**
 * WakhanEventPassages:
 *
 * Where the events of a timeline stand in its text: those that were told in passages that may lie
 * in one another, those that were found at words of their own. Borrows the order, which has to stay
 * as it is; immutable.
 */
typedef struct _WakhanEventPassages WakhanEventPassages;

/**
 * wakhan_event_passages_new:
 *
 * O(n log n) of the told.
 *
 * Returns: (transfer full): the passages of @order
 */
WakhanEventPassages *wakhan_event_passages_new (const WakhanEventOrder *order);

void wakhan_event_passages_free (WakhanEventPassages *self);

/**
 * wakhan_event_passages_find:
 * @offset: in characters
 *
 * O(log n).
 *
 * Returns: (transfer none) (nullable): the event whose words hold @offset; of several, the one that
 *   began last
 */
WakhanEvent *wakhan_event_passages_find (const WakhanEventPassages *self,
                                         guint                      offset);

/**
 * wakhan_event_passages_list:
 * @start: in characters
 * @end: exclusive
 * @events: (inout) (element-type WakhanEvent): gets those whose words begin there, borrowed, in the
 *   order of the text
 *
 * O(log n + answer).
 */
void wakhan_event_passages_list (const WakhanEventPassages *self,
                                 guint                      start,
                                 guint                      end,
                                 GPtrArray                 *events);

/**
 * wakhan_event_passages_list_reaching:
 * @offset: in characters
 * @events: (inout) (element-type WakhanEvent): gets those that begin before it and end behind it,
 *   borrowed, in the order of the text
 *
 * O(log n) an answer.
 */
void wakhan_event_passages_list_reaching (const WakhanEventPassages *self,
                                          guint                      offset,
                                          GPtrArray                 *events);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventPassages, wakhan_event_passages_free)

G_END_DECLS
