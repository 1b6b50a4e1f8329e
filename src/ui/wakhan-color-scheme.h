/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Loads the style sheet and keeps the colours beside it those of the theme in use: light, dark or a high contrast one. */
void wakhan_color_scheme_follow (GdkDisplay *display);

G_END_DECLS
