/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_LANES_MAX_MARKS 200

typedef enum
{
  WAKHAN_LANE_ROW,
  WAKHAN_LANE_SPAN,
  WAKHAN_LANE_REST,
  WAKHAN_LANE_CLUSTERED,
} WakhanLane;

/* All in px from the start of the view. */
typedef struct
{
  /* What one puts in. */
  double   start; /* of the bar, inside the view */
  double   end;
  double   mark;        /* where it stands in the rest row */
  double   label_width; /* with its sign; 0: not measured, so that it goes to the rest row */
  double   cut_width;   /* of the shortened label; 0: there is none */
  guint    priority;    /* less comes first */
  gboolean span;        /* a bar so long that it carries its name inside */

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
  guint  n_items;
} WakhanLaneCluster;

typedef struct
{
  double width;
  guint  n_span_rows;
  guint  n_rows;
} WakhanLanesSize;

/* Places @n_items, which are in time order, so that nothing overlaps, and never more than WAKHAN_LANES_MAX_MARKS marks and
 * clusters. The same items give the same picture. Returns: (transfer full): a GArray of WakhanLaneCluster; O(n log n). */
GArray *wakhan_lanes_pack (WakhanLaneItem        *items,
                           gsize                  n_items,
                           const WakhanLanesSize *size);

G_END_DECLS
