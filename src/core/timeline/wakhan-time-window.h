/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"
#include "wakhan-time-view.h"

G_BEGIN_DECLS

/**
 * WakhanTimeWindowPart:
 *
 * What of a window one points at: nothing, all of it, or one of its edges.
 */
typedef enum
{
  WAKHAN_TIME_WINDOW_NONE,
  WAKHAN_TIME_WINDOW_WHOLE,
  WAKHAN_TIME_WINDOW_START,
  WAKHAN_TIME_WINDOW_END,
} WakhanTimeWindowPart;

/**
 * WakhanTimeWindow:
 *
 * The frame on an overview that shows which part of all time is in view. Dragged, it moves the
 * view; dragged by an edge, it makes the view longer or shorter. In px from the start of the
 * overview. A plain value.
 */
typedef struct
{
  double from;
  double to;
} WakhanTimeWindow;

/**
 * wakhan_time_window_place:
 * @strip: all that the overview shows
 *
 * Returns: where the frame of @view stands: always inside the overview, and wide enough to be taken
 *   hold of
 */
WakhanTimeWindow wakhan_time_window_place (const WakhanTimeScale *strip,
                                           const WakhanTimeView  *view);

/**
 * wakhan_time_window_find:
 * @x: in px, as @self
 * @target: how wide an edge is to hit, in px: wider for a finger than for a mouse
 *
 * Half of an edge lies outside of the frame. Inside, the two take no more than half of it, so that
 * the middle is left to drag all of it by.
 *
 * Returns: what stands at @x
 */
WakhanTimeWindowPart wakhan_time_window_find (const WakhanTimeWindow *self,
                                              double                  x,
                                              double                  target);

/**
 * wakhan_time_window_move:
 * @part: what of the frame is dragged
 * @days: how far, forwards or back
 *
 * Returns: what @view becomes by that; an edge leaves thirty days in view at least
 */
WakhanTimeView wakhan_time_window_move (const WakhanTimeView *view,
                                        WakhanTimeWindowPart  part,
                                        double                days);

G_END_DECLS
