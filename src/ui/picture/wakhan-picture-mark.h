/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-style.h"
#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

/* An event of @layout as the window has it: its glyph, its time, and its name where it has one. */
void wakhan_picture_mark_draw (const WakhanPictureStyle  *style,
                               WakhanTimelineLayout      *layout,
                               const WakhanTimelinePlace *place,
                               gboolean                   mirrored,
                               cairo_t                   *cr);

G_END_DECLS
