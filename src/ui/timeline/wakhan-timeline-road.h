/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-geometry.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether the two stand so far apart that a line which joins them needs a way of its own, where no
 * name breaks it. */
gboolean wakhan_timeline_road_is_far (WakhanTimelineLayout     *layout,
                                      const WakhanTimelinePair *pair);
/* The line between the rows from one glyph to the other, with the sign upon it. */
void wakhan_timeline_road_snapshot (WakhanTimelineLayout     *layout,
                                    const WakhanTimelinePair *pair,
                                    GtkSnapshot              *snapshot,
                                    gboolean                  mirrored,
                                    const GdkRGBA            *color);
/* From each event that another one disputes which is out of view: where to that is. */
void wakhan_timeline_road_snapshot_beyond (WakhanTimelineLayout *layout,
                                           GtkSnapshot          *snapshot,
                                           gboolean              mirrored,
                                           const GdkRGBA        *color);
/* The sign ≠ in its ring around a point, to be stroked; neither is mirrored. */
void wakhan_timeline_road_trace_sign (cairo_t *cr,
                                      double   x,
                                      double   y);

G_END_DECLS
