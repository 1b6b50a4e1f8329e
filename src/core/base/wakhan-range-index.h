/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_RANGE_NONE G_MAXUINT

typedef struct
{
  guint    start;
  guint    end;   /* exclusive */
  gpointer thing; /* borrowed */
} WakhanRange;

/**
 * WakhanRangeIndex:
 *
 * Ranges that may lie in one another, in the order of their starts; which of them hold an offset is
 * found in O(log n). Immutable.
 */
typedef struct _WakhanRangeIndex WakhanRangeIndex;

/**
 * wakhan_range_index_new:
 * @ranges: (transfer full) (element-type WakhanRange): in any order; those with the same start keep
 *   theirs
 *
 * O(n log n). What the ranges tell of stays borrowed.
 *
 * Returns: (transfer full): the index
 */
WakhanRangeIndex *wakhan_range_index_new (GArray *ranges);

void  wakhan_range_index_free (WakhanRangeIndex *self);
guint wakhan_range_index_get_n (const WakhanRangeIndex *self);

/**
 * wakhan_range_index_get:
 * @position: less than wakhan_range_index_get_n()
 *
 * Returns: (transfer none): valid as long as @self
 */
const WakhanRange *wakhan_range_index_get (const WakhanRangeIndex *self,
                                           guint                   position);

/**
 * wakhan_range_index_count_before:
 *
 * Returns: how many begin before @offset; O(log n)
 */
guint wakhan_range_index_count_before (const WakhanRangeIndex *self,
                                       guint                   offset);

/**
 * wakhan_range_index_find_last:
 *
 * Returns: the position of the range that begins last of those that hold @offset, or
 *   %WAKHAN_RANGE_NONE; O(log n)
 */
guint wakhan_range_index_find_last (const WakhanRangeIndex *self,
                                    guint                   offset);

/**
 * wakhan_range_index_find_next:
 *
 * Returns: the first position from @position on whose range ends behind @offset, or
 *   %WAKHAN_RANGE_NONE; O(log n)
 */
guint wakhan_range_index_find_next (const WakhanRangeIndex *self,
                                    guint                   position,
                                    guint                   offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanRangeIndex, wakhan_range_index_free)

G_END_DECLS
