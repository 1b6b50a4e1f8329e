/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-grouper.h"
#include "wakhan-timeline-layout.h"

G_BEGIN_DECLS

/* What a timeline is laid out by. Borrowed. */
typedef struct
{
  WakhanTimeline             *timeline;
  WakhanEventSieve           *sieve;      /* nullable where the next is set */
  const WakhanTimelineSieved *sieved;     /* nullable: without lanes, in place of the sieve */
  WakhanEventGrouper         *grouper;    /* nullable: nothing is grouped */
  const GArray               *places;     /* nullable: of the lanes, WakhanLanePlace; else found */
  gboolean                    leaves_out; /* what does not pass is not in the lanes */
  WakhanTimeScale             scale;
  int                         height; /* of lanes in view, and of the axis below them */
  double                      unit;
  double                      offset;    /* how far the lanes are scrolled, in px */
  WakhanEvent                *selected;  /* nullable */
  gboolean                    names_all; /* as in a layout */
  WakhanTimelineMeasure       measure;
  gpointer                    data;
} WakhanTimelineStackSpec;

/* A lane, and where it stands in the view. */
typedef struct
{
  WakhanTimelineLayout *layout; /* NULL: it is out of view */
  guint                 number; /* of the lane in the grouper; 0 of the only one */
  double                top;
  int                   height;
  guint                 first_pill; /* the clusters of all lanes are numbered one after the other */
} WakhanTimelineLane;

/* The lanes of a timeline, one upon the other, each laid out by itself; without groups one. Costs
 * what those in view do. */
typedef struct
{
  GArray               *lanes; /* WakhanTimelineLane */
  WakhanTimelineLayout *foot;  /* of the axis; the only lane's without groups */
  gboolean              is_grouped;
  double                lanes_height; /* in view */
  guint                 n_pills;
  WakhanTimeIndex      *none; /* that no event lies in */
} WakhanTimelineStack;

/* One lane by itself, with the axis below it in @height. */
WakhanTimelineLayout *wakhan_timeline_stack_lay_out (const WakhanTimelineStackSpec *spec,
                                                     const WakhanTimelineSieved    *sieved,
                                                     WakhanTimelineForm             form,
                                                     int                            height,
                                                     WakhanEvent                   *selected);

WakhanTimelineStack *wakhan_timeline_stack_new (const WakhanTimelineStackSpec *spec);
void                 wakhan_timeline_stack_free (WakhanTimelineStack *self);

/* (nullable) (transfer none): where @event stands by itself; @lane: (out) (optional) */
const WakhanTimelinePlace *wakhan_timeline_stack_find (WakhanTimelineStack *self,
                                                       WakhanEvent         *event,
                                                       WakhanTimelineLane **lane);
/* (nullable) (transfer none): the lane that has this cluster; @cluster: (out): its number there */
WakhanTimelineLane *wakhan_timeline_stack_find_pill (WakhanTimelineStack *self,
                                                     guint                pill,
                                                     guint               *cluster);
/* (nullable) (transfer none): by its number in the grouper; %NULL: it is out of view. */
WakhanTimelineLane *wakhan_timeline_stack_find_lane (WakhanTimelineStack *self,
                                                     guint                number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineStack, wakhan_timeline_stack_free)

G_END_DECLS
