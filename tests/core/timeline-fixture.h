/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-mark-shape.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/* Days between months and years, in no order, and one long war. Of so many events one disputes the
 * war; 0: none. */
WakhanTimeline *timeline_fixture_create (GRand *random,
                                         guint  n_events,
                                         guint  n_to_a_dispute);
#define TIMELINE_FIXTURE_DATE 70.0 /* px of its words */

/* A WakhanTimelineMeasure. */
double timeline_fixture_measure (WakhanEvent     *event,
                                 WakhanEventLabel label,
                                 gpointer         data);

G_END_DECLS
