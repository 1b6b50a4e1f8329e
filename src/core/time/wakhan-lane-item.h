/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_LANES_MAX_MARKS 200

/* What a view of time is filled with: rows of marks with their label beside them; above them
 * rows of bars with their label inside; below them one row of what has no room for a label. */
typedef enum
{
  WAKHAN_LANE_ROW,
  WAKHAN_LANE_SPAN,
  WAKHAN_LANE_OVERFLOW,
  WAKHAN_LANE_CLUSTERED,
} WakhanLane;

/**
 * WakhanLaneItem:
 * @start: where the bar begins; inside the view, as @end
 * @end: where it ends
 * @mark: where the item stands if it goes to the overflow row
 * @label_width: of the label and its sign; before it is measured, the least that it can be; 0:
 *   there is no label, and the item goes to the overflow row
 * @inset: how much less both take before the mark
 * @cut_width: of the shortened label; 0: there is none
 * @priority: items with a smaller number are given their place first
 * @n_events: how many are marked here; several have no label
 * @span: whether the bar is long enough to carry its label inside; before it is measured, whether
 *   it may be
 * @is_measured: whether the widths are the true ones
 * @lane: where it goes
 * @row: of its lane; for %WAKHAN_LANE_CLUSTERED the position of its cluster
 * @cut: whether the shortened label is shown
 * @before: whether the label stands before the mark
 * @bare: whether it stands in its row without its label, where only its mark had room
 * @left: what it takes, label and bar
 * @right: likewise
 *
 * Up to @is_measured it is what one puts in, from @lane on what one gets out. All lengths are px,
 * all places px from the start of the view.
 */
typedef struct
{
  double   start;
  double   end;
  double   mark;
  double   label_width;
  double   cut_width;
  double   inset;
  guint    priority;
  guint    n_events;
  gboolean span;
  gboolean is_measured;

  WakhanLane lane;
  guint      row;
  gboolean   cut;
  gboolean   before;
  gboolean   bare;
  double     left;
  double     right;
} WakhanLaneItem;

/* Marks in the overflow row that would touch: shown as one, with their number, in the middle of
 * them at @x. In px from the start of the view. */
typedef struct
{
  double x;
  double first;
  double last;
  double width; /* that its number needs */
  guint  n_events;
} WakhanLaneCluster;

typedef struct
{
  double width;
  guint  n_span_rows;
  guint  n_rows;
  double unit;        /* of the lengths between labels and marks: 1 at the usual size of text */
  guint  most_labels; /* 0: as many as one can read in a window */
} WakhanLanesSize;

G_END_DECLS
