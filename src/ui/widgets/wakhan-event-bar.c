/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-bar.h"

#define BAR_HEIGHT 6.0
#define SOFT_EDGE 22.0
#define LEAST_PILL 7.0
#define ARROW 9.0
#define DASH 2.0
#define OPEN_DASH 3.0 /* where a limit is not known, */
#define OPEN_GAP 2.4  /* which is told apart from a short one */

static void
append_bar (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            double         alpha,
            double         from,
            double         to,
            double         top,
            double         unit)
{
  GdkRGBA painted = *color;

  painted.alpha *= alpha;
  if (to > from)
    gtk_snapshot_append_color (snapshot, &painted,
                               &GRAPHENE_RECT_INIT (from, top, to - from, BAR_HEIGHT * unit));
}

/* Of what may be far longer than the view only that is drawn which it cuts. */
static void
append_dashes (GtkSnapshot   *snapshot,
               const GdkRGBA *color,
               double         from,
               double         to,
               double         top,
               double         unit,
               gboolean       open)
{
  const double dash = (open ? OPEN_DASH : DASH) * unit;
  const double gap = (open ? OPEN_GAP : DASH) * unit;

  for (; from < to; from += dash + gap)
    append_bar (snapshot, color, 1, from, MIN (from + dash, to), top, unit);
}

static void
append_fade (GtkSnapshot   *snapshot,
             const GdkRGBA *color,
             double         from,
             double         to,
             double         top,
             double         unit,
             gboolean       rising)
{
  GskColorStop stops[2] = { { 0, *color }, { 1, *color } };

  if (to <= from)
    return;
  stops[0].color.alpha *= rising ? 0.06 : 0.8;
  stops[1].color.alpha *= rising ? 0.8 : 0.06;
  gtk_snapshot_append_linear_gradient (
    snapshot, &GRAPHENE_RECT_INIT (from, top, to - from, BAR_HEIGHT * unit),
    &GRAPHENE_POINT_INIT (from, top), &GRAPHENE_POINT_INIT (to, top), stops, 2);
}

static void
trace_pill (cairo_t *cr,
            double   left,
            double   top,
            double   width,
            double   height)
{
  const double radius = MIN (width, height) / 2;

  cairo_new_sub_path (cr);
  cairo_arc (cr, left + width - radius, top + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, left + width - radius, top + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, left + radius, top + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
append_pill (GtkSnapshot                *snapshot,
             const WakhanEventMarkShape *shape,
             gboolean                    uncertain,
             gboolean                    found,
             double                      width,
             const GdkRGBA              *color,
             double                      top)
{
  /* A view cuts it, but cairo keeps no more than 2²³ px. */
  const double from = MAX (shape->earliest_start, -100);
  const double end = MIN (shape->latest_end, width + 100);
  const double unit = shape->unit;
  const double to = MAX (end, from + LEAST_PILL * unit);
  const double dashes[] = { found ? DASH : OPEN_DASH, found ? DASH : OPEN_GAP };
  GdkRGBA      fill = *color;
  cairo_t     *cr;

  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (from - 1, top - 1, to - from + 2, BAR_HEIGHT * unit + 2));
  trace_pill (cr, from + 0.5, top + 0.5, to - from - 1, BAR_HEIGHT * unit - 1);
  fill.alpha *= 0.3;
  gdk_cairo_set_source_rgba (cr, &fill);
  cairo_fill_preserve (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, 1);
  if (uncertain || found)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
append_arrow (GtkSnapshot   *snapshot,
              const GdkRGBA *color,
              double         tip,
              double         middle,
              double         unit,
              double         direction)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (tip - 10 * unit, middle - 6 * unit, 20 * unit, 12 * unit));

  cairo_move_to (cr, tip, middle);
  cairo_line_to (cr, tip - direction * ARROW * unit, middle - 5 * unit);
  cairo_line_to (cr, tip - direction * ARROW * unit, middle + 5 * unit);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* What certainly was is solid, what may have been fades, what knows no limit ends in an arrow; a
 * limit that nobody knows may lie anywhere, so that its fade is as long as the view. */
static void
append_extent (GtkSnapshot                *snapshot,
               WakhanDate                 *date,
               const WakhanEventMarkShape *shape,
               gboolean                    found,
               double                      width,
               const GdkRGBA              *color,
               double                      top)
{
  const gboolean unknown_start = wakhan_date_has_unknown_start (date);
  const gboolean unknown_end = wakhan_date_has_unknown_end (date);
  const gboolean open_start =
    !unknown_start && wakhan_date_get_earliest_start (date) == WAKHAN_DAY_UNBOUNDED_START;
  const gboolean open_end =
    !unknown_end && wakhan_date_get_latest_end (date) == WAKHAN_DAY_UNBOUNDED_END;
  const double unit = shape->unit;
  double       from = shape->latest_start;
  double       to = shape->earliest_end;

  if (from >= to && !open_start && !open_end && !unknown_start && !unknown_end)
    {
      append_pill (snapshot, shape, wakhan_date_is_uncertain (date), found, width, color, top);
      return;
    }

  if (open_start)
    from = ARROW * unit;
  if (open_end)
    to = width - ARROW * unit;
  if (found)
    append_dashes (snapshot, color, MAX (from, -10), MIN (to, width + 10), top, unit,
                   open_start || open_end);
  else
    append_bar (snapshot, color, 1, MAX (from, -10), MIN (to, width + 10), top, unit);
  if (unknown_start)
    append_fade (snapshot, color, 0, MIN (to, width), top, unit, TRUE);
  else if (open_start)
    append_arrow (snapshot, color, 0, top + BAR_HEIGHT / 2 * unit, unit, -1);
  else
    append_fade (snapshot, color, shape->earliest_start, shape->latest_start, top, unit, TRUE);
  if (unknown_end)
    append_fade (snapshot, color, MAX (from, 0), width, top, unit, FALSE);
  else if (open_end)
    append_arrow (snapshot, color, width, top + BAR_HEIGHT / 2 * unit, unit, 1);
  else
    append_fade (snapshot, color, shape->earliest_end, shape->latest_end, top, unit, FALSE);
}

void
wakhan_event_bar_snapshot (GtkSnapshot                *snapshot,
                           WakhanDate                 *date,
                           const WakhanEventMarkShape *shape,
                           gboolean                    is_found,
                           double                      width,
                           double                      top,
                           const GdkRGBA              *color)
{
  const double unit = shape->unit;

  append_extent (snapshot, date, shape, is_found, width, color, top);
  if (!wakhan_date_is_approximate (date) || shape->form != WAKHAN_EVENT_MARK_ROW)
    return;

  append_fade (snapshot, color, shape->earliest_start - SOFT_EDGE * unit, shape->earliest_start,
               top, unit, TRUE);
  append_fade (snapshot, color, shape->latest_end, shape->latest_end + SOFT_EDGE * unit, top, unit,
               FALSE);
}
