/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * WakhanComparedTimeline:
 *
 * The events of a study and those of another text in one timeline, which whoever sieves, groups,
 * lays out or lists events takes as any other. The study's are the very same objects as in its own
 * timeline, which knows nothing of this. For each of the other text it has a guest, which says the
 * same and whose it is (wakhan_event_get_other_text()), has an id that no event of a study has, and
 * is in no text. It follows both: nothing but they changes it. Belongs to the main thread.
 */
#define WAKHAN_TYPE_COMPARED_TIMELINE (wakhan_compared_timeline_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanComparedTimeline, wakhan_compared_timeline, WAKHAN, COMPARED_TIMELINE, GObject)

/**
 * wakhan_compared_timeline_new:
 * @own: of the study
 * @other: of the other text
 * @title: what the other text is called, not ""
 *
 * Returns: (transfer full): without events, until wakhan_compared_timeline_go_on()
 */
WakhanComparedTimeline *wakhan_compared_timeline_new (WakhanTimeline *own,
                                                      WakhanTimeline *other,
                                                      const char     *title);

/**
 * wakhan_compared_timeline_go_on:
 * @microseconds: after which it leaves off making events
 *
 * Where either timeline changes meanwhile it begins anew. Once it has all, O(n log n) for them
 * together.
 *
 * Returns: whether it has all events
 */
gboolean wakhan_compared_timeline_go_on (WakhanComparedTimeline *self,
                                         gint64                  microseconds);

/**
 * wakhan_compared_timeline_get_timeline:
 *
 * Returns: (transfer none): the events of both; empty as long as it has not all
 */
WakhanTimeline *wakhan_compared_timeline_get_timeline (WakhanComparedTimeline *self);

/**
 * wakhan_compared_timeline_get_original:
 *
 * Returns: (transfer none) (nullable): the event of the other text that @event is the guest for;
 *   %NULL: it is none
 */
WakhanEvent *wakhan_compared_timeline_get_original (WakhanComparedTimeline *self,
                                                    WakhanEvent            *event);

G_END_DECLS
