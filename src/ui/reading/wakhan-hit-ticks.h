/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_HIT_TICKS (wakhan_hit_ticks_get_type ())
G_DECLARE_FINAL_TYPE (WakhanHitTicks, wakhan_hit_ticks, WAKHAN, HIT_TICKS, GtkWidget)

/* Where in the whole of a text the hits stand: ticks along its scroll bar. */
GtkWidget *wakhan_hit_ticks_new (GtkTextView *view);
/* @hits: (nullable): WakhanTextRange in text order. */
void wakhan_hit_ticks_set_hits (WakhanHitTicks *self,
                                GArray         *hits);

G_END_DECLS
