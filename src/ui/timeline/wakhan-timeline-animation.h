/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WakhanTimelineAnimation:
 *
 * Moves a timeline from one view to the next, frame by frame. A zoom step and a jump are moved to
 * in the time and along the curve in which the text scrolls; what follows a hand, as dragging and
 * pinching do, is shown at once.
 */
typedef struct _WakhanTimelineAnimation WakhanTimelineAnimation;

/**
 * wakhan_timeline_animation_new:
 * @widget: borrowed: the timeline, whose frame clock sets the pace
 * @moved: called with @widget whenever another view is to be drawn
 *
 * Returns: (transfer full): nothing is shown yet
 */
WakhanTimelineAnimation *wakhan_timeline_animation_new (GtkWidget *widget,
                                                        void (*moved) (GtkWidget *widget));

void wakhan_timeline_animation_free (WakhanTimelineAnimation *self);

/**
 * wakhan_timeline_animation_forget:
 *
 * For another study: the next view is its first, and shown at once.
 */
void wakhan_timeline_animation_forget (WakhanTimelineAnimation *self);

/**
 * wakhan_timeline_animation_aim:
 * @view: what is to be shown in the end
 */
void wakhan_timeline_animation_aim (WakhanTimelineAnimation *self,
                                    const WakhanTimeView    *view);

/**
 * wakhan_timeline_animation_get:
 *
 * Returns: what is to be drawn now
 */
WakhanTimeView wakhan_timeline_animation_get (WakhanTimelineAnimation *self);

G_END_DECLS
