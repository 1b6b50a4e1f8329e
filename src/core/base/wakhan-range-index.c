/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-range-index.h"

#include "wakhan-lower-bound.h"

/* A tree over the ranges in the order of their starts, each node of which knows how far those below
 * it reach. Node 1 is the root, node k has the children 2k and 2k + 1, and the leaves begin at
 * n_leaves. */
struct _WakhanRangeIndex
{
  GArray *ranges;
  guint  *reach;
  guint   n_leaves; /* a power of two */
};

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const WakhanRange *first = a;
  const WakhanRange *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

WakhanRangeIndex *
wakhan_range_index_new (GArray *ranges)
{
  WakhanRangeIndex *self;

  g_return_val_if_fail (ranges, NULL);

  self = g_new0 (WakhanRangeIndex, 1);
  self->ranges = ranges;
  g_array_sort (ranges, compare_starts);
  self->n_leaves = 1;
  while (self->n_leaves < ranges->len)
    self->n_leaves *= 2;
  self->reach = g_new0 (guint, 2 * self->n_leaves);
  for (guint i = 0; i < ranges->len; i++)
    self->reach[self->n_leaves + i] = g_array_index (ranges, WakhanRange, i).end;
  for (guint node = self->n_leaves - 1; node > 0; node--)
    self->reach[node] = MAX (self->reach[2 * node], self->reach[2 * node + 1]);
  return self;
}

void
wakhan_range_index_free (WakhanRangeIndex *self)
{
  g_array_unref (self->ranges);
  g_free (self->reach);
  g_free (self);
}

guint
wakhan_range_index_get_n (const WakhanRangeIndex *self)
{
  g_return_val_if_fail (self, 0);

  return self->ranges->len;
}

const WakhanRange *
wakhan_range_index_get (const WakhanRangeIndex *self,
                        guint                   position)
{
  g_return_val_if_fail (self && position < self->ranges->len, NULL);

  return &g_array_index (self->ranges, WakhanRange, position);
}

static gboolean
begins_before (gconstpointer range,
               gconstpointer offset)
{
  return ((const WakhanRange *) range)->start < *(const guint *) offset;
}

guint
wakhan_range_index_count_before (const WakhanRangeIndex *self,
                                 guint                   offset)
{
  g_return_val_if_fail (self, 0);

  return wakhan_lower_bound_of_array (self->ranges, begins_before, &offset);
}

/* The last leaf before @limit that reaches beyond @offset, of those below @node, which begin at
 * @first and are @width many. */
static guint
descend_last (const WakhanRangeIndex *self,
              guint                   node,
              guint                   first,
              guint                   width,
              guint                   limit,
              guint                   offset)
{
  guint found;

  if (first >= limit || self->reach[node] <= offset)
    return WAKHAN_RANGE_NONE;
  if (width == 1)
    return first;
  found = descend_last (self, 2 * node + 1, first + width / 2, width / 2, limit, offset);
  return found != WAKHAN_RANGE_NONE
           ? found
           : descend_last (self, 2 * node, first, width / 2, limit, offset);
}

static guint
descend_next (const WakhanRangeIndex *self,
              guint                   node,
              guint                   first,
              guint                   width,
              guint                   position,
              guint                   offset)
{
  guint found;

  if (first + width <= position || self->reach[node] <= offset)
    return WAKHAN_RANGE_NONE;
  if (width == 1)
    return first;
  found = descend_next (self, 2 * node, first, width / 2, position, offset);
  return found != WAKHAN_RANGE_NONE
           ? found
           : descend_next (self, 2 * node + 1, first + width / 2, width / 2, position, offset);
}

guint
wakhan_range_index_find_last (const WakhanRangeIndex *self,
                              guint                   offset)
{
  guint limit;

  g_return_val_if_fail (self, WAKHAN_RANGE_NONE);

  limit =
    offset < G_MAXUINT ? wakhan_range_index_count_before (self, offset + 1) : self->ranges->len;
  return descend_last (self, 1, 0, self->n_leaves, limit, offset);
}

guint
wakhan_range_index_find_next (const WakhanRangeIndex *self,
                              guint                   position,
                              guint                   offset)
{
  g_return_val_if_fail (self, WAKHAN_RANGE_NONE);

  return descend_next (self, 1, 0, self->n_leaves, position, offset);
}
