/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-geometry.h"

#include "wakhan-date.h"

#include <math.h>

#define SPAN_ROOM 150.0
#define LEAST_BEFORE_NAME 15.0 /* of a long bar: less looks like a scrap */
#define DAY_HALF 4.5
#define BEFORE_INSET 11.0
#define LEAST_BAR 7.0
#define BOX_ROOM 2.0
#define SOFT_EDGE 22.0
#define BEYOND 30.0
#define BESIDE_NAME 3.0

int
wakhan_timeline_geometry_get_length (const WakhanTimelineLayout *self,
                                     double                      length)
{
  return (int) floor (length * self->unit + 0.5);
}

/* That it may take. */
static double
count_days (WakhanEvent *event)
{
  WakhanDate *date = wakhan_event_get_date (event);

  return (double) wakhan_date_get_latest_end (date) - wakhan_date_get_earliest_start (date);
}

static gboolean
is_point (const WakhanTimelineLayout *self,
          double                      n_days)
{
  return n_days <= 1 && wakhan_time_scale_get_day_width (&self->scale) <= LEAST_BAR * self->unit;
}

void
wakhan_timeline_geometry_find_extent (const WakhanTimelineLayout *self,
                                      double                      start,
                                      double                      end,
                                      WakhanLaneItem             *item)
{
  const double width = self->scale.width;
  const double unit = self->unit;
  const double left = wakhan_time_scale_to_x (&self->scale, start);

  if (is_point (self, end - start))
    {
      item->mark = CLAMP (left, 0, width);
      item->start = MAX (item->mark - DAY_HALF * unit, 0);
      item->end = MIN (item->start + 2 * DAY_HALF * unit, width);
      return;
    }

  item->start = CLAMP (left, 0, width - LEAST_BAR * unit);
  item->end =
    CLAMP (wakhan_time_scale_to_x (&self->scale, end), item->start + LEAST_BAR * unit, width);
  item->mark =
    item->end - item->start > 60 * unit ? item->start + 7 * unit : (item->start + item->end) / 2;
}

static void
find_extent_of (const WakhanTimelineLayout *self,
                WakhanEvent                *event,
                WakhanLaneItem             *item)
{
  WakhanDate *date = wakhan_event_get_date (event);

  wakhan_timeline_geometry_find_extent (self, wakhan_date_get_earliest_start (date),
                                        wakhan_date_get_latest_end (date), item);
}

void
wakhan_timeline_geometry_find_limits (const WakhanTimelineLayout *self,
                                      WakhanTimelinePlace        *place)
{
  WakhanDate  *date = wakhan_event_get_date (place->event);
  const gint64 days[] = {
    wakhan_date_get_earliest_start (date),
    wakhan_date_get_latest_start (date),
    wakhan_date_get_earliest_end (date),
    wakhan_date_get_latest_end (date),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      if (days[i] == WAKHAN_DAY_UNBOUNDED_START)
        place->x[i] = -BEYOND * self->unit;
      else if (days[i] == WAKHAN_DAY_UNBOUNDED_END)
        place->x[i] = self->scale.width + BEYOND * self->unit;
      else
        place->x[i] = wakhan_time_scale_to_x (&self->scale, days[i]);
    }
}

void
wakhan_timeline_geometry_measure (WakhanTimelineLayout *self,
                                  WakhanTimelinePlace  *place)
{
  const double    extra = (WAKHAN_EVENT_MARK_LEAD + WAKHAN_EVENT_MARK_PAGE) * self->unit;
  WakhanLaneItem *item = &place->item;
  double          width;
  double          cut;

  if (item->is_measured)
    return;
  width = self->measure (place->event, WAKHAN_EVENT_LABEL_NAME, self->data);
  cut = width > WAKHAN_EVENT_MARK_CUT * self->unit
          ? self->measure (place->event, WAKHAN_EVENT_LABEL_CUT_NAME, self->data)
          : width;
  item->label_width = width + extra;
  item->cut_width = cut < width ? cut + extra : 0;
  item->inset = BEFORE_INSET * self->unit;
  item->span = item->end - item->start > width + SPAN_ROOM * self->unit;
  item->is_measured = TRUE;
}

double
wakhan_timeline_geometry_find_name_room (const WakhanTimelineLayout *self,
                                         WakhanEvent                *event)
{
  const double   extra = (WAKHAN_EVENT_MARK_LEAD + WAKHAN_EVENT_MARK_PAGE) * self->unit;
  WakhanLaneItem item;

  find_extent_of (self, event, &item);
  return MAX (self->scale.width - item.start, item.start + BEFORE_INSET * self->unit) - extra;
}

double
wakhan_timeline_geometry_get_name_width (WakhanTimelineLayout      *self,
                                         const WakhanTimelinePlace *place)
{
  return self->measure (place->event,
                        place->item.cut ? WAKHAN_EVENT_LABEL_CUT_NAME : WAKHAN_EVENT_LABEL_NAME,
                        self->data);
}

double
wakhan_timeline_geometry_get_middle (WakhanTimelineLayout      *self,
                                     const WakhanTimelinePlace *place)
{
  switch (place->item.lane)
    {
    case WAKHAN_LANE_SPAN:
      return wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_TOP) +
             (place->item.row + 0.5) *
               wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_SPAN_ROW);
    case WAKHAN_LANE_ROW:
      return self->rows_top +
             place->item.row * self->row_height +
             WAKHAN_EVENT_MARK_MIDDLE * self->unit;
    case WAKHAN_LANE_OVERFLOW:
    case WAKHAN_LANE_CLUSTERED:
    default:
      return self->overflow_top + WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE * self->unit;
    }
}

static void
get_span (const WakhanTimelinePlace *place,
          double                     label_width,
          double                     unit,
          WakhanEventMarkShape      *shape)
{
  const double certain = place->x[1] < place->x[2] ? place->x[1] : place->x[0];
  const double inside = MAX (certain, MAX (place->x[0], 0) + LEAST_BEFORE_NAME * unit);
  const double last =
    place->item.end - label_width - (WAKHAN_EVENT_MARK_LEAD + 2 * WAKHAN_EVENT_MARK_PAGE) * unit;

  shape->form = WAKHAN_EVENT_MARK_SPAN;
  shape->glyph = CLAMP (inside + 14 * unit, 14 * unit, MAX (last, 14 * unit));
  shape->label = shape->glyph + 9 * unit;
}

static void
get_row (const WakhanTimelinePlace *place,
         gboolean                   point,
         double                     unit,
         WakhanEventMarkShape      *shape)
{
  shape->form = WAKHAN_EVENT_MARK_ROW;
  shape->glyph = point ? place->item.mark : place->item.start + 5 * unit;
  shape->label = shape->glyph + 9 * unit;
}

void
wakhan_timeline_geometry_get_edges (WakhanTimelineLayout      *self,
                                    const WakhanTimelinePlace *place,
                                    double                    *left,
                                    double                    *right)
{
  const WakhanLaneItem *item = &place->item;
  WakhanEventMarkShape  shape;

  *left = item->left;
  *right = item->right;
  if (item->lane == WAKHAN_LANE_OVERFLOW || item->lane == WAKHAN_LANE_CLUSTERED)
    {
      *left = item->mark - DAY_HALF * self->unit;
      *right = item->mark + DAY_HALF * self->unit;
    }
  if (item->lane != WAKHAN_LANE_ROW || !item->before)
    return;
  get_row (place, is_point (self, count_days (place->event)), self->unit, &shape);
  *left = MAX (shape.glyph - (8 + WAKHAN_EVENT_MARK_PAGE) * self->unit -
                 wakhan_timeline_geometry_get_name_width (self, place),
               *left);
  if (place->more)
    *left = MIN (*left, place->more_left);
}

void
wakhan_timeline_geometry_get_mark (WakhanTimelineLayout      *self,
                                   const WakhanTimelinePlace *place,
                                   double                     label_width,
                                   graphene_rect_t           *box,
                                   WakhanEventMarkShape      *shape)
{
  const WakhanLaneItem *item = &place->item;
  const gboolean        soft = wakhan_date_is_approximate (wakhan_event_get_date (place->event));
  const double          room =
    (soft && item->lane == WAKHAN_LANE_ROW && !item->bare ? SOFT_EDGE : BOX_ROOM) * self->unit;
  double left;
  double right;
  double top = self->overflow_top;
  double height =
    wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_OVERFLOW_ROW);

  wakhan_timeline_geometry_get_edges (self, place, &left, &right);
  left = floor (MAX (MIN (left, item->mark) - MAX (room, place->reach[0]), 0));
  right = ceil (MIN (right + MAX (room, place->reach[1]), self->scale.width));
  shape->labelled = item->lane != WAKHAN_LANE_OVERFLOW && !item->bare && !place->is_covered;
  shape->unit = self->unit;
  shape->cut = item->cut;
  shape->before = item->before;
  shape->more = place->more;
  shape->more_left = place->more_left - left;
  shape->more_width = place->more_width;
  shape->day_width = wakhan_time_scale_get_day_width (&self->scale);
  if (item->lane == WAKHAN_LANE_SPAN)
    {
      get_span (place, label_width, self->unit, shape);
      top = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_TOP) +
            item->row * wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_SPAN_ROW);
      height = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_SPAN_ROW) - 1;
    }
  else if (item->lane == WAKHAN_LANE_ROW)
    {
      get_row (place, is_point (self, count_days (place->event)), self->unit, shape);
      top = self->rows_top + item->row * self->row_height;
      height = self->row_height;
    }
  else
    {
      shape->form = self->form == WAKHAN_TIMELINE_FOLDED ? WAKHAN_EVENT_MARK_FOLDED
                                                         : WAKHAN_EVENT_MARK_OVERFLOW;
      shape->glyph = item->mark;
      shape->label = 0;
    }

  shape->glyph -= left;
  shape->label -= left;
  shape->earliest_start = place->x[0] - left;
  shape->latest_start = place->x[1] - left;
  shape->earliest_end = place->x[2] - left;
  shape->latest_end = place->x[3] - left;
  *box = GRAPHENE_RECT_INIT (left, top, MAX (right - left, 1), height);
}

double
wakhan_timeline_geometry_find_glyph (WakhanTimelineLayout *self,
                                     WakhanEvent          *event)
{
  WakhanTimelinePlace out = { .event = event };

  for (guint i = 0; i < self->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (self->places, WakhanTimelinePlace, i);
      WakhanEventMarkShape       shape;
      graphene_rect_t            box;
      double                     label_width = 0;

      if (place->event != event)
        continue;
      if (place->item.lane < WAKHAN_LANE_OVERFLOW)
        label_width = wakhan_timeline_geometry_get_name_width (self, place);
      wakhan_timeline_geometry_get_mark (self, place, label_width, &box, &shape);
      return box.origin.x + shape.glyph;
    }
  wakhan_timeline_geometry_find_limits (self, &out);
  find_extent_of (self, event, &out.item);
  if (out.x[3] < 0)
    return out.x[3];
  return out.x[0] > self->scale.width ? out.x[0] : out.item.mark;
}

double
wakhan_timeline_geometry_get_middle_day (WakhanEvent *event)
{
  WakhanDate  *date = wakhan_event_get_date (event);
  const gint64 first = wakhan_date_get_earliest_start (date);
  const gint64 last = wakhan_date_get_latest_end (date);

  if (first == WAKHAN_DAY_UNBOUNDED_START)
    return wakhan_date_get_earliest_end (date);
  if (last == WAKHAN_DAY_UNBOUNDED_END)
    return wakhan_date_get_latest_start (date);
  return (first + last) / 2.0;
}

gboolean
wakhan_timeline_geometry_is_taken (WakhanTimelineLayout *self,
                                   WakhanLane            lane,
                                   guint                 row,
                                   double                x)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const WakhanLaneItem *item = &g_array_index (self->places, WakhanTimelinePlace, i).item;

      if (item->lane == lane && item->row == row && item->left - 3 < x && x < item->right + 3)
        return TRUE;
    }
  return FALSE;
}

gboolean
wakhan_timeline_geometry_is_covered (WakhanTimelineLayout *self,
                                     double                x,
                                     double                y)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (self->places, WakhanTimelinePlace, i);
      double                     left;
      double                     right;

      if (fabs (wakhan_timeline_geometry_get_middle (self, place) - y) >= self->row_height / 2)
        continue;
      wakhan_timeline_geometry_get_edges (self, place, &left, &right);
      if (left - BESIDE_NAME < x && x < right + BESIDE_NAME)
        return TRUE;
    }
  return FALSE;
}
