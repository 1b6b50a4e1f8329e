/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-walk.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How a person moves in time, by keys and pointer; all of it goes to the session. */
typedef struct _WakhanTimelineInput WakhanTimelineInput;

/* @direction: 1 or -1. */
typedef void (*WakhanTimelineWalkFunc) (GtkWidget        *view,
                                        int               direction,
                                        WakhanTimelineWay way);
/* Lanes are pulled up or down, so far since the drag began; 0: it begins. In px. */
typedef void (*WakhanTimelinePullFunc) (GtkWidget *view,
                                        double     pixels);

/* Once for a class of views, each of which has an input of its own. */
void wakhan_timeline_input_add_keys (GtkWidgetClass *view_class);

/**
 * wakhan_timeline_input_new:
 * @view: what is moved in; owns the input
 *
 * Returns: (transfer none): an input without a session, which ignores keys and pointer
 */
WakhanTimelineInput *wakhan_timeline_input_new (GtkWidget             *view,
                                                WakhanTimelineWalkFunc walk_func,
                                                WakhanTimelinePullFunc pull_func);

/**
 * wakhan_timeline_input_set_session:
 * @session: (nullable) (transfer none): has to live until another one takes its place
 */
void wakhan_timeline_input_set_session (WakhanTimelineInput *self,
                                        WakhanSession       *session);

/**
 * wakhan_timeline_input_get_span:
 * @from: (out): in px from the left
 * @to: (out): the same, not before @from
 *
 * Returns: whether a span is being marked along the axis, to be zoomed to
 */
gboolean wakhan_timeline_input_get_span (WakhanTimelineInput *self,
                                         double              *from,
                                         double              *to);

G_END_DECLS
