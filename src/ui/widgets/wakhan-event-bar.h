/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"
#include "wakhan-event-mark-shape.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The time of an event as a bar: what certainly was is solid, what may have been fades or is a
 * pill. @is_found: nobody has looked at it yet: it is dashed. */
void wakhan_event_bar_snapshot (GtkSnapshot                *snapshot,
                                WakhanDate                 *date,
                                const WakhanEventMarkShape *shape,
                                gboolean                    is_found,
                                double                      width,
                                double                      top,
                                const GdkRGBA              *color);

G_END_DECLS
