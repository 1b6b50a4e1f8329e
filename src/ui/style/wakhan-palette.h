/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PALETTE (wakhan_palette_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPalette, wakhan_palette, WAKHAN, PALETTE, GtkWidget)

/* The colours that a pane paints with, as style sheets give them: a hidden child for each role,
 * named after it, made when it is first asked for. One is enough for a pane and all that is inside;
 * its place in the window makes a difference to style sheets alone. */

/**
 * wakhan_palette_new:
 * @parent: has to unparent it in its dispose
 *
 * Returns: (transfer none): a palette below @parent, without any roles yet
 */
WakhanPalette *wakhan_palette_new (GtkWidget *parent);

/**
 * wakhan_palette_add:
 * @role: its name in style sheets; static
 * @css_class: (nullable): a class beside it; static
 */
void wakhan_palette_add (WakhanPalette *self,
                         const char    *role,
                         const char    *css_class);

/**
 * wakhan_palette_get:
 * @role: one that was added
 * @css_class: (nullable): the class it was added with
 * @color: (out): what `color` is for that role
 */
void wakhan_palette_get (WakhanPalette *self,
                         const char    *role,
                         const char    *css_class,
                         GdkRGBA       *color);

G_END_DECLS
