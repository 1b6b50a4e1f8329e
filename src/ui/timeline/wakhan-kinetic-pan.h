/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a touchpad was left with when the fingers went: it goes on for a while and slows down. */
typedef struct _WakhanKineticPan WakhanKineticPan;

/**
 * wakhan_kinetic_pan_new:
 * @widget: (transfer none): outlives it; its frame clock sets the pace
 * @pan: called in each frame with the pixels to move by; returns whether to go on
 * @data: for @pan
 *
 * Returns: (transfer full): at rest
 */
WakhanKineticPan *wakhan_kinetic_pan_new (GtkWidget *widget,
                                          gboolean (*pan) (double   pixels,
                                                           gpointer data),
                                          gpointer data);

void wakhan_kinetic_pan_free (WakhanKineticPan *self);

/**
 * wakhan_kinetic_pan_start:
 * @velocity: in pixels a second
 *
 * Nothing moves where the desktop's animations are off.
 */
void wakhan_kinetic_pan_start (WakhanKineticPan *self,
                               double            velocity);

void wakhan_kinetic_pan_stop (WakhanKineticPan *self);

G_END_DECLS
