/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/time/wakhan-time-scale.h"

G_BEGIN_DECLS

/* An event as the index knows it: its widest extent in days, the end exclusive. */
typedef struct
{
  gint64   start;
  gint64   end;
  gboolean is_first; /* comes before those that are not */
} WakhanTimeExtent;

/* One event, or several whose marks stand in one place of the view. */
typedef struct
{
  guint  position; /* of the event that comes first among them */
  guint  rank;     /* less comes first; of those that are alike, the first few lie evenly in time */
  guint  n_events;
  double mark; /* about their middle, in px; of one event: unset */
} WakhanTimeHeap;

/* Answers what is to be drawn of any number of events, at a cost that grows with what can be told apart. Immutable. */
typedef struct _WakhanTimeIndex WakhanTimeIndex;

WakhanTimeIndex *wakhan_time_index_new (const WakhanTimeExtent *extents,
                                        guint                   n_extents);
void             wakhan_time_index_free (WakhanTimeIndex *self);
/* Of what touches the view, in the order of positions: a GArray of WakhanTimeHeap. Up to @n_single events come one by one. */
GArray *wakhan_time_index_list (const WakhanTimeIndex *self,
                                const WakhanTimeScale *scale,
                                guint                  n_single);

/* Positions of the events of the heap at @mark of that list, in any order: a GArray of guint. */
GArray *wakhan_time_index_list_heap (const WakhanTimeIndex *self,
                                     const WakhanTimeScale *scale,
                                     double                 mark);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimeIndex, wakhan_time_index_free)

G_END_DECLS
