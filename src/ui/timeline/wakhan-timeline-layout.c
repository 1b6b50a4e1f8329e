/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-layout.h"

#include "ui/timeline/wakhan-timeline-disputes.h"

#include <math.h>

#define N_SPAN_ROWS 3
#define SPAN_ROOM 150.0
#define DAY_HALF 6.0
#define LEAST_BAR 7.0
#define BOX_ROOM 4.0
#define SOFT_EDGE 22.0
#define BEYOND 30.0
#define MAX_MEASURED 400

typedef struct
{
  double whole;
  double cut;
} LabelWidths;

double
wakhan_timeline_measure_label (GtkWidget   *widget,
                               WakhanEvent *event,
                               gboolean     cut,
                               GHashTable  *widths)
{
  LabelWidths *known = g_hash_table_lookup (widths, event);

  if (!known)
    {
      g_autoptr (PangoLayout) whole = wakhan_event_mark_create_label (widget, event, FALSE);
      g_autoptr (PangoLayout) shorter = wakhan_event_mark_create_label (widget, event, TRUE);
      int                     width;
      int                     cut_width;

      pango_layout_get_pixel_size (whole, &width, NULL);
      pango_layout_get_pixel_size (shorter, &cut_width, NULL);
      known = g_new (LabelWidths, 1);
      known->whole = width;
      known->cut = cut_width;
      g_hash_table_insert (widths, g_object_ref (event), known);
    }

  return cut ? known->cut : known->whole;
}

static gboolean
is_point (const WakhanTimelineLayout *self,
          WakhanEvent                *event)
{
  return wakhan_date_is_day (wakhan_event_get_date (event)) &&
         wakhan_time_scale_get_day_width (&self->scale) <= LEAST_BAR;
}

static void
find_extent (WakhanTimelineLayout *self,
             WakhanTimelinePlace  *place)
{
  WakhanDate  *date = wakhan_event_get_date (place->event);
  const gint64 days[] = {
    wakhan_date_get_earliest_start (date),
    wakhan_date_get_latest_start (date),
    wakhan_date_get_earliest_end (date),
    wakhan_date_get_latest_end (date),
  };
  const double    width = self->scale.width;
  WakhanLaneItem *item = &place->item;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      if (days[i] == WAKHAN_DAY_UNBOUNDED_START)
        place->x[i] = -BEYOND;
      else if (days[i] == WAKHAN_DAY_UNBOUNDED_END)
        place->x[i] = width + BEYOND;
      else
        place->x[i] = wakhan_time_scale_to_x (&self->scale, days[i]);
    }

  if (is_point (self, place->event))
    {
      item->mark = CLAMP (place->x[0], 0, width);
      item->start = MAX (item->mark - DAY_HALF, 0);
      item->end = MIN (item->start + 2 * DAY_HALF, width);
      return;
    }

  item->start = CLAMP (place->x[0], 0, width - LEAST_BAR);
  item->end = CLAMP (place->x[3], item->start + LEAST_BAR, width);
  item->mark = item->end - item->start > 60 ? item->start + 7 : (item->start + item->end) / 2;
}

static void
measure_places (WakhanTimelineLayout *self,
                GtkWidget            *widget,
                GHashTable           *widths,
                gboolean              essay,
                guint                *n_measured)
{
  for (guint i = 0; i < self->places->len && *n_measured < MAX_MEASURED; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (self->places, WakhanTimelinePlace, i);
      const double         extra = WAKHAN_EVENT_MARK_LEAD + WAKHAN_EVENT_MARK_PAGE;
      double               width;
      double               cut;

      if (wakhan_event_is_essay (place->event) != essay)
        continue;
      width = wakhan_timeline_measure_label (widget, place->event, FALSE, widths);
      cut = wakhan_timeline_measure_label (widget, place->event, TRUE, widths);
      place->item.label_width = width + extra;
      place->item.cut_width = cut < width ? cut + extra : 0;
      place->item.span = place->item.end - place->item.start > width + SPAN_ROOM;
      (*n_measured)++;
    }
}

static void
pack (WakhanTimelineLayout *self)
{
  g_autofree WakhanLaneItem *items = g_new (WakhanLaneItem, self->places->len + 1);
  WakhanLanesSize            size = { .width = self->scale.width };
  guint                      n_spans = 0;
  int                        room;

  for (guint i = 0; i < self->places->len; i++)
    {
      items[i] = g_array_index (self->places, WakhanTimelinePlace, i).item;
      n_spans += items[i].span;
    }

  size.n_span_rows = MIN (n_spans, N_SPAN_ROWS);
  self->rows_top = WAKHAN_TIMELINE_TOP + size.n_span_rows * WAKHAN_TIMELINE_SPAN_ROW + 4;
  self->rest_top = self->height - WAKHAN_TIMELINE_AXIS - WAKHAN_TIMELINE_REST_ROW;
  room = self->rest_top - self->rows_top;
  size.n_rows = room > 0 ? room / WAKHAN_TIMELINE_ROW : 0;
  self->n_rows = size.n_rows;

  self->clusters = wakhan_lanes_pack (items, self->places->len, &size);
  for (guint i = 0; i < self->places->len; i++)
    g_array_index (self->places, WakhanTimelinePlace, i).item = items[i];
}

static guint
find_emptiest_row (WakhanTimelineLayout *self,
                   WakhanLaneItem       *raised)
{
  guint  emptiest = 0;
  double least = G_MAXDOUBLE;

  for (guint row = 0; row < self->n_rows; row++)
    {
      double covered = 0;

      for (guint i = 0; i < self->places->len; i++)
        {
          const WakhanLaneItem *item = &g_array_index (self->places, WakhanTimelinePlace, i).item;

          if (item->lane == WAKHAN_LANE_ROW && item->row == row)
            covered += MAX (MIN (item->right, raised->right) - MAX (item->left, raised->left), 0);
        }
      if (covered <= least)
        {
          least = covered;
          emptiest = row;
        }
    }

  return emptiest;
}

/* An event that found no room gets a label above all others. */
static void
raise_event (WakhanTimelineLayout *self,
             WakhanTimelinePlace  *place,
             double                label_width)
{
  WakhanLaneItem *item = &place->item;
  const double    width = label_width + WAKHAN_EVENT_MARK_LEAD + WAKHAN_EVENT_MARK_PAGE;

  if (self->n_rows == 0)
    return;

  item->cut = FALSE;
  item->before = item->start + width > self->scale.width && item->start >= width;
  item->left = item->before ? item->start - width : item->start;
  item->right = MAX (item->end, item->left + width);
  item->row = find_emptiest_row (self, item);
  item->lane = WAKHAN_LANE_ROW;
}

static void
raise_selected (WakhanTimelineLayout *self,
                GtkWidget            *widget,
                GHashTable           *widths,
                WakhanEvent          *selected)
{
  for (guint i = 0; selected && i < self->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (self->places, WakhanTimelinePlace, i);

      if (place->event == selected && place->item.lane >= WAKHAN_LANE_REST)
        raise_event (self, place, wakhan_timeline_measure_label (widget, selected, FALSE, widths));
    }
}

WakhanTimelineLayout *
wakhan_timeline_layout_new (GtkWidget             *widget,
                            WakhanTimeline        *timeline,
                            const WakhanTimeScale *scale,
                            int                    height,
                            GHashTable            *widths,
                            WakhanEvent           *selected)
{
  WakhanTimelineLayout *self = g_new0 (WakhanTimelineLayout, 1);
  guint                 n_measured = 0;

  self->scale = *scale;
  self->height = height;
  self->events = timeline ? wakhan_timeline_query (timeline, floor (scale->start), ceil (scale->end))
                          : g_ptr_array_new ();
  self->places = g_array_sized_new (FALSE, TRUE, sizeof (WakhanTimelinePlace), self->events->len);
  for (guint i = 0; i < self->events->len; i++)
    {
      WakhanTimelinePlace place = { .event = g_ptr_array_index (self->events, i) };

      find_extent (self, &place);
      place.item.priority = wakhan_event_is_essay (place.event) ? 0 : 1;
      g_array_append_val (self->places, place);
    }

  measure_places (self, widget, widths, TRUE, &n_measured);
  measure_places (self, widget, widths, FALSE, &n_measured);
  pack (self);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (WakhanTimelinePair));
  if (timeline)
    wakhan_timeline_disputes_place (self, timeline);
  raise_selected (self, widget, widths, selected);

  return self;
}

void
wakhan_timeline_layout_free (WakhanTimelineLayout *self)
{
  g_ptr_array_unref (self->events);
  g_array_unref (self->places);
  g_array_unref (self->clusters);
  g_array_unref (self->pairs);
  g_free (self);
}

static void
get_span (const WakhanTimelinePlace *place,
          double                     label_width,
          WakhanEventMarkShape      *shape)
{
  const double certain = place->x[1] < place->x[2] ? place->x[1] : place->x[0];
  const double inside = place->x[0] < 0 ? MAX (certain, 15) : certain;
  const double last = place->item.end - label_width - WAKHAN_EVENT_MARK_LEAD - 2 * WAKHAN_EVENT_MARK_PAGE;

  shape->form = WAKHAN_EVENT_MARK_SPAN;
  shape->glyph = CLAMP (inside + 14, 14, MAX (last, 14));
  shape->label = shape->glyph + 9;
}

static void
get_row (const WakhanTimelinePlace *place,
         gboolean                   point,
         WakhanEventMarkShape      *shape)
{
  shape->form = WAKHAN_EVENT_MARK_ROW;
  shape->glyph = point ? place->item.mark : place->item.start + 5;
  shape->label = shape->glyph + 9;
}

void
wakhan_timeline_layout_get_mark (WakhanTimelineLayout      *self,
                                 const WakhanTimelinePlace *place,
                                 double                     label_width,
                                 graphene_rect_t           *box,
                                 WakhanEventMarkShape      *shape)
{
  const WakhanLaneItem *item = &place->item;
  const gboolean        soft = wakhan_date_is_approximate (wakhan_event_get_date (place->event));
  const double          room = soft && item->lane == WAKHAN_LANE_ROW ? SOFT_EDGE : BOX_ROOM;
  const double          left = floor (MAX (item->left - room, 0));
  const double          right = ceil (MIN (item->right + room, self->scale.width));
  double                top = self->rest_top + 4;
  double                height = 18;

  shape->labelled = item->lane != WAKHAN_LANE_REST;
  shape->cut = item->cut;
  shape->before = item->before;
  shape->day_width = wakhan_time_scale_get_day_width (&self->scale);
  if (item->lane == WAKHAN_LANE_SPAN)
    {
      get_span (place, label_width, shape);
      top = WAKHAN_TIMELINE_TOP + item->row * WAKHAN_TIMELINE_SPAN_ROW;
    }
  else if (item->lane == WAKHAN_LANE_ROW)
    {
      get_row (place, is_point (self, place->event), shape);
      top = self->rows_top + item->row * WAKHAN_TIMELINE_ROW;
      height = 27;
    }
  else
    {
      shape->form = WAKHAN_EVENT_MARK_REST;
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
wakhan_timeline_layout_get_middle_day (WakhanEvent *event)
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
