/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-stack.h"

G_BEGIN_DECLS

/* How much room the events of a picture need for their names. */

/* Whether all that are drawn have one; those of a folded lane need none. */
gboolean wakhan_picture_room_is_named (const WakhanTimelineLayout *layout);
/* How high a picture without lanes is, with its axis, within bounds. */
int wakhan_picture_room_find_height (const WakhanTimelineStackSpec *spec);
/* @room: of all lanes, in px; 0: as much as it takes, within bounds. (transfer full) (nullable)
 * (element-type WakhanLanePlace): how high each is; %NULL: there is too little room. */
GArray *wakhan_picture_room_find_places (const WakhanTimelineStackSpec *spec,
                                         int                            room);

G_END_DECLS
