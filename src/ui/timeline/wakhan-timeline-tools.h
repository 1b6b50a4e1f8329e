/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_TOOLS (wakhan_timeline_tools_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelineTools, wakhan_timeline_tools, WAKHAN, TIMELINE_TOOLS, GtkWidget)

/* What stands above the lanes: the years in view, zoom, and the list of
 * events. Property: session. */
void wakhan_timeline_tools_set_session (WakhanTimelineTools *self,
                                        WakhanSession       *session);
/* Without its name and the years in view, and as wide as there is room. */
void wakhan_timeline_tools_set_narrow (WakhanTimelineTools *self,
                                       gboolean             narrow);
/* The keyboard goes to what opens the filter. */
void wakhan_timeline_tools_focus_filter (WakhanTimelineTools *self);

G_END_DECLS
