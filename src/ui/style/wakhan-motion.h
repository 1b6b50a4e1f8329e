/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How long whatever moves in the window takes: as long as GTK's text view, so that text and
 * timeline arrive together. */
#define WAKHAN_MOTION_MILLISECONDS 200.0

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

/* The way that is done when @part of the time is over, from 0 to 1: fast first, then slower, as GTK
 * scrolls. */
double wakhan_motion_ease_out (double part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanMotion, wakhan_motion_free)

G_END_DECLS
