/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-exchange.h"

G_BEGIN_DECLS

/* Events that a timeline does not show, and for how many reasons each: #WakhanEvent → number. */

/**
 * wakhan_hidden_events_hide:
 *
 * There is a reason more; by the first one it goes.
 */
void wakhan_hidden_events_hide (GHashTable             *self,
                                WakhanTimelineExchange *exchange,
                                WakhanEvent            *event);

/**
 * wakhan_hidden_events_show:
 *
 * There is a reason less; after the last one it comes back.
 */
void wakhan_hidden_events_show (GHashTable             *self,
                                WakhanTimelineExchange *exchange,
                                WakhanEvent            *event);

/**
 * wakhan_hidden_events_list_found:
 *
 * Returns: (transfer full) (element-type WakhanEvent): the dates that were found in the text, of
 *   @timeline and of those that are hidden
 */
GPtrArray *wakhan_hidden_events_list_found (GHashTable     *self,
                                            WakhanTimeline *timeline);

/**
 * wakhan_hidden_events_count_undecided:
 * @withheld: found events that are left out as they are
 * @stands: values of #WakhanOwnEventStand
 *
 * How many of @withheld no entry of a person stands for. O(n) of @stands.
 */
guint wakhan_hidden_events_count_undecided (GPtrArray  *withheld,
                                            GHashTable *stands);

G_END_DECLS
