/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

/* The names of the lanes, at their start edge; not there without groups. It stands beside the
 * lanes, as high as they are, and knows how far those are scrolled. The session has to be the
 * lanes' own. */
#define WAKHAN_TYPE_LANE_NAMES (wakhan_lane_names_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLaneNames, wakhan_lane_names, WAKHAN, LANE_NAMES, WakhanTimelineSurface)

/* (transfer none): of the lanes, in px; it is set up before those are allocated. */
GtkAdjustment *wakhan_lane_names_get_adjustment (WakhanLaneNames *self);
/* Scrolls as far as is needed for that lane to be in view. */
void wakhan_lane_names_show (WakhanLaneNames *self,
                             guint            lane);

G_END_DECLS
