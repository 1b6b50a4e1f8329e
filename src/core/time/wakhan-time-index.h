/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/**
 * WakhanTimeExtent:
 *
 * An event as the index knows it: all the time that it may take, in days since 1970, the end
 * exclusive.
 */
typedef struct
{
  gint64   start;
  gint64   end;
  gboolean is_first; /* comes before those that are not */
} WakhanTimeExtent;

/**
 * WakhanTimeEnds:
 *
 * The first two and the last two of some positions. A cluster knows so where one goes on from it,
 * forwards or back, and past one of its own events as well.
 */
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
  double mark;  /* about their middle, in px; of one event: unset */
  double start; /* of the one at @position, as in #WakhanTimeExtent */
  double end;

  WakhanTimeEnds ends;
} WakhanTimeCluster;

/**
 * WakhanTimeIndex:
 *
 * Answers what is to be drawn of any number of events, at a cost that grows with what can be told
 * apart: a binary tree over events on a Z-order curve (G. M. Morton, IBM, 1966) of start and end.
 * Immutable.
 */
typedef struct _WakhanTimeIndex WakhanTimeIndex;

/**
 * wakhan_time_ends_join:
 * @other: those of other positions: none may be in both
 */
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

/**
 * wakhan_time_ends_of:
 *
 * Returns: those of @position alone
 */
static inline WakhanTimeEnds
wakhan_time_ends_of (guint position)
{
  return (WakhanTimeEnds){ { position, G_MAXUINT }, { position + 1, 0 } };
}

/**
 * wakhan_time_index_new:
 * @extents: (array length=n_extents): in the order of positions; not needed after this
 *
 * O(n log n).
 *
 * Returns: (transfer full): the index
 */
WakhanTimeIndex *wakhan_time_index_new (const WakhanTimeExtent *extents,
                                        guint                   n_extents);

/**
 * wakhan_time_index_new_part:
 * @chosen: (array): a byte for each position
 * @value: those whose byte is this are in the part
 *
 * O(n): what is in order stays so.
 *
 * Returns: (transfer full): an index of some of the events, by the same positions
 */
WakhanTimeIndex *wakhan_time_index_new_part (const WakhanTimeIndex *self,
                                             const guint8          *chosen,
                                             guint8                 value);

void wakhan_time_index_free (WakhanTimeIndex *self);

/**
 * wakhan_time_index_list:
 * @n_single: up to so many events come one by one; of more, three or more whose marks stand in the
 *   same two px are a cluster
 *
 * Looks at what touches the view alone, and no deeper than marks can be told apart.
 *
 * Returns: (transfer full) (element-type WakhanTimeCluster): in the order of positions
 */
GArray *wakhan_time_index_list (const WakhanTimeIndex *self,
                                const WakhanTimeScale *scale,
                                guint                  n_single);

/**
 * wakhan_time_index_list_cluster:
 * @scale: the view that wakhan_time_index_list() was asked for
 * @mark: of a cluster of its answer, in px
 *
 * As wakhan_time_index_list(), and the length of the answer.
 *
 * Returns: (transfer full) (element-type guint): the positions of its events, in any order
 */
GArray *wakhan_time_index_list_cluster (const WakhanTimeIndex *self,
                                        const WakhanTimeScale *scale,
                                        double                 mark);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimeIndex, wakhan_time_index_free)

G_END_DECLS
