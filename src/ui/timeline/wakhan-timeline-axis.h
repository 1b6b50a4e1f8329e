/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-reading-marker.h"
#include "wakhan-study.h"
#include "wakhan-timeline-colors.h"
#include "wakhan-timeline-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What lies under the marks: grounds, grid, band; and the axis at the foot, whose lower
 * labels may be those of the Solar Hijri calendar. */
void wakhan_timeline_axis_snapshot (GtkWidget                 *widget,
                                    WakhanPalette             *palette,
                                    GtkSnapshot               *snapshot,
                                    WakhanTimelineLayout      *layout,
                                    WakhanDate                *period,
                                    gboolean                   is_solar_hijri,
                                    const WakhanReadingMarker *marker);

/* The same for what is no widget: @context writes the words. @period, @marker: (nullable) */
void wakhan_timeline_axis_append (PangoContext               *context,
                                  const WakhanTimelineColors *colors,
                                  gboolean                    mirrored,
                                  GtkSnapshot                *snapshot,
                                  WakhanTimelineLayout       *layout,
                                  WakhanDate                 *period,
                                  gboolean                    is_solar_hijri,
                                  const WakhanReadingMarker  *marker);

G_END_DECLS
