/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-reading-marker.h"
#include "wakhan-time-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where a timeline's view shows that one reads, and the pill at its edge that leads there when it
 * is out of view. */
typedef struct _WakhanTimelineHere WakhanTimelineHere;

/* @view: (unowned): its parent. */
WakhanTimelineHere *wakhan_timeline_here_new (GtkWidget *view);
void                wakhan_timeline_here_free (WakhanTimelineHere *self);
/* One reads elsewhere: the pill follows when the main loop is idle, with @update. */
void wakhan_timeline_here_forget (WakhanTimelineHere *self,
                                  GSourceFunc         update);
/* (transfer none) */
const WakhanReadingMarker *wakhan_timeline_here_find (WakhanTimelineHere *self,
                                                      WakhanSession      *session);
/* Not while the window is allocated, as when the text is that is read: what changes its size then
 * is laid out too late. */
void wakhan_timeline_here_update (WakhanTimelineHere   *self,
                                  WakhanSession        *session,
                                  const WakhanTimeView *view);
/* Above all marks, in the middle of the edge. @height: of the lanes */
void wakhan_timeline_here_raise (WakhanTimelineHere *self);
void wakhan_timeline_here_allocate (WakhanTimelineHere *self,
                                    double              width,
                                    double              height,
                                    double              unit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineHere, wakhan_timeline_here_free)

G_END_DECLS
