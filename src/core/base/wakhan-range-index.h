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

/* Ranges that may lie in one another, in the order of their starts; which of them hold an offset is found in O(log n). */
typedef struct _WakhanRangeIndex WakhanRangeIndex;

WakhanRangeIndex  *wakhan_range_index_new (GArray *ranges);
void               wakhan_range_index_free (WakhanRangeIndex *self);
guint              wakhan_range_index_get_n (const WakhanRangeIndex *self);
const WakhanRange *wakhan_range_index_get (const WakhanRangeIndex *self,
                                           guint                   position);
guint              wakhan_range_index_count_before (const WakhanRangeIndex *self,
                                                    guint                   offset);
guint              wakhan_range_index_find_last (const WakhanRangeIndex *self,
                                                 guint                   offset);
guint              wakhan_range_index_find_next (const WakhanRangeIndex *self,
                                                 guint                   position,
                                                 guint                   offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanRangeIndex, wakhan_range_index_free)

G_END_DECLS
