/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"
#include "wakhan-session.h"
#include "wakhan-timeline-stack.h"

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
/* As many as the lanes have; those of events that were there stay. */
void wakhan_timeline_marks_update (WakhanTimelineMarks *self,
                                   WakhanTimelineStack *stack,
                                   WakhanSession       *session);
void wakhan_timeline_marks_allocate (WakhanTimelineMarks *self,
                                     WakhanTimelineStack *stack);
/* (nullable) (transfer none) */
GtkWidget *wakhan_timeline_marks_find (WakhanTimelineMarks *self,
                                       WakhanEvent         *event);
GtkWidget *wakhan_timeline_marks_get_pill (WakhanTimelineMarks *self,
                                           guint                pill);
/* Its mark, or the pill of the cluster that it is in; (nullable) (transfer none). */
GtkWidget *wakhan_timeline_marks_find_stop (WakhanTimelineMarks *self,
                                            WakhanTimelineStack *stack,
                                            WakhanEvent         *event);
/* Gives the keyboard to @event (nullable) as soon as it is in view. */
void wakhan_timeline_marks_want (WakhanTimelineMarks *self,
                                 WakhanEvent         *event);
/* Whether the view still moves to the one that is to get it. */
gboolean wakhan_timeline_marks_is_under_way (WakhanTimelineMarks *self,
                                             WakhanTimelineStack *stack,
                                             WakhanSession       *session);
/* Opens the list of a cluster's events. */
void wakhan_timeline_marks_show_cluster (WakhanTimelineMarks *self,
                                         WakhanTimelineStack *stack,
                                         guint                pill);

G_END_DECLS
