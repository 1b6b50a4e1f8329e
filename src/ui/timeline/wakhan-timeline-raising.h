/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/**
 * wakhan_timeline_raising_place:
 * @place: of @self, an event that found no room for a label
 *
 * Gives it one above all others, in the row and on the side where it hides the fewest signs, cut
 * where only that hides less. O(n) of the places a row.
 */
void wakhan_timeline_raising_place (WakhanTimelineLayout *self,
                                    WakhanTimelinePlace  *place);

G_END_DECLS
