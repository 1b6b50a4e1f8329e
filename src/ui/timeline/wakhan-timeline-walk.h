/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-marks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Leads the keyboard over the marks of a view in the order of time, those of one lane where there
 * are several, and the view along with it. What has the keyboard is not chosen yet. */
typedef struct _WakhanTimelineWalk WakhanTimelineWalk;

typedef enum
{
  WAKHAN_TIMELINE_WALK_ALONG,  /* to the next mark in time or the one before, beyond the view too */
  WAKHAN_TIMELINE_WALK_ACROSS, /* to the nearest in time of the lane below or above that has any */
  WAKHAN_TIMELINE_WALK_TO_END, /* to the last event, or the first */
  WAKHAN_TIMELINE_ZOOM,        /* in or out, around what has the keyboard */
} WakhanTimelineWay;

/* Both outlive it. */
WakhanTimelineWalk *wakhan_timeline_walk_new (GtkWidget           *view,
                                              WakhanTimelineMarks *marks);
void                wakhan_timeline_walk_free (WakhanTimelineWalk *self);
/* The study is another. */
void wakhan_timeline_walk_forget (WakhanTimelineWalk *self);
/* @child: (nullable): of the view, that got the keyboard. */
void wakhan_timeline_walk_set_child (WakhanTimelineWalk *self,
                                     GtkWidget          *child);
/* (nullable) (transfer none): whose mark has the keyboard, or gets it when it is in view. */
WakhanEvent *wakhan_timeline_walk_get_event (WakhanTimelineWalk *self);
/* Gives the keyboard to the mark that had it last, else the selected one, else the first in view;
 * %FALSE: there is none. */
gboolean wakhan_timeline_walk_enter (WakhanTimelineWalk  *self,
                                     WakhanTimelineStack *stack,
                                     WakhanSession       *session);
/* @direction: 1 or -1. */
void wakhan_timeline_walk_go (WakhanTimelineWalk  *self,
                              WakhanTimelineStack *stack,
                              WakhanSession       *session,
                              WakhanTimelineWay    way,
                              int                  direction);
/* To the next event whose title has @letters at the beginning, of itself or of a word; @goes_on: or
 * to the one that it came to by fewer of them. Where there is none it stays, and says so. @stack:
 * (nullable): the view is not laid out yet. */
void wakhan_timeline_walk_to_title (WakhanTimelineWalk  *self,
                                    WakhanTimelineStack *stack,
                                    WakhanSession       *session,
                                    const char          *letters,
                                    gboolean             goes_on);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineWalk, wakhan_timeline_walk_free)

G_END_DECLS
