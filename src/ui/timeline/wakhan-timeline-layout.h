/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/time/wakhan-lanes.h"
#include "core/time/wakhan-time-scale.h"
#include "core/wakhan-session.h"
#include "ui/timeline/wakhan-event-mark.h"

G_BEGIN_DECLS

#define WAKHAN_TIMELINE_TOP 10
#define WAKHAN_TIMELINE_SPAN_ROW 19
#define WAKHAN_TIMELINE_ROW 28
#define WAKHAN_TIMELINE_REST_ROW 22
#define WAKHAN_TIMELINE_AXIS 34

typedef struct
{
  WakhanEvent   *event; /* owned by the events of the layout */
  WakhanLaneItem item;
  double         x[4]; /* earliest and latest start, earliest and latest end */
} WakhanTimelinePlace;

/* Events that speak against each other, in this row and the next. */
typedef struct
{
  double x; /* where the first of them begins; the bracket stands before */
  guint  row;
} WakhanTimelinePair;

/* What of a timeline is in view, and where, left to right. */
typedef struct
{
  WakhanTimeScale scale;
  int             height;
  int             rows_top;
  int             rest_top;
  guint           n_rows;
  GPtrArray      *events;
  GArray         *places; /* WakhanTimelinePlace, as the events */
  GArray         *clusters;
  GArray         *pairs;
} WakhanTimelineLayout;

/* @widths: PangoLayout widths by event, filled as they are measured with the font of @widget. @selected (nullable) gets a
 * label in any case. */
WakhanTimelineLayout *wakhan_timeline_layout_new (GtkWidget             *widget,
                                                  WakhanTimeline        *timeline,
                                                  const WakhanTimeScale *scale,
                                                  int                    height,
                                                  GHashTable            *widths,
                                                  WakhanEvent           *selected);
void                  wakhan_timeline_layout_free (WakhanTimelineLayout *self);
/* The mark's box, and its shape inside it. */
void   wakhan_timeline_layout_get_mark (WakhanTimelineLayout      *self,
                                        const WakhanTimelinePlace *place,
                                        double                     label_width,
                                        graphene_rect_t           *box,
                                        WakhanEventMarkShape      *shape);
double wakhan_timeline_measure_label (GtkWidget   *widget,
                                      WakhanEvent *event,
                                      gboolean     cut,
                                      GHashTable  *widths);
/* Of what is known of its date. */
double wakhan_timeline_layout_get_middle_day (WakhanEvent *event);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanTimelineLayout, wakhan_timeline_layout_free)

G_END_DECLS
