/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-picture-lanes.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A stretch of a timeline as a picture: title, eras, lanes, axis, legend and sources; by the layout
 * of the window, without its widgets, so that it needs no display. Belongs to the main thread. */
typedef struct _WakhanTimelinePicture WakhanTimelinePicture;

/* @session: (nullable): of which the picture takes over the filter, leaving out what does not pass,
 * and the second calendar. @view: (nullable): what is shown of its time; NULL: all events.
 * @mirrored: time runs to the left. */
WakhanTimelinePicture *wakhan_timeline_picture_new (WakhanStudy          *study,
                                                    WakhanSession        *session,
                                                    const WakhanTimeView *view,
                                                    gboolean              mirrored);
void                   wakhan_timeline_picture_free (WakhanTimelinePicture *self);

#define WAKHAN_TIMELINE_PICTURE_WIDTH 1600.0 /* px */

/* Draws all in one. @cr: (nullable): NULL: to measure. Returns: how high it is, in px */
double wakhan_timeline_picture_draw (WakhanTimelinePicture *self,
                                     cairo_t               *cr);

/* Of the events in view, how many stand by themselves, and how many are counted in "+N", in a
 * picture that is not cut into pages. */
void wakhan_timeline_picture_count (WakhanTimelinePicture *self,
                                    guint                 *n_drawn,
                                    guint                 *n_counted);

/* Divides it into pages of that size, in px. Returns: how many there are */
guint wakhan_timeline_picture_paginate (WakhanTimelinePicture *self,
                                        double                 width,
                                        double                 height);
void  wakhan_timeline_picture_draw_page (WakhanTimelinePicture *self,
                                         guint                  page,
                                         cairo_t               *cr);

/* What is on a page; of one of sources alone: NULL. (transfer full) (nullable) */
WakhanPictureLanes *wakhan_timeline_picture_create_lanes (WakhanTimelinePicture *self,
                                                          guint                  page);

/* The names of all events that stand by themselves, a line each. */
void        wakhan_timeline_picture_append_names (WakhanTimelinePicture *self,
                                                  GString               *names);
const char *wakhan_timeline_picture_get_title (WakhanTimelinePicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelinePicture, wakhan_timeline_picture_free)

G_END_DECLS
