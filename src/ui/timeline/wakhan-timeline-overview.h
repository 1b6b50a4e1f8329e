/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-surface.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_OVERVIEW (wakhan_timeline_overview_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelineOverview,
                      wakhan_timeline_overview,
                      WAKHAN,
                      TIMELINE_OVERVIEW,
                      WakhanTimelineSurface)

/* The whole study in one strip: how many events when, where notes are, and what of it is in view.
 */
GtkWidget *wakhan_timeline_overview_new (void);

G_END_DECLS
