/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_OVERLAY_SLIDE (wakhan_overlay_slide_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOverlaySlide, wakhan_overlay_slide, WAKHAN, OVERLAY_SLIDE, GObject)

/* A pane on its way over the text or back, in 200 ms or at once where animations are off, and the
 * keyboard with it. Signal: "moved": allocate anew. */
WakhanOverlaySlide *wakhan_overlay_slide_new (GtkWidget *owner);
void                wakhan_overlay_slide_open (WakhanOverlaySlide *self,
                                               GtkWidget          *pane);
void                wakhan_overlay_slide_close (WakhanOverlaySlide *self,
                                                gboolean            at_once);
GtkWidget          *wakhan_overlay_slide_get_pane (
           WakhanOverlaySlide *self); /* (nullable): in sight, even if leaving */
gboolean wakhan_overlay_slide_get_is_open (WakhanOverlaySlide *self);
double   wakhan_overlay_slide_get_progress (WakhanOverlaySlide *self); /* 0: away, 1: there */

G_END_DECLS
