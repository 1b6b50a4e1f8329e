/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-style.h"
#include "wakhan-timeline-geometry.h"

G_BEGIN_DECLS

#define WAKHAN_PICTURE_MARK_BEYOND 12.0 /* how far the sign of an event may stand out, in px */

/* A label of @event where @scale is all there is: its name is cut only where it would find no room
 * in a row of its own. (transfer full) */
PangoLayout *wakhan_picture_mark_write (const WakhanPictureStyle *style,
                                        WakhanTimeline           *timeline,
                                        const WakhanTimeScale    *scale,
                                        WakhanEvent              *event,
                                        WakhanEventLabel          label);
/* How wide that is, in px. */
double wakhan_picture_mark_measure (const WakhanPictureStyle *style,
                                    WakhanTimeline           *timeline,
                                    const WakhanTimeScale    *scale,
                                    WakhanEvent              *event,
                                    WakhanEventLabel          label);
/* @name: (out): where its name stands, by the left upper corner of @layout. Returns: whether it has
 * one, and all of it */
gboolean wakhan_picture_mark_find_name (const WakhanPictureStyle  *style,
                                        WakhanTimelineLayout      *layout,
                                        const WakhanTimelinePlace *place,
                                        gboolean                   mirrored,
                                        graphene_rect_t           *name);
/* An event of @layout as the window has it: its glyph, its time, and its name where it has one. */
void wakhan_picture_mark_draw (const WakhanPictureStyle  *style,
                               WakhanTimelineLayout      *layout,
                               const WakhanTimelinePlace *place,
                               gboolean                   mirrored,
                               cairo_t                   *cr);

G_END_DECLS
