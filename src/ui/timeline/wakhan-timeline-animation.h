/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a timeline shows on its way to what it is to show. It moves there where one zooms or jumps; what follows a hand goes at once. */
typedef struct _WakhanTimelineAnimation WakhanTimelineAnimation;

/* @widget: (unowned): whose frames it takes; @moved is called with it for each of them. */
WakhanTimelineAnimation *wakhan_timeline_animation_new (GtkWidget *widget,
                                                        void (*moved) (GtkWidget *widget));
void                     wakhan_timeline_animation_free (WakhanTimelineAnimation *self);
/* The next view is the first of its study. */
void           wakhan_timeline_animation_forget (WakhanTimelineAnimation *self);
void           wakhan_timeline_animation_aim (WakhanTimelineAnimation *self,
                                              const WakhanTimeView    *view);
WakhanTimeView wakhan_timeline_animation_get (WakhanTimelineAnimation *self);

G_END_DECLS
