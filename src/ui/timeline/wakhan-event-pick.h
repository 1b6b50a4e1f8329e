/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanEventPick:
 *
 * Some of the events of a timeline, as a #GListModel that asks for none before it is asked itself:
 * of millions of found ones few are ever shown. When the timeline changes it is empty from then on.
 */
#define WAKHAN_TYPE_EVENT_PICK (wakhan_event_pick_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventPick, wakhan_event_pick, WAKHAN, EVENT_PICK, GObject)

/**
 * wakhan_event_pick_new:
 * @positions: of them in @timeline
 */
WakhanEventPick *wakhan_event_pick_new (WakhanTimeline  *timeline,
                                        const GtkBitset *positions);

/**
 * wakhan_event_pick_contains:
 *
 * Returns: whether @event is one of them; it makes none
 */
gboolean wakhan_event_pick_contains (WakhanEventPick *self,
                                     WakhanEvent     *event);

/**
 * wakhan_event_pick_widen:
 * @start: (inout): days since 1970
 * @end: (inout): the same, exclusive
 *
 * O(events), and makes none.
 */
void wakhan_event_pick_widen (WakhanEventPick *self,
                              gint64          *start,
                              gint64          *end);

G_END_DECLS
