/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Draws what joins the pairs of @layout: a bracket with a sign between events that dispute each
 * other, an arrow to the more precise of two. */
void wakhan_timeline_brackets_snapshot (WakhanTimelineLayout *layout,
                                        GtkSnapshot          *snapshot,
                                        gboolean              mirrored,
                                        const GdkRGBA        *color);

G_END_DECLS
