/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-reading-marker.h"
#include "wakhan-study.h"
#include "wakhan-timeline-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What lies under the marks: grounds, grid, band; and the axis at the foot. */
void wakhan_timeline_axis_snapshot (GtkWidget                 *widget,
                                    WakhanPalette             *palette,
                                    GtkSnapshot               *snapshot,
                                    WakhanTimelineLayout      *layout,
                                    WakhanDate                *period,
                                    const WakhanReadingMarker *marker);
/* The words of a tick's upper label; (transfer full). @day_width: as it would be at the usual size
 * of text. */
char *wakhan_timeline_axis_format_tick (const WakhanTick *tick,
                                        double            day_width);

G_END_DECLS
