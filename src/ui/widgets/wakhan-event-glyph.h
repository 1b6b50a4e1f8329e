/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-category.h"
#include "wakhan-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_EVENT_GLYPH_SIZE 9.0    /* beside text of the usual size */
#define WAKHAN_EVENT_GLYPH_IN_RING 0.8 /* times that, for what has a ring around it */

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
 * wakhan_event_glyph_snapshot_ring:
 *
 * Draws what is around the sign of an event that another text tells, with which the study is
 * compared. Parameters as of wakhan_event_glyph_snapshot(); @size is that of a sign without a ring.
 */
void wakhan_event_glyph_snapshot_ring (GtkSnapshot   *snapshot,
                                       double         x,
                                       double         y,
                                       double         size,
                                       const GdkRGBA *color);

/**
 * wakhan_event_glyph_find_category:
 *
 * Returns: (transfer none): whose form and colour the sign of @event has; of a date that nobody has
 *   looked at, whatever its words say, that without any
 */
const WakhanEventCategory *wakhan_event_glyph_find_category (WakhanEvent *event);

G_END_DECLS
