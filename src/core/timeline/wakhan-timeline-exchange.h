/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanTimelineExchange:
 *
 * What is to become of a timeline, gathered so that it changes once: what goes and comes back
 * meanwhile stays.
 */
typedef struct _WakhanTimelineExchange WakhanTimelineExchange;

/**
 * wakhan_timeline_exchange_new:
 * @timeline: a reference is kept
 *
 * Returns: (transfer full): one that changes nothing
 */
WakhanTimelineExchange *wakhan_timeline_exchange_new (WakhanTimeline *timeline);

/**
 * wakhan_timeline_exchange_add:
 * @event: not of the timeline, or removed before; a reference is kept
 */
void wakhan_timeline_exchange_add (WakhanTimelineExchange *self, WakhanEvent *event);

/**
 * wakhan_timeline_exchange_remove:
 * @event: of the timeline, or added before
 */
void wakhan_timeline_exchange_remove (WakhanTimelineExchange *self, WakhanEvent *event);

/**
 * wakhan_timeline_exchange_removes:
 *
 * Returns: whether @event is of the timeline and to go
 */
gboolean wakhan_timeline_exchange_removes (WakhanTimelineExchange *self, WakhanEvent *event);

/**
 * wakhan_timeline_exchange_has_id:
 *
 * Returns: whether an event of the timeline is to have @id
 */
gboolean wakhan_timeline_exchange_has_id (WakhanTimelineExchange *self, const char *id);

/**
 * wakhan_timeline_exchange_get_added:
 *
 * Returns: (transfer none): a set of the #WakhanEvent that are to come
 */
GHashTable *wakhan_timeline_exchange_get_added (WakhanTimelineExchange *self);

/**
 * wakhan_timeline_exchange_end:
 *
 * Changes the timeline, and frees @self.
 */
void wakhan_timeline_exchange_end (WakhanTimelineExchange *self);

G_END_DECLS
