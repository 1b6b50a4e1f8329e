/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_READING_LANE (wakhan_reading_lane_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanReadingLane, wakhan_reading_lane, WAKHAN, READING_LANE, WakhanTimelineSurface)

/* The line through the events in the order in which the text tells them, on the time that the lanes
 * show: so one sees where it leaps ahead and back, and which years it passes over. Where one reads
 * is marked. A leg names both its ends to the pointer; a click selects its nearer one. Shown while
 * the session's reading-order is, and one line high while that is folded. */

/**
 * wakhan_reading_lane_dup_words:
 *
 * Returns: (transfer full): what the line shows, for who does not see it
 */
char *wakhan_reading_lane_dup_words (WakhanReadingLane *self);

G_END_DECLS
