/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-category.h"
#include "wakhan-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_EVENT_GLYPH_SIZE 9.0 /* beside text of the usual size */

/**
 * wakhan_event_glyph_snapshot:
 * @category: (nullable): an id
 * @filled: whether it is filled with @color, or with @ground
 * @x: its middle, in px
 * @y: its middle, in px
 * @size: its width, in px
 * @ground: (nullable): what is inside one that is not filled; %NULL: what lies behind
 *
 * Draws the sign of a category of events.
 */
void wakhan_event_glyph_snapshot (GtkSnapshot   *snapshot,
                                  const char    *category,
                                  gboolean       filled,
                                  double         x,
                                  double         y,
                                  double         size,
                                  const GdkRGBA *color,
                                  const GdkRGBA *ground);

/**
 * wakhan_event_glyph_find_category:
 *
 * Returns: (transfer none): whose form and colour the sign of @event has; of a date that nobody has
 *   looked at, whatever its words say, that without any
 */
const WakhanEventCategory *wakhan_event_glyph_find_category (WakhanEvent *event);

G_END_DECLS
