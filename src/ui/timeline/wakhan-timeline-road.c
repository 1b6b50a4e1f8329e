/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-road.h"

#include <math.h>

/* At the usual size of text. */
#define FAR 200.0
#define ABOVE_ROW 10.0 /* the way lies above the middle of a name */
#define GLYPH 6.0      /* from the middle of a glyph to where a line ends */
#define RING 7.0
#define DOT 4.0
#define LINE 1.25
#define ARROW 26.0
#define SHORT_ARROW 14.0
#define HEAD 4.0
#define BEYOND_NAME 5.0
#define MOST 40 /* more say nothing */

typedef struct
{
  double x;
  double y;
} Point;

void
wakhan_timeline_road_trace_sign (cairo_t *cr,
                                 double   x,
                                 double   y)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, RING, 0, 2 * G_PI);
  cairo_move_to (cr, x - 3.5, y - 1.5);
  cairo_line_to (cr, x + 3.5, y - 1.5);
  cairo_move_to (cr, x - 3.5, y + 1.5);
  cairo_line_to (cr, x + 3.5, y + 1.5);
  cairo_move_to (cr, x - 2, y + 4);
  cairo_line_to (cr, x + 2, y - 4);
}

static const WakhanTimelinePlace *
find_place (WakhanTimelineLayout *layout,
            WakhanEvent          *event)
{
  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanTimelinePlace *place =
        &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (place->event == event)
        return place;
    }
  return NULL;
}

static gboolean
find_glyph (WakhanTimelineLayout *layout,
            WakhanEvent          *event,
            Point                *glyph)
{
  const WakhanTimelinePlace *place = find_place (layout, event);

  if (!place)
    return FALSE;
  glyph->x = wakhan_timeline_geometry_find_glyph (layout, event);
  glyph->y = wakhan_timeline_geometry_get_middle (layout, place);
  return TRUE;
}

gboolean
wakhan_timeline_road_is_far (WakhanTimelineLayout     *layout,
                             const WakhanTimelinePair *pair)
{
  Point first;
  Point second;

  return find_glyph (layout, pair->first, &first) && find_glyph (layout, pair->second, &second) &&
         fabs (first.x - second.x) > FAR * layout->unit;
}

/* Between an event and the way, dots where no name stands; @cr NULL: nothing is drawn. Returns: how
 * many are left out. */
static guint
trace_leg (cairo_t              *cr,
           WakhanTimelineLayout *layout,
           const Point          *glyph,
           double                way)
{
  const double unit = layout->unit;
  const int    side = way < glyph->y ? -1 : 1;
  guint        n_left_out = 0;

  for (double y = glyph->y + side * GLYPH * unit; side * (way - y) > 0; y += side * DOT * unit)
    {
      const gboolean is_beside_glyph = fabs (y - glyph->y) < layout->row_height / 2.0;

      if (!(side < 0 && is_beside_glyph) &&
          wakhan_timeline_geometry_is_covered (layout, glyph->x, y))
        n_left_out++;
      else if (cr)
        {
          const double end = y + side * DOT / 2 * unit;

          cairo_move_to (cr, glyph->x, y);
          cairo_line_to (cr, glyph->x, side > 0 ? MIN (end, way) : MAX (end, way));
        }
    }
  return n_left_out;
}

/* Above the row of one of the two: there nothing is written. */
static double
find_way (WakhanTimelineLayout *layout,
          const Point          *first,
          const Point          *second)
{
  const double above[] = {
    round (MIN (first->y, second->y) - ABOVE_ROW * layout->unit) + 0.5,
    round (MAX (first->y, second->y) - ABOVE_ROW * layout->unit) + 0.5
  };
  guint n_left_out[2];

  for (guint i = 0; i < 2; i++)
    n_left_out[i] =
      trace_leg (NULL, layout, first, above[i]) + trace_leg (NULL, layout, second, above[i]);
  return above[n_left_out[1] < n_left_out[0]];
}

static gboolean
is_ring_free (WakhanTimelineLayout *layout,
              double                x,
              double                y)
{
  const double reach = RING * layout->unit;

  for (int i = -1; i <= 1; i += 2)
    for (int j = -1; j <= 1; j += 2)
      if (wakhan_timeline_geometry_is_covered (layout, x + i * reach, y + j * reach))
        return FALSE;
  return TRUE;
}

/* The free place nearest to the middle of the way. */
static double
find_sign (WakhanTimelineLayout *layout,
           double                left,
           double                right,
           double                y)
{
  const double middle = (left + right) / 2;

  for (double off = 0; off < (right - left) / 2 - 2 * RING * layout->unit; off += DOT)
    for (int side = -1; side <= 1; side += 2)
      if (is_ring_free (layout, middle + side * off, y))
        return middle + side * off;
  return middle;
}

static cairo_t *
begin (WakhanTimelineLayout *layout,
       GtkSnapshot          *snapshot,
       const GdkRGBA        *color)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, layout->scale.width, layout->height));

  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, LINE * layout->unit);
  return cr;
}

static void
mirror (cairo_t              *cr,
        WakhanTimelineLayout *layout,
        gboolean              mirrored)
{
  if (!mirrored)
    return;
  cairo_translate (cr, layout->scale.width, 0);
  cairo_scale (cr, -1, 1);
}

void
wakhan_timeline_road_snapshot (WakhanTimelineLayout     *layout,
                               const WakhanTimelinePair *pair,
                               GtkSnapshot              *snapshot,
                               gboolean                  mirrored,
                               const GdkRGBA            *color)
{
  const double unit = layout->unit;
  Point        first;
  Point        second;
  double       way;
  double       sign;
  double       left;
  double       right;
  cairo_t     *cr;

  if (!find_glyph (layout, pair->first, &first) || !find_glyph (layout, pair->second, &second))
    return;
  way = find_way (layout, &first, &second);
  left = MIN (first.x, second.x);
  right = MAX (first.x, second.x);
  sign = find_sign (layout, left, right, way);
  cr = begin (layout, snapshot, color);
  cairo_save (cr);
  mirror (cr, layout, mirrored);
  for (double x = left; x < right; x += DOT * unit)
    if (fabs (x + DOT / 4 * unit - sign) > (RING + DOT / 4) * unit)
      {
        cairo_move_to (cr, x, way);
        cairo_line_to (cr, MIN (x + DOT / 2 * unit, right), way);
      }
  trace_leg (cr, layout, &first, way);
  trace_leg (cr, layout, &second, way);
  cairo_restore (cr);
  cairo_stroke (cr);
  cairo_translate (cr, mirrored ? layout->scale.width - sign : sign, way);
  cairo_scale (cr, unit, unit);
  cairo_set_line_width (cr, LINE);
  wakhan_timeline_road_trace_sign (cr, 0, 0);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* -1: before what is in view, 1: behind it, 0: in view, if anywhere. */
static int
find_side (WakhanTimelineLayout *layout,
           WakhanEvent          *other)
{
  double x;

  if (find_place (layout, other))
    return 0;
  x = wakhan_timeline_geometry_find_glyph (layout, other);
  return x < 0 ? -1 : x > layout->scale.width ? 1
                                              : 0;
}

/* Returns: FALSE: there is no room for it, and nothing is traced */
static gboolean
trace_arrow (cairo_t              *cr,
             WakhanTimelineLayout *layout,
             double                begin,
             double                end,
             double                y)
{
  const double unit = layout->unit;
  const int    side = end < begin ? -1 : 1;

  if (end < 0 || end > layout->scale.width)
    return FALSE;
  for (double x = begin; side * (end - x) >= 0; x += side * DOT / 2 * unit)
    if (wakhan_timeline_geometry_is_covered (layout, x, y))
      return FALSE;
  for (double x = begin; side * (end - x) > 0; x += side * DOT * unit)
    {
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x + side * DOT / 2 * unit, y);
    }
  cairo_move_to (cr, end - side * HEAD * unit, y - HEAD * unit);
  cairo_line_to (cr, end, y);
  cairo_line_to (cr, end - side * HEAD * unit, y + HEAD * unit);
  return TRUE;
}

/* Beside the name, which has the sign. */
static void
trace_side (cairo_t                   *cr,
            WakhanTimelineLayout      *layout,
            const WakhanTimelinePlace *place,
            int                        side)
{
  const double unit = layout->unit;
  const double y = round (wakhan_timeline_geometry_get_middle (layout, place)) + 0.5;
  double       left;
  double       right;
  double       begin;

  wakhan_timeline_geometry_get_edges (layout, place, &left, &right);
  begin = (side < 0 ? left : right) + side * BEYOND_NAME * unit;
  if (!trace_arrow (cr, layout, begin, begin + side * ARROW * unit, y))
    trace_arrow (cr, layout, begin, begin + side * SHORT_ARROW * unit, y);
}

static gboolean
is_beyond (WakhanTimelineLayout *layout,
           GPtrArray            *others)
{
  for (guint i = 0; i < MIN (others->len, MOST); i++)
    if (find_side (layout, g_ptr_array_index (others, i)) != 0)
      return TRUE;
  return FALSE;
}

static void
trace_beyond (cairo_t                   *cr,
              WakhanTimelineLayout      *layout,
              const WakhanTimelinePlace *place,
              GPtrArray                 *others)
{
  gboolean has[] = { FALSE, FALSE };

  for (guint i = 0; i < MIN (others->len, MOST); i++)
    {
      const int side = find_side (layout, g_ptr_array_index (others, i));

      if (side != 0 && !has[side > 0])
        trace_side (cr, layout, place, side);
      has[0] |= side < 0;
      has[1] |= side > 0;
    }
}

void
wakhan_timeline_road_snapshot_beyond (WakhanTimelineLayout *layout,
                                      GtkSnapshot          *snapshot,
                                      gboolean              mirrored,
                                      const GdkRGBA        *color)
{
  cairo_t *cr = NULL;
  guint    n_left = MOST;

  for (guint i = 0; i < layout->places->len && n_left > 0; i++)
    {
      const WakhanTimelinePlace *place =
        &g_array_index (layout->places, WakhanTimelinePlace, i);
      GPtrArray *others =
        place->event && place->item.lane == WAKHAN_LANE_ROW && !place->item.bare
          ? wakhan_timeline_get_related (layout->timeline, place->event,
                                         WAKHAN_RELATION_DISPUTED_BY)
          : NULL;

      if (!others || !is_beyond (layout, others))
        continue;
      if (!cr)
        {
          cr = begin (layout, snapshot, color);
          mirror (cr, layout, mirrored);
        }
      n_left--;
      trace_beyond (cr, layout, place, others);
    }
  if (!cr)
    return;
  cairo_stroke (cr);
  cairo_destroy (cr);
}
