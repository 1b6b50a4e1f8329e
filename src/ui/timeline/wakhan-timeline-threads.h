/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-stack.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A piece of a thread from an event to the lanes of its other actors. In px of the view; time runs
 * from 0, also right to left. */
typedef struct
{
  WakhanEvent *event;
  double       x;
  double       top;
  double       bottom;
} WakhanTimelineThread;

/* Where it ends: a ring in the lane of another actor. */
typedef struct
{
  WakhanEvent *event;
  double       x;
  double       y;
} WakhanTimelineRing;

typedef struct
{
  GArray *pieces; /* WakhanTimelineThread; none of them crosses a name */
  GArray *rings;  /* WakhanTimelineRing */
} WakhanTimelineThreads;

/* Of the events that stand by themselves and pass the filter. @grouper: (nullable): the stack's */
WakhanTimelineThreads *wakhan_timeline_threads_new (WakhanTimelineStack *stack,
                                                    WakhanEventGrouper  *grouper);
void                   wakhan_timeline_threads_free (WakhanTimelineThreads *self);

/* What they are painted with. Borrowed. */
typedef struct
{
  GdkRGBA ground;
  void (*get_category) (WakhanEvent *event,
                        GdkRGBA     *color,
                        gpointer     data);
  gpointer data;
} WakhanTimelineThreadColors;

void wakhan_timeline_threads_snapshot (WakhanTimelineThreads            *self,
                                       WakhanTimelineStack              *stack,
                                       GtkSnapshot                      *snapshot,
                                       gboolean                          mirrored,
                                       const WakhanTimelineThreadColors *colors);

/* (nullable) (transfer none): the event of the ring at a place in the view, no further than
 * @distance */
WakhanEvent *wakhan_timeline_threads_find (WakhanTimelineThreads *self,
                                           double                 x,
                                           double                 y,
                                           double                 distance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineThreads, wakhan_timeline_threads_free)

G_END_DECLS
