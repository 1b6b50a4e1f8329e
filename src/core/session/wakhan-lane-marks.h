/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-groups.h"
#include "wakhan-event-sieve.h"

G_BEGIN_DECLS

/**
 * WakhanLaneMarks:
 *
 * Which events of each group pass a filter, and where they lie. Of one answer of the sieve.
 */
typedef struct _WakhanLaneMarks WakhanLaneMarks;

/* O(n). */
WakhanLaneMarks *wakhan_lane_marks_new (WakhanTimeline    *timeline,
                                        WakhanEventSieve  *sieve,
                                        WakhanEventGroups *groups);
void             wakhan_lane_marks_free (WakhanLaneMarks *self);

guint wakhan_lane_marks_count (WakhanLaneMarks *self,
                               guint8           group);

/* As wakhan_event_sieve_find_next(), in a group. */
guint wakhan_lane_marks_find_next (WakhanLaneMarks *self,
                                   guint8           group,
                                   guint            position,
                                   int              step);

/* O(n) when it is asked for first. (transfer none) */
const WakhanTimeIndex *wakhan_lane_marks_get_index (WakhanLaneMarks *self,
                                                    guint8           group,
                                                    gboolean         passing);

G_END_DECLS
