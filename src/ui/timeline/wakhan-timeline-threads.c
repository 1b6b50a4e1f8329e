/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-threads.h"

#include <math.h>

#define MOST_THREADS 200 /* more than that is a curtain */
#define BELOW_BAR 15.0   /* from the middle of a name */
#define ABOVE_GLYPH 6.0
#define LABEL_ROOM 3.0
#define WIDTH 1.5
#define DASH 1.5
#define PERIOD 4.0
#define ALPHA 0.6
#define RING 6.0
#define RING_LINE 1.4
#define FOLDED_BAR 3.0
#define FOLDED_ALPHA 0.5
#define LEAST_FOLDED_BAR 12.0

typedef struct
{
  double top;
  double bottom;
} Gap;

/* The part of a lane that a name or a number takes at @x. */
static void
add_gap (GArray *gaps,
         double  top,
         double  height)
{
  const Gap gap = { top, top + height };

  g_array_append_val (gaps, gap);
}

static void
find_gaps_in (WakhanTimelineLane *lane,
              double              x,
              GArray             *gaps)
{
  WakhanTimelineLayout *layout = lane->layout;
  const double          room = LABEL_ROOM * layout->unit;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      WakhanEventMarkShape       shape;
      graphene_rect_t            box;

      if (place->item.lane == WAKHAN_LANE_OVERFLOW || place->item.left - room > x ||
          place->item.right + room < x)
        continue;
      wakhan_timeline_geometry_get_mark (layout, place, 0, &box, &shape);
      add_gap (gaps, lane->top + box.origin.y, box.size.height);
    }
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      const WakhanLaneCluster *cluster = &g_array_index (layout->clusters, WakhanLaneCluster, i);

      if (cluster->n_events > 0 && fabs (cluster->x - x) < cluster->width / 2 + room)
        add_gap (gaps, lane->top + layout->overflow_top,
                 wakhan_timeline_geometry_get_length (layout, WAKHAN_TIMELINE_OVERFLOW_ROW));
    }
}

static int
compare_gaps (gconstpointer a,
              gconstpointer b)
{
  const double first = ((const Gap *) a)->top;
  const double second = ((const Gap *) b)->top;

  return (first > second) - (first < second);
}

static void
add_piece (WakhanTimelineThreads *self,
           WakhanEvent           *event,
           double                 x,
           double                 top,
           double                 bottom)
{
  const WakhanTimelineThread piece = { event, x, top, bottom };

  if (bottom - top >= DASH)
    g_array_append_val (self->pieces, piece);
}

/* In pieces, so that no word is struck through. */
static void
add_thread (WakhanTimelineThreads *self,
            WakhanTimelineStack   *stack,
            WakhanEvent           *event,
            double                 x,
            double                 top,
            double                 bottom)
{
  g_autoptr (GArray) gaps = g_array_new (FALSE, FALSE, sizeof (Gap));

  top = MAX (top, 0);
  bottom = MIN (bottom, stack->lanes_height);
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (lane->layout && lane->top < bottom && lane->top + lane->height > top)
        find_gaps_in (lane, x, gaps);
    }
  g_array_sort (gaps, compare_gaps);
  for (guint i = 0; i < gaps->len; i++)
    {
      const Gap *gap = &g_array_index (gaps, Gap, i);

      if (gap->bottom <= top)
        continue;
      add_piece (self, event, x, top, MIN (gap->top, bottom));
      top = gap->bottom;
    }
  add_piece (self, event, x, top, bottom);
}

/* In the middle of the marks without names. */
static double
find_ring (WakhanTimelineLane *lane)
{
  if (!lane->layout)
    return lane->top + lane->height / 2.0;
  return lane->top + lane->layout->overflow_top +
         WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE * lane->layout->unit;
}

static double
find_x (WakhanTimelineLayout      *layout,
        const WakhanTimelinePlace *place)
{
  WakhanEventMarkShape shape;
  graphene_rect_t      box;
  const double         label_width =
    place->item.lane == WAKHAN_LANE_SPAN
              ? wakhan_timeline_geometry_get_name_width (layout, place)
              : 0;

  wakhan_timeline_geometry_get_mark (layout, place, label_width, &box, &shape);
  return box.origin.x + shape.glyph;
}

static void
add_threads (WakhanTimelineThreads     *self,
             WakhanTimelineStack       *stack,
             WakhanEventGrouper        *grouper,
             WakhanTimelineLane        *lane,
             const WakhanTimelinePlace *place)
{
  WakhanTimelineLayout *layout = lane->layout;
  g_autoptr (GArray)    others = wakhan_event_grouper_list_further (grouper, place->position);
  const double          middle = lane->top + wakhan_timeline_geometry_get_middle (layout, place);
  const double          under =
    middle + (place->item.lane == WAKHAN_LANE_ROW ? BELOW_BAR : ABOVE_GLYPH) * layout->unit;
  const double over = middle - ABOVE_GLYPH * layout->unit;
  double       first = over;
  double       last = under;
  double       x;

  if (others->len == 0)
    return;
  x = find_x (layout, place);
  for (guint i = 0; i < others->len; i++)
    {
      WakhanTimelineLane *other =
        &g_array_index (stack->lanes, WakhanTimelineLane, g_array_index (others, guint, i));
      const WakhanTimelineRing ring = { place->event, x, find_ring (other) };

      g_array_append_val (self->rings, ring);
      first = MIN (first, ring.y);
      last = MAX (last, ring.y);
    }
  add_thread (self, stack, place->event, x, first, over);
  add_thread (self, stack, place->event, x, under, last);
}

WakhanTimelineThreads *
wakhan_timeline_threads_new (WakhanTimelineStack *stack,
                             WakhanEventGrouper  *grouper)
{
  WakhanTimelineThreads *self = g_new (WakhanTimelineThreads, 1);

  self->pieces = g_array_new (FALSE, FALSE, sizeof (WakhanTimelineThread));
  self->rings = g_array_new (FALSE, FALSE, sizeof (WakhanTimelineRing));
  if (!stack->is_grouped || wakhan_event_grouper_get_grouping (grouper) != WAKHAN_GROUPING_ACTOR)
    return self;
  for (guint i = 0; i < stack->lanes->len; i++)
    {
      WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      for (guint j = 0;
           lane->layout && j < lane->layout->places->len && self->rings->len < MOST_THREADS; j++)
        {
          const WakhanTimelinePlace *place =
            &g_array_index (lane->layout->places, WakhanTimelinePlace, j);

          if (!place->is_out && place->position != G_MAXUINT)
            add_threads (self, stack, grouper, lane, place);
        }
    }
  return self;
}

void
wakhan_timeline_threads_free (WakhanTimelineThreads *self)
{
  g_array_unref (self->pieces);
  g_array_unref (self->rings);
  g_free (self);
}

static void
append_piece (GtkSnapshot                *snapshot,
              const WakhanTimelineThread *piece,
              double                      x,
              double                      unit,
              const GdkRGBA              *color)
{
  const double          left = x - WIDTH * unit / 2;
  const graphene_rect_t dash = GRAPHENE_RECT_INIT (left, piece->top, WIDTH * unit, DASH * unit);
  const graphene_rect_t period =
    GRAPHENE_RECT_INIT (left, piece->top, WIDTH * unit, PERIOD * unit);
  const graphene_rect_t whole =
    GRAPHENE_RECT_INIT (left, piece->top, WIDTH * unit, piece->bottom - piece->top);

  gtk_snapshot_push_repeat (snapshot, &whole, &period);
  gtk_snapshot_append_color (snapshot, color, &dash);
  gtk_snapshot_pop (snapshot);
}

static void
append_ring (GtkSnapshot   *snapshot,
             double         x,
             double         y,
             double         unit,
             const GdkRGBA *color,
             const GdkRGBA *ground)
{
  const double          size = RING * unit;
  const float           line = RING_LINE * unit;
  const graphene_rect_t box = GRAPHENE_RECT_INIT (x - size / 2, y - size / 2, size, size);
  GskRoundedRect        ring;

  gsk_rounded_rect_init_from_rect (&ring, &box, size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &ring);
  gtk_snapshot_append_color (snapshot, ground, &box);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &ring, (float[4]){ line, line, line, line },
                              (GdkRGBA[4]){ *color, *color, *color, *color });
}

/* Of long events of a folded lane the time that they take. */
static void
append_folded (WakhanTimelineLane               *lane,
               GtkSnapshot                      *snapshot,
               gboolean                          mirrored,
               const WakhanTimelineThreadColors *colors)
{
  WakhanTimelineLayout *layout = lane->layout;
  const double          height = FOLDED_BAR * layout->unit;
  const double          top = find_ring (lane) - height / 2;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      const double               width = place->item.end - place->item.start;
      const double               left =
        mirrored ? layout->scale.width - place->item.end : place->item.start;
      GdkRGBA color;

      if (!place->event || place->is_out || width <= LEAST_FOLDED_BAR * layout->unit)
        continue;
      colors->get_category (place->event, &color, colors->data);
      color.alpha *= FOLDED_ALPHA;
      gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (left, top, width, height));
    }
}

void
wakhan_timeline_threads_snapshot (WakhanTimelineThreads            *self,
                                  WakhanTimelineStack              *stack,
                                  GtkSnapshot                      *snapshot,
                                  gboolean                          mirrored,
                                  const WakhanTimelineThreadColors *colors)
{
  const double width = stack->foot->scale.width;
  const double unit = stack->foot->unit;

  for (guint i = 0; i < stack->lanes->len; i++)
    {
      WakhanTimelineLane *lane = &g_array_index (stack->lanes, WakhanTimelineLane, i);

      if (lane->layout && lane->layout->form == WAKHAN_TIMELINE_FOLDED)
        append_folded (lane, snapshot, mirrored, colors);
    }
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const WakhanTimelineThread *piece = &g_array_index (self->pieces, WakhanTimelineThread, i);
      GdkRGBA                     color;

      colors->get_category (piece->event, &color, colors->data);
      color.alpha *= ALPHA;
      append_piece (snapshot, piece, mirrored ? width - piece->x : piece->x, unit, &color);
    }
  for (guint i = 0; i < self->rings->len; i++)
    {
      const WakhanTimelineRing *ring = &g_array_index (self->rings, WakhanTimelineRing, i);
      GdkRGBA                   color;

      colors->get_category (ring->event, &color, colors->data);
      append_ring (snapshot, mirrored ? width - ring->x : ring->x, ring->y, unit, &color,
                   &colors->ground);
    }
}

WakhanEvent *
wakhan_timeline_threads_find (WakhanTimelineThreads *self,
                              double                 x,
                              double                 y,
                              double                 distance)
{
  WakhanEvent *nearest = NULL;

  for (guint i = 0; i < self->rings->len; i++)
    {
      const WakhanTimelineRing *ring = &g_array_index (self->rings, WakhanTimelineRing, i);

      if (hypot (ring->x - x, ring->y - y) > distance)
        continue;
      distance = hypot (ring->x - x, ring->y - y);
      nearest = ring->event;
    }
  return nearest;
}
