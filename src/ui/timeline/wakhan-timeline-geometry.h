/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event-mark-shape.h"
#include "wakhan-lanes.h"
#include "wakhan-time-index.h"
#include "wakhan-time-scale.h"
#include "wakhan-timeline.h"

#include <graphene.h>

G_BEGIN_DECLS

/* At the usual size of text. */
#define WAKHAN_TIMELINE_TOP 8
#define WAKHAN_TIMELINE_SPAN_ROW 19
#define WAKHAN_TIMELINE_ROW 28
#define WAKHAN_TIMELINE_GIST_ROW 44
#define WAKHAN_TIMELINE_LOW_ROW 24 /* where there are few: as high as a pointer needs */
#define WAKHAN_TIMELINE_OVERFLOW_ROW 24
#define WAKHAN_TIMELINE_AXIS 34

typedef enum
{
  WAKHAN_TIMELINE_WHOLE,
  WAKHAN_TIMELINE_LANE,   /* one of several: the axis below it is not its own, */
  WAKHAN_TIMELINE_FOLDED, /* without names */
  WAKHAN_TIMELINE_FOOT,   /* the axis below several */
} WakhanTimelineForm;

/* How much is told of each event: the closer, the more. */
typedef enum
{
  WAKHAN_TIMELINE_NAMES,
  WAKHAN_TIMELINE_DATES,
  WAKHAN_TIMELINE_GISTS,
} WakhanTimelineDetail;

typedef struct
{
  WakhanEvent *event; /* owned by the timeline of the layout; of several: NULL, or the one that is
                         apart from them; of one in a cluster it may be NULL */
  WakhanLaneItem   item;
  guint            position;   /* of the event; G_MAXUINT: it stands elsewhere, too */
  double           x[4];       /* earliest and latest start, earliest and latest end */
  double           reach[2];   /* of one without a name: so far beside it the pointer meets it */
  WakhanTimeEnds   ends;       /* of the events that are meant */
  gboolean         is_out;     /* it does not pass the filter: drawn without its name */
  gboolean         is_covered; /* by the label of the one that was raised: it gives up its own */
  WakhanEventLabel more;       /* a date or a gist beside the name, if there was room */
  double           more_left;
  double           more_width;
} WakhanTimelinePlace;

/* Two events that stand to each other as @relation says, the first of the first. */
typedef struct
{
  WakhanEventRelation relation;
  WakhanEvent        *first;
  WakhanEvent        *second;
  double              x;        /* where the first of them begins; the bracket stands before */
  guint               row;      /* and the next */
  gboolean            is_loose; /* they stand further apart: */
  double              top;      /* the middles of their names */
  double              bottom;
} WakhanTimelinePair;

/* Where those events lie that pass a filter, and those that do not; both %NULL: there is no filter.
 * Borrowed. */
typedef struct
{
  const WakhanTimeIndex *passing;
  const WakhanTimeIndex *others;
} WakhanTimelineSieved;

/* How wide a label of an event is, in px. */
typedef double (*WakhanTimelineMeasure) (WakhanEvent     *event,
                                         WakhanEventLabel label,
                                         gpointer         data);

/* What of a timeline is in view, and where. However many events that are, it holds no more than can
 * be told apart. */
typedef struct
{
  WakhanTimelineForm    form;
  WakhanTimelineDetail  detail;
  gboolean              names_all;
  WakhanTimeScale       scale;
  int                   height;
  double                unit; /* of lengths: 1 at the usual size of text */
  int                   row_height;
  int                   rows_top;
  int                   overflow_top;
  guint                 n_rows;
  WakhanTimeline       *timeline;
  WakhanTimelineSieved  sieved;
  WakhanTimelineMeasure measure;
  gpointer              data;
  GArray               *places; /* WakhanTimelinePlace, of what is drawn one by one, in time order;
                                   what was raised is last */
  GArray      *clusters;
  GArray      *cluster_ends; /* WakhanTimeEnds, as the clusters */
  GArray      *n_passing;    /* guint, as the clusters: of the events, those that are not out */
  WakhanEvent *raised;       /* NULL, or what was taken out of a cluster */
  GArray      *clustered;    /* WakhanTimelinePlace in clusters */
  GArray      *ticks;        /* double: where what is in clusters stands, no two in one place */
  GArray      *pairs;
} WakhanTimelineLayout;

/* The room of the glyph or bar of what takes the days from @start to before @end: sets what is
 * known without its row. */
void wakhan_timeline_geometry_find_extent (const WakhanTimelineLayout *self,
                                           double                      start,
                                           double                      end,
                                           WakhanLaneItem             *item);
/* Where the bounds of the event of @place are. */
void wakhan_timeline_geometry_find_limits (const WakhanTimelineLayout *self,
                                           WakhanTimelinePlace        *place);
/* A length at the usual size of text, in whole px at this one. */
int wakhan_timeline_geometry_get_length (const WakhanTimelineLayout *self,
                                         double                      length);
/* Sets the widths of an item that has the least one. */
void wakhan_timeline_geometry_measure (WakhanTimelineLayout *self,
                                       WakhanTimelinePlace  *place);
/* How wide the name of an event may be in a row of its own, on either side of its sign, in px. */
double wakhan_timeline_geometry_find_name_room (const WakhanTimelineLayout *self,
                                                WakhanEvent                *event);
/* How wide the name that it has is, in px. */
double wakhan_timeline_geometry_get_name_width (WakhanTimelineLayout      *self,
                                                const WakhanTimelinePlace *place);
/* In the middle of its name or glyph, in px. */
double wakhan_timeline_geometry_get_middle (WakhanTimelineLayout      *self,
                                            const WakhanTimelinePlace *place);
/* The mark's box, and its shape inside it. */
/* Where what is seen of @place begins and ends: a name before its mark begins after the room that
 * is kept for it. */
void wakhan_timeline_geometry_get_edges (WakhanTimelineLayout      *self,
                                         const WakhanTimelinePlace *place,
                                         double                    *left,
                                         double                    *right);
void wakhan_timeline_geometry_get_mark (WakhanTimelineLayout      *self,
                                        const WakhanTimelinePlace *place,
                                        double                     label_width,
                                        graphene_rect_t           *box,
                                        WakhanEventMarkShape      *shape);
/* Where the glyph of @event stands, in px from where the layout begins, in view or out of it. */
double wakhan_timeline_geometry_find_glyph (WakhanTimelineLayout *self,
                                            WakhanEvent          *event);
/* Whether a name, bar or mark of that lane and row stands at @x or touches it. */
gboolean wakhan_timeline_geometry_is_taken (WakhanTimelineLayout *self,
                                            WakhanLane            lane,
                                            guint                 row,
                                            double                x);
/* Whether what is seen of an event stands at that point, which no line may strike through. */
gboolean wakhan_timeline_geometry_is_covered (WakhanTimelineLayout *self,
                                              double                x,
                                              double                y);
/* Of what is known of its date. */
double wakhan_timeline_geometry_get_middle_day (WakhanEvent *event);

G_END_DECLS
