/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_LANES_MAX_MARKS 200

typedef enum
{
  WAKHAN_LANE_ROW,
  WAKHAN_LANE_SPAN,
  WAKHAN_LANE_OVERFLOW,
  WAKHAN_LANE_CLUSTERED,
} WakhanLane;

/* All in px from the start of the view. */
typedef struct
{
  /* What one puts in. */
  double   start; /* of the bar, inside the view */
  double   end;
  double   mark;        /* where it stands in the overflow row */
  double   label_width; /* with its sign, or before it is measured the least it may be; 0: none, it goes to the overflow row */
  double   cut_width;   /* of the shortened label; 0: there is none */
  guint    priority;    /* less comes first */
  guint    n_events;    /* that are marked here; several have no label */
  gboolean span;        /* a bar so long that it carries its name inside, or before it is measured may be */
  gboolean is_measured;

  /* What one gets out. */
  WakhanLane lane;
  guint      row; /* of its lane; for WAKHAN_LANE_CLUSTERED the cluster's position */
  gboolean   cut;
  gboolean   before; /* the label stands before the mark */
  double     left;
  double     right;
} WakhanLaneItem;

typedef struct
{
  double x;
  double first;
  double last;
  double width; /* that its number needs */
  guint  n_events;
} WakhanLaneCluster;

/* Sets the label's width, that of the cut one, whether the item is a span, and that it is measured. */
typedef void (*WakhanLanesMeasure) (WakhanLaneItem *item,
                                    gpointer        data);

typedef struct
{
  double width;
  guint  n_span_rows;
  guint  n_rows;
  double unit; /* of the lengths between labels and marks: 1 at the usual size of text */
} WakhanLanesSize;

/* Places @n_items, which are in time order, so that nothing overlaps, and never more than WAKHAN_LANES_MAX_MARKS marks and
 * clusters. The same items give the same picture. @measure: called where there is room for the least label; NULL: all are
 * measured. Returns: (transfer full): a GArray of WakhanLaneCluster; O(n log n). */
GArray *wakhan_lanes_pack (WakhanLaneItem        *items,
                           gsize                  n_items,
                           const WakhanLanesSize *size,
                           WakhanLanesMeasure     measure,
                           gpointer               data);

G_END_DECLS
