/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-column.h"

G_BEGIN_DECLS

/**
 * WakhanEventRanks:
 *
 * All events of a timeline in the order of a column. What they are sorted by is asked of each once,
 * piece by piece, since events that were found have to be made for it; where they are many a worker
 * sorts them. Of one state of the timeline: another one needs other ranks. Belongs to one thread.
 */
typedef struct _WakhanEventRanks WakhanEventRanks;

/**
 * wakhan_event_ranks_new:
 * @study: (transfer none): nothing is read of it yet
 * @column: not that of dates
 *
 * Returns: (transfer full): the ranks
 */
WakhanEventRanks *wakhan_event_ranks_new (WakhanStudy      *study,
                                          WakhanTimeline   *timeline,
                                          WakhanEventColumn column);

/**
 * wakhan_event_ranks_free:
 *
 * What a worker still sorts is told to nobody then.
 */
void wakhan_event_ranks_free (WakhanEventRanks *self);

/**
 * wakhan_event_ranks_begin:
 * @ready: (nullable): called once, in the main loop, when the order is known; not where it is known
 *   on return
 */
void wakhan_event_ranks_begin (WakhanEventRanks *self,
                               GSourceOnceFunc   ready,
                               gpointer          user_data);

/**
 * wakhan_event_ranks_get_order:
 *
 * Returns: (transfer none) (nullable) (element-type guint): positions in the timeline, in order;
 *   %NULL: it is not known yet
 */
GArray *wakhan_event_ranks_get_order (WakhanEventRanks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanEventRanks, wakhan_event_ranks_free)

G_END_DECLS
