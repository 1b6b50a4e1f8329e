/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a timeline shows on its way to what it is to show. It glides where one zooms or jumps; what follows a hand goes at once. */
typedef struct _WakhanTimelineGlide WakhanTimelineGlide;

/* @widget: (unowned): whose frames it takes; @moved is called with it for each of them. */
WakhanTimelineGlide *wakhan_timeline_glide_new (GtkWidget *widget,
                                                void (*moved) (GtkWidget *widget));
void                 wakhan_timeline_glide_free (WakhanTimelineGlide *self);
/* The next view is the first of its study. */
void           wakhan_timeline_glide_forget (WakhanTimelineGlide *self);
void           wakhan_timeline_glide_aim (WakhanTimelineGlide  *self,
                                          const WakhanTimeView *view);
WakhanTimeView wakhan_timeline_glide_get (WakhanTimelineGlide *self);

G_END_DECLS
