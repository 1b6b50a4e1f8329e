/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/reading/wakhan-page.h"

G_BEGIN_DECLS

/* Hidden children of a widget whose CSS colours are those of what it paints. */
WakhanPageColors *wakhan_page_colors_new (GtkWidget *parent);
/* In the parent's dispose: the children go. */
void wakhan_page_colors_free (WakhanPageColors *self);
void wakhan_page_colors_get (WakhanPageColors *self,
                             const char       *role,
                             GdkRGBA          *color);

G_END_DECLS
