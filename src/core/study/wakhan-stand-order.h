/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-note-stand.h"
#include "wakhan-range-index.h"

G_BEGIN_DECLS

/* The notes in the one order that they have everywhere, and the ranges of their words; valid until one stands elsewhere. */
typedef struct _WakhanStandOrder WakhanStandOrder;

WakhanStandOrder       *wakhan_stand_order_new (GHashTable *stands);
void                    wakhan_stand_order_free (WakhanStandOrder *self);
GPtrArray              *wakhan_stand_order_list (const WakhanStandOrder *self,
                                                 guint                   start,
                                                 guint                   end);
guint                   wakhan_stand_order_count (const WakhanStandOrder *self,
                                                  guint                   start,
                                                  guint                   end);
const WakhanRangeIndex *wakhan_stand_order_get_passages (const WakhanStandOrder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanStandOrder, wakhan_stand_order_free)

G_END_DECLS
