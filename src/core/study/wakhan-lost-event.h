/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

G_BEGIN_DECLS

/**
 * wakhan_lost_event_is:
 * @event: of the study's timeline
 *
 * Returns: whether a person said which words carry it, and none of them stands in the text any more
 */
gboolean wakhan_lost_event_is (WakhanStudy *study,
                               WakhanEvent *event);

/**
 * wakhan_lost_event_count:
 *
 * O(events of a person's own). Words that are still searched for are not counted: see
 * wakhan_timeline_composer_is_settled().
 *
 * Returns: how many there are
 */
guint wakhan_lost_event_count (WakhanStudy *study);

/**
 * wakhan_lost_event_list:
 *
 * O(events of a person's own, n log n of the lost).
 *
 * Returns: (transfer full) (element-type WakhanEvent): those, in time order
 */
GPtrArray *wakhan_lost_event_list (WakhanStudy *study);

G_END_DECLS
