/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Something that moves for a short time, frame by frame. */
typedef struct _WakhanMotion WakhanMotion;

/* @part: of the time that is over; it is 1 once, at the end. */
typedef void (*WakhanMotionStep) (gpointer data,
                                  double   part);

/* @widget: (unowned): whose frames it takes. */
WakhanMotion *wakhan_motion_new (GtkWidget       *widget,
                                 double           milliseconds,
                                 WakhanMotionStep step,
                                 gpointer         data);
void          wakhan_motion_free (WakhanMotion *self);
/* Begins, or begins anew, with the next frame. FALSE: nothing is to move, be there at once. */
gboolean wakhan_motion_start (WakhanMotion *self);
void     wakhan_motion_stop (WakhanMotion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanMotion, wakhan_motion_free)

G_END_DECLS
