/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_TIMELINE_VIEW (wakhan_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimelineView, wakhan_timeline_view, WAKHAN, TIMELINE_VIEW, GtkWidget)

/* Events over an axis, as much of them as the session's view holds. Property: session. */
WakhanSession *wakhan_timeline_view_get_session (WakhanTimelineView *self);
void           wakhan_timeline_view_set_session (WakhanTimelineView *self,
                                                 WakhanSession      *session);

G_END_DECLS
