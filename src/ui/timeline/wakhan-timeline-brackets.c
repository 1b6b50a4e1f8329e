/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-brackets.h"

#include "wakhan-timeline-road.h"

#include <math.h>

/* At the usual size of text. */
#define DISTANCE 15.0 /* before the names */
#define RING 7.0
#define ARM 12.0 /* at least */
#define ARM_STEP 2.0
#define BEFORE_NAME 3.0
#define CORNER 3.0
#define HEAD 4.0
#define DOT 4.0
#define LINE 1.25

typedef struct
{
  WakhanTimelineLayout *layout;
  double                x;
  gboolean              is_after; /* the line stands behind both */
} Column;

static const WakhanTimelinePlace *
find_place (WakhanTimelineLayout *layout,
            WakhanEvent          *event)
{
  guint i = 0;

  while (i + 1 < layout->places->len &&
         g_array_index (layout->places, WakhanTimelinePlace, i).event != event)
    i++;
  return &g_array_index (layout->places, WakhanTimelinePlace, i);
}

static gboolean
is_taken (const Column *column,
          double        x,
          double        y)
{
  return wakhan_timeline_geometry_is_covered (column->layout, x, y);
}

static gboolean
is_ring_free (const Column *column,
              double        y)
{
  const double reach = RING * column->layout->unit;

  for (int side = -1; side <= 1; side += 2)
    if (is_taken (column, column->x - reach, y + side * reach) ||
        is_taken (column, column->x + reach, y + side * reach))
      return FALSE;
  return TRUE;
}

/* The free place nearest to the middle. */
static double
find_ring (const Column *column,
           double        top,
           double        bottom)
{
  const double middle = (top + bottom) / 2;

  for (double off = 0; off <= (bottom - top) / 2; off += DOT)
    for (int side = -1; side <= 1; side += 2)
      if (is_ring_free (column, middle + side * off))
        return middle + side * off;
  return middle;
}

/* From the line to what is seen of an event. */
static void
trace_loose_arm (cairo_t                   *cr,
                 const Column              *column,
                 const WakhanTimelinePlace *place,
                 double                     top)
{
  const double unit = column->layout->unit;
  const double y = wakhan_timeline_geometry_get_middle (column->layout, place);
  const int    side = column->is_after ? -1 : 1;
  double       left;
  double       right;
  double       end;

  wakhan_timeline_geometry_get_edges (column->layout, place, &left, &right);
  end = (column->is_after ? column->x - right : left - column->x) - BEFORE_NAME * unit;
  for (double x = 0; x < end; x += DOT * unit)
    if (x < ARM * unit || !is_taken (column, column->x + side * x, y))
      {
        cairo_move_to (cr, side * x / unit, (y - top) / unit);
        cairo_line_to (cr, side * MIN (x + DOT * unit / 2, end) / unit, (y - top) / unit);
      }
}

/* Dots, since it passes by others. Returns: where the sign belongs, from the top. */
static double
trace_loose (cairo_t                  *cr,
             const WakhanTimelinePair *pair,
             const Column             *column)
{
  const double unit = column->layout->unit;
  const double ring = find_ring (column, pair->top, pair->bottom);

  for (double y = pair->top; y < pair->bottom; y += DOT * unit)
    if (fabs (y - ring) > RING * unit && !is_taken (column, column->x, y))
      {
        cairo_move_to (cr, 0, (y - pair->top) / unit);
        cairo_line_to (cr, 0, (y - pair->top) / unit + DOT / 2);
      }
  trace_loose_arm (cr, column, find_place (column->layout, pair->first), pair->top);
  trace_loose_arm (cr, column, find_place (column->layout, pair->second), pair->top);
  return (ring - pair->top) / unit;
}

/* From the line, which it leaves @gap from @middle, to the event; what other names stand on its way
 * it passes by. */
static double
trace_arm (cairo_t                   *cr,
           const Column              *column,
           const WakhanTimelinePlace *place,
           double                     middle,
           double                     gap)
{
  const double unit = column->layout->unit;
  const double y = wakhan_timeline_geometry_get_middle (column->layout, place);
  const double level = (y - middle) / unit;
  const int    side = level < 0 ? -1 : 1;
  double       left;
  double       right;
  double       end;

  wakhan_timeline_geometry_get_edges (column->layout, place, &left, &right);
  end = MAX (ARM, (left - column->x) / unit - BEFORE_NAME);
  cairo_move_to (cr, 0, side * gap);
  cairo_line_to (cr, 0, level - side * CORNER);
  cairo_curve_to (cr, 0, level, 0, level, CORNER, level);
  for (double x = CORNER; x < end; x += ARM_STEP)
    {
      const double next = MIN (x + ARM_STEP, end);

      if (next > ARM && is_taken (column, column->x + next * unit, y))
        cairo_move_to (cr, next, level);
      else
        cairo_line_to (cr, next, level);
    }
  return end;
}

/* At the end of the arm that leads to the more precise one. */
static void
trace_arrow (cairo_t *cr,
             double   x,
             double   y)
{
  cairo_move_to (cr, x - HEAD, y - HEAD);
  cairo_line_to (cr, x, y);
  cairo_line_to (cr, x - HEAD, y + HEAD);
}

static void
trace_pair (cairo_t                  *cr,
            const WakhanTimelinePair *pair,
            const Column             *column)
{
  const gboolean             is_disputed = pair->relation == WAKHAN_RELATION_DISPUTED_BY;
  const WakhanTimelinePlace *second = find_place (column->layout, pair->second);
  const double               middle = (pair->top + pair->bottom) / 2;
  const double               gap = is_disputed ? RING : 0;
  double                     end;

  trace_arm (cr, column, find_place (column->layout, pair->first), middle, gap);
  end = trace_arm (cr, column, second, middle, gap);
  if (!is_disputed)
    trace_arrow (cr, end,
                 (wakhan_timeline_geometry_get_middle (column->layout, second) - middle) /
                   column->layout->unit);
}

/* Where the line of @pair stands, and how far its arms reach from there: before both; if they stand
 * apart, where the way is shorter. */
static Column
find_column (WakhanTimelineLayout     *layout,
             const WakhanTimelinePair *pair,
             double                   *reach)
{
  const double unit = layout->unit;
  Column       column = { layout, 0, FALSE };
  double       left[2];
  double       right[2];
  double       line;

  wakhan_timeline_geometry_get_edges (layout, find_place (layout, pair->first), &left[0],
                                      &right[0]);
  wakhan_timeline_geometry_get_edges (layout, find_place (layout, pair->second), &left[1],
                                      &right[1]);
  line = MAX (right[0], right[1]) + DISTANCE * unit;
  column.is_after = pair->is_loose && fabs (right[0] - right[1]) < fabs (left[0] - left[1]) &&
                    line + RING * unit < layout->scale.width;
  if (!column.is_after)
    line = MAX (pair->x - DISTANCE * unit, RING * unit + 1);
  column.x = round (line) + 0.5;
  *reach =
    MAX (column.is_after ? column.x - MIN (right[0], right[1]) : MAX (left[0], left[1]) - column.x,
         14 * unit);
  return column;
}

static void
append_pair (WakhanTimelineLayout     *layout,
             const WakhanTimelinePair *pair,
             GtkSnapshot              *snapshot,
             gboolean                  mirrored,
             const GdkRGBA            *color)
{
  const double unit = layout->unit;
  const double half = (pair->bottom - pair->top) / 2;
  const double room = (RING + 2) * unit;
  double       sign;
  double       reach;
  const Column column = find_column (layout, pair, &reach);
  const double x = mirrored ? layout->scale.width - column.x : column.x;
  const double before = 14 * unit + (column.is_after != mirrored ? reach - 14 * unit : 0);
  cairo_t     *cr = gtk_snapshot_append_cairo (
        snapshot,
        &GRAPHENE_RECT_INIT (x - before, pair->top - room, reach + 14 * unit, 2 * half + 2 * room));

  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, LINE);
  cairo_translate (cr, x, pair->is_loose ? pair->top : pair->top + half);
  cairo_scale (cr, unit, unit);
  if (pair->is_loose)
    {
      cairo_save (cr);
      if (mirrored)
        cairo_scale (cr, -1, 1);
      sign = trace_loose (cr, pair, &column);
      cairo_restore (cr);
      wakhan_timeline_road_trace_sign (cr, 0, sign);
    }
  else
    {
      cairo_save (cr);
      if (mirrored)
        cairo_scale (cr, -1, 1);
      trace_pair (cr, pair, &column);
      cairo_restore (cr);
      if (pair->relation == WAKHAN_RELATION_DISPUTED_BY)
        wakhan_timeline_road_trace_sign (cr, 0, 0);
    }
  cairo_stroke (cr);
  cairo_destroy (cr);
}

void
wakhan_timeline_brackets_snapshot (WakhanTimelineLayout *layout,
                                   GtkSnapshot          *snapshot,
                                   gboolean              mirrored,
                                   const GdkRGBA        *color)
{
  for (guint i = 0; i < layout->pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (layout->pairs, WakhanTimelinePair, i);

      if (pair->relation == WAKHAN_RELATION_DISPUTED_BY &&
          wakhan_timeline_road_is_far (layout, pair))
        wakhan_timeline_road_snapshot (layout, pair, snapshot, mirrored, color);
      else
        append_pair (layout, pair, snapshot, mirrored, color);
    }
  wakhan_timeline_road_snapshot_beyond (layout, snapshot, mirrored, color);
}
