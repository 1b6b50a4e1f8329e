/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-lane-names.h"
#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_VIEW (wakhan_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanTimelineView, wakhan_timeline_view, WAKHAN, TIMELINE_VIEW, WakhanTimelineSurface)

/* Events over an axis, as much of them as the session's view holds. */

/* Whose lanes these are: groups scroll with their names. */
void wakhan_timeline_view_set_names (WakhanTimelineView *self,
                                     WakhanLaneNames    *names);

G_END_DECLS
