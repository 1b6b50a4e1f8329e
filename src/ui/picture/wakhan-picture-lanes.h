/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-choice.h"
#include "wakhan-picture-style.h"

G_BEGIN_DECLS

/* The lanes of a timeline as a picture has them, by the layout of the window: eras, names, bars,
 * brackets and axis. Needs no display. */
typedef struct _WakhanPictureLanes WakhanPictureLanes;

/* @height: 0: as much as it takes for every event to have its name, within bounds; else all there
 * is. @choice, @style: borrowed. @mirrored: time runs to the left. */
WakhanPictureLanes *wakhan_picture_lanes_new (WakhanStudy               *study,
                                              const WakhanPictureChoice *choice,
                                              const WakhanTimeScale     *scale,
                                              int                        height,
                                              gboolean                   mirrored,
                                              const WakhanPictureStyle  *style);
void                wakhan_picture_lanes_free (WakhanPictureLanes *self);
int                 wakhan_picture_lanes_get_height (WakhanPictureLanes *self);
/* Of the events in view those that stand by themselves, and those that are counted in "+N". */
guint wakhan_picture_lanes_get_n_drawn (WakhanPictureLanes *self);
guint wakhan_picture_lanes_get_n_counted (WakhanPictureLanes *self);
/* Whether all that are drawn have their names. */
gboolean wakhan_picture_lanes_is_named (WakhanPictureLanes *self);
/* The n-th of those that stand by themselves. (transfer none) */
WakhanEvent *wakhan_picture_lanes_get_event (WakhanPictureLanes *self,
                                             guint               position);
/* @name: (out): where its name stands, in px from the upper left corner of the lanes, below the
 * eras and beside the lanes' own names. Returns: whether it has one, and all of it */
gboolean wakhan_picture_lanes_find_name (WakhanPictureLanes *self,
                                         guint               position,
                                         graphene_rect_t    *name);
void     wakhan_picture_lanes_draw (WakhanPictureLanes *self,
                                    cairo_t            *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanPictureLanes, wakhan_picture_lanes_free)

G_END_DECLS
