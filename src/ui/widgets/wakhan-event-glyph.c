/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-glyph.h"

#include <math.h>

#define HALF 4.5

static void
trace_polygon (cairo_t *cr,
               guint    n_corners,
               double   x,
               double   y,
               double   radius,
               double   turn)
{
  for (guint i = 0; i < n_corners; i++)
    {
      const double angle = turn + 2 * G_PI * i / n_corners;

      cairo_line_to (cr, x + radius * cos (angle), y + radius * sin (angle));
    }
  cairo_close_path (cr);
}

static void
trace_glyph (cairo_t    *cr,
             const char *category,
             double      x,
             double      y)
{
  if (g_strcmp0 (category, "diplomacy") == 0)
    {
      cairo_arc (cr, x, y, HALF - 0.3, 0, 2 * G_PI);
    }
  else if (g_strcmp0 (category, "security") == 0)
    {
      cairo_move_to (cr, x, y - HALF);
      cairo_line_to (cr, x + HALF, y + HALF - 1);
      cairo_line_to (cr, x - HALF, y + HALF - 1);
      cairo_close_path (cr);
    }
  else if (g_strcmp0 (category, "conflict") == 0)
    {
      trace_polygon (cr, 4, x, y, HALF + 0.7, 0);
    }
  else if (g_strcmp0 (category, "economy") == 0)
    {
      cairo_rectangle (cr, x - HALF + 0.7, y - HALF + 0.7, 2 * HALF - 1.4, 2 * HALF - 1.4);
    }
  else
    {
      trace_polygon (cr, 5, x, y, HALF + 0.3, -G_PI / 2);
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
  cairo_t     *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - 7 * unit, y - 7 * unit, 14 * unit, 14 * unit));

  cairo_translate (cr, x, y);
  cairo_scale (cr, unit, unit);
  trace_glyph (cr, category, 0, 0);
  gdk_cairo_set_source_rgba (cr, filled ? color : ground);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, 1.25);
  cairo_stroke (cr);
  cairo_destroy (cr);
}
