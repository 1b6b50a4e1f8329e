/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"
#include "wakhan-timeline-labels.h"
#include "wakhan-timeline-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The children of a timeline's view: a mark for each event that is drawn by itself, a pill for each
 * cluster. */
typedef struct _WakhanTimelineMarks WakhanTimelineMarks;

/* @view: (unowned): their parent; @palette: (unowned): a child of it. */
WakhanTimelineMarks *wakhan_timeline_marks_new (GtkWidget     *view,
                                                WakhanPalette *palette);
void                 wakhan_timeline_marks_free (WakhanTimelineMarks *self);
void                 wakhan_timeline_marks_drop (WakhanTimelineMarks *self);
/* As many as the layout has; those of events that were there stay. */
void wakhan_timeline_marks_update (WakhanTimelineMarks  *self,
                                   WakhanTimelineLayout *layout,
                                   WakhanSession        *session);
void wakhan_timeline_marks_allocate (WakhanTimelineMarks  *self,
                                     WakhanTimelineLayout *layout,
                                     WakhanTimelineLabels *labels);
/* (nullable) (transfer none) */
GtkWidget *wakhan_timeline_marks_find (WakhanTimelineMarks *self,
                                       WakhanEvent         *event);
GtkWidget *wakhan_timeline_marks_get_pill (WakhanTimelineMarks *self,
                                           guint                cluster);
/* Its mark, or the pill of the cluster that it is in; (nullable) (transfer none). */
GtkWidget *wakhan_timeline_marks_find_stop (WakhanTimelineMarks  *self,
                                            WakhanTimelineLayout *layout,
                                            WakhanEvent          *event);
/* Gives the keyboard to @event (nullable) as soon as it is in view. */
void wakhan_timeline_marks_want (WakhanTimelineMarks *self,
                                 WakhanEvent         *event);
/* Opens the list of a cluster's events. */
void wakhan_timeline_marks_show_cluster (WakhanTimelineMarks  *self,
                                         WakhanTimelineLayout *layout,
                                         guint                 cluster);

G_END_DECLS
