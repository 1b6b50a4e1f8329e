/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/* An event as the index knows it: its widest extent in days, the end exclusive. */
typedef struct
{
  gint64   start;
  gint64   end;
  gboolean is_first; /* comes before those that are not */
} WakhanTimeExtent;

/* The first two and the last two of some positions. */
typedef struct
{
  guint first[2]; /* G_MAXUINT: there is none */
  guint next[2];  /* behind the last one, and behind the one before it; 0: there is none */
} WakhanTimeEnds;

#define WAKHAN_TIME_ENDS_NONE ((WakhanTimeEnds){ { G_MAXUINT, G_MAXUINT }, { 0, 0 } })

/* One event, or several whose marks stand in one place of the view. */
typedef struct
{
  guint  position; /* of the one of the least rank */
  guint  rank;     /* less comes first; of those that are alike, the first few lie evenly in time */
  guint  n_events;
  double mark; /* about their middle, in px; of one event: unset */

  WakhanTimeEnds ends;
} WakhanTimeCluster;

/* Answers what is to be drawn of any number of events, at a cost that grows with what can be told apart. Immutable. */
typedef struct _WakhanTimeIndex WakhanTimeIndex;

/* Takes in those of @other, none of which it has. */
static inline void
wakhan_time_ends_join (WakhanTimeEnds       *self,
                       const WakhanTimeEnds *other)
{
  for (guint i = 0; i < 2; i++)
    {
      if (other->first[i] < self->first[1])
        {
          self->first[1] = MAX (self->first[0], other->first[i]);
          self->first[0] = MIN (self->first[0], other->first[i]);
        }
      if (other->next[i] > self->next[1])
        {
          self->next[1] = MIN (self->next[0], other->next[i]);
          self->next[0] = MAX (self->next[0], other->next[i]);
        }
    }
}

static inline WakhanTimeEnds
wakhan_time_ends_of (guint position)
{
  return (WakhanTimeEnds){ { position, G_MAXUINT }, { position + 1, 0 } };
}

WakhanTimeIndex *wakhan_time_index_new (const WakhanTimeExtent *extents,
                                        guint                   n_extents);
void             wakhan_time_index_free (WakhanTimeIndex *self);
/* Of what touches the view, in the order of positions: a GArray of WakhanTimeCluster. Up to @n_single events come one by one. */
GArray *wakhan_time_index_list (const WakhanTimeIndex *self,
                                const WakhanTimeScale *scale,
                                guint                  n_single);

/* Positions of the events of the cluster at @mark of that list, in any order: a GArray of guint. */
GArray *wakhan_time_index_list_cluster (const WakhanTimeIndex *self,
                                        const WakhanTimeScale *scale,
                                        double                 mark);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimeIndex, wakhan_time_index_free)

G_END_DECLS
