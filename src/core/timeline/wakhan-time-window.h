/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"
#include "wakhan-time-view.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TIME_WINDOW_NONE,
  WAKHAN_TIME_WINDOW_WHOLE,
  WAKHAN_TIME_WINDOW_START,
  WAKHAN_TIME_WINDOW_END,
} WakhanTimeWindowPart;

/* Where a view stands on a strip that shows more, and is taken by: in px, inside the strip in any case, and never too small. */
typedef struct
{
  double from;
  double to;
} WakhanTimeWindow;

WakhanTimeWindow wakhan_time_window_place (const WakhanTimeScale *strip,
                                           const WakhanTimeView  *view);
/* What @x is on; @target: the width of what can be hit with what points. */
WakhanTimeWindowPart wakhan_time_window_find (const WakhanTimeWindow *self,
                                              double                  x,
                                              double                  target);
/* The view once its @part was taken and moved by so many @days. */
WakhanTimeView wakhan_time_window_move (const WakhanTimeView *view,
                                        WakhanTimeWindowPart  part,
                                        double                days);

G_END_DECLS
