/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-lane-item.h"

G_BEGIN_DECLS

/* Of the marks in the overflow row, at the usual size of text. */
#define WAKHAN_LANE_MARK_HALF 4.5
#define WAKHAN_LANE_MARK_GAP 5.0

/* Marks that would touch, or one that touches none. */
typedef struct
{
  gsize first; /* positions in the order of marks; end exclusive */
  gsize end;
  guint n_events;
} WakhanLaneGroup;

/**
 * wakhan_lane_pills_group:
 * @order: (element-type guint): of @items, those in the overflow row, by their marks
 * @gap: between what does not touch
 *
 * Returns: (transfer full) (element-type WakhanLaneGroup): from the start of the view to its end
 */
GArray *wakhan_lane_pills_group (const WakhanLaneItem *items,
                                 GArray               *order,
                                 double                unit,
                                 double                gap);

/**
 * wakhan_lane_pills_place:
 * @order: (element-type guint): as for wakhan_lane_pills_group()
 * @room: for so many marks and clusters
 *
 * Of marks that would touch, those that have room beside the pill of the others stand by
 * themselves. What is in a cluster gets its lane and its number.
 *
 * Returns: (transfer full) (element-type WakhanLaneCluster): from the start of the view to its end
 */
GArray *wakhan_lane_pills_place (WakhanLaneItem        *items,
                                 GArray                *order,
                                 const WakhanLanesSize *size,
                                 guint                  room);

G_END_DECLS
