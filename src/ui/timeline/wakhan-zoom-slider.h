/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_ZOOM_SLIDER (wakhan_zoom_slider_get_type ())
G_DECLARE_FINAL_TYPE (WakhanZoomSlider, wakhan_zoom_slider, WAKHAN, ZOOM_SLIDER, GtkWidget)

/* A scale whose value is told in words alone. Of a GtkScale a screen reader reads the number first,
 * which says nothing where it counts how often the time in view was halved. The keyboard goes to
 * this, the pointer to the scale in it.
 *
 * Signals: "value-changed": a person or a program has set another value. */

GtkRange *wakhan_zoom_slider_get_range (WakhanZoomSlider *self);
/* @words: of what the value means. */
void wakhan_zoom_slider_tell (WakhanZoomSlider *self,
                              const char       *words);

G_END_DECLS
