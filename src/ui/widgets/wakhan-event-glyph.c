/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-glyph.h"

#include <math.h>

#define HALF 4.5
#define LINE 1.25
#define RING 6.9
#define RING_LINE 1.2
#define HOLLOW_LINE 1.2

static void
trace_polygon (cairo_t *cr,
               guint    n_corners,
               double   radius,
               double   turn)
{
  for (guint i = 0; i < n_corners; i++)
    {
      const double angle = turn + 2 * G_PI * i / n_corners;

      cairo_line_to (cr, radius * cos (angle), radius * sin (angle));
    }
  cairo_close_path (cr);
}

static void
trace_glyph (cairo_t        *cr,
             WakhanEventForm form)
{
  switch (form)
    {
    case WAKHAN_EVENT_FORM_DISC:
      cairo_arc (cr, 0, 0, HALF - 0.3, 0, 2 * G_PI);
      break;
    case WAKHAN_EVENT_FORM_TRIANGLE:
      cairo_move_to (cr, 0, -HALF);
      cairo_line_to (cr, HALF, HALF - 1);
      cairo_line_to (cr, -HALF, HALF - 1);
      cairo_close_path (cr);
      break;
    case WAKHAN_EVENT_FORM_DIAMOND:
      trace_polygon (cr, 4, HALF + 0.7, 0);
      break;
    case WAKHAN_EVENT_FORM_SQUARE:
      cairo_rectangle (cr, -HALF + 0.7, -HALF + 0.7, 2 * HALF - 1.4, 2 * HALF - 1.4);
      break;
    case WAKHAN_EVENT_FORM_PENTAGON:
      trace_polygon (cr, 5, HALF + 0.3, -G_PI / 2);
      break;
    }
}

void
wakhan_event_glyph_snapshot (GtkSnapshot   *snapshot,
                             const char    *category,
                             gboolean       filled,
                             double         x,
                             double         y,
                             double         size,
                             const GdkRGBA *color,
                             const GdkRGBA *ground)
{
  const double unit = size / WAKHAN_EVENT_GLYPH_SIZE;
  cairo_t     *cr = gtk_snapshot_append_cairo (
        snapshot, &GRAPHENE_RECT_INIT (x - 7 * unit, y - 7 * unit, 14 * unit, 14 * unit));

  cairo_translate (cr, x, y);
  cairo_scale (cr, unit, unit);
  trace_glyph (cr, wakhan_event_category_find (category)->form);
  if (filled || ground)
    {
      gdk_cairo_set_source_rgba (cr, filled ? color : ground);
      cairo_fill_preserve (cr);
    }
  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, filled ? LINE : HOLLOW_LINE);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

void
wakhan_event_glyph_snapshot_ring (GtkSnapshot   *snapshot,
                                  double         x,
                                  double         y,
                                  double         size,
                                  const GdkRGBA *color)
{
  const double   unit = size / WAKHAN_EVENT_GLYPH_SIZE;
  const double   radius = RING * unit;
  GskRoundedRect ring;

  gsk_rounded_rect_init_from_rect (
    &ring, &GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius), radius);
  gtk_snapshot_append_border (
    snapshot, &ring,
    (const float[]){ RING_LINE * unit, RING_LINE * unit, RING_LINE * unit, RING_LINE * unit },
    (const GdkRGBA[]){ *color, *color, *color, *color });
}

const WakhanEventCategory *
wakhan_event_glyph_find_category (WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  return wakhan_event_category_find (
    wakhan_event_is_found (event) ? NULL : wakhan_event_get_category (event));
}
