/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_EVENT_GLYPH_SIZE 9.0 /* beside text of the usual size */

/* The sign of a category, @size wide around its middle: disc, triangle, diamond, square; a pentagon for a study's own. */
void wakhan_event_glyph_snapshot (GtkSnapshot   *snapshot,
                                  const char    *category,
                                  gboolean       filled,
                                  double         x,
                                  double         y,
                                  double         size,
                                  const GdkRGBA *color,
                                  const GdkRGBA *ground);

G_END_DECLS
