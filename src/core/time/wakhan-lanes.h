/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-lane-item.h"

G_BEGIN_DECLS

/**
 * WakhanLanesMeasure:
 * @item: not measured yet
 * @data: what wakhan_lanes_pack() was given
 *
 * Sets label_width, cut_width, span and is_measured. To measure words is what costs most, and most
 * words of a full view find no room: so it is done for those alone that may.
 */
typedef void (*WakhanLanesMeasure) (WakhanLaneItem *item,
                                    gpointer        data);

/**
 * wakhan_lanes_pack:
 * @items: (array length=n_items): in time order, though any order does; what comes out is written
 *   into them
 * @measure: (nullable) (scope call): called where there is room for the least label; %NULL: all are
 *   measured
 * @data: for @measure
 *
 * Gives each item a place so that nothing overlaps: first in a row for bars with their label
 * inside, or with its label in a row of labels, those of the least priority first; what finds no
 * room goes to the overflow row as a mark. Of marks that would touch there, those for which there
 * is room in a row of labels stand bare in it, and the others become one cluster. There are never
 * more than %WAKHAN_LANES_MAX_MARKS marks and clusters, unless more labels are asked for, and the
 * same items give the same picture.
 * O(n log n), with a look at each row for each item.
 *
 * Returns: (transfer full) (element-type WakhanLaneCluster): from the start of the view to its end
 */
GArray *wakhan_lanes_pack (WakhanLaneItem        *items,
                           gsize                  n_items,
                           const WakhanLanesSize *size,
                           WakhanLanesMeasure     measure,
                           gpointer               data);

G_END_DECLS
