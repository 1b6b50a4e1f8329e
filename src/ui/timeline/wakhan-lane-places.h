/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-grouper.h"

G_BEGIN_DECLS

#define WAKHAN_LANE_FOLDED_HEIGHT 26 /* at the usual size of text */

/* Where a lane stands, in whole px from the top of the first. */
typedef struct
{
  int      top;
  int      height;
  gboolean is_folded;
} WakhanLanePlace;

/* Where the lanes of @grouper stand. Each that is open has a row at least; what is left of @room
 * goes row by row to the one with most events a row. What is in view makes no difference, so that
 * no lane moves while one pans or filters. (transfer full) (element-type WakhanLanePlace) */
GArray *wakhan_lane_places_list (WakhanEventGrouper *grouper,
                                 int                 room,
                                 double              unit);
/* Of all together. */
int wakhan_lane_places_get_height (GArray *places);

G_END_DECLS
