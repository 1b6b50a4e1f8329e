/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-axis.h"

#include "wakhan-date-words.h"
#include "wakhan-solar-ticks.h"
#include "wakhan-solar-words.h"
#include "wakhan-tick-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define LEAST_BAND 26.0
#define MOST_BAND 120.0 /* a decade would flood the strip */
#define EDGE 3.0
#define FOOT 20.0 /* of the words at the foot of the lanes */
#define LABEL 4.0 /* from a tick to its label */
#define BEHIND_LABEL 6.0

typedef struct
{
  PangoContext               *context;
  GtkSnapshot                *snapshot;
  WakhanTimelineLayout       *layout;
  const WakhanTimelineColors *colors;
  gboolean                    mirrored;
  gboolean                    is_solar_hijri; /* the lower labels */
  gboolean                    has_lanes;
  gboolean                    has_axis;
  double                      line; /* y of the axis */
  double                      unit; /* of lengths: 1 at the usual size of text */
  double                      row;
  double                      top;
  double
         words_from[2]; /* words at the foot of the lanes, which the grid leaves out */
  double words_to[2];
  guint  n_words;
} Painter;

static PangoLayout *
create_text (Painter    *painter,
             const char *text,
             gboolean    bold)
{
  PangoLayout *layout = pango_layout_new (painter->context);

  pango_layout_set_text (layout, text, -1);

  if (bold)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (layout, attributes);
    }
  return layout;
}

static double
get_text_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static void
append_text (Painter       *painter,
             PangoLayout   *layout,
             double         x,
             double         y,
             const GdkRGBA *color)
{
  const double left =
    painter->mirrored ? painter->layout->scale.width - x - get_text_width (layout) : x;

  gtk_snapshot_save (painter->snapshot);
  gtk_snapshot_translate (painter->snapshot, &GRAPHENE_POINT_INIT (round (left), round (y)));
  gtk_snapshot_append_layout (painter->snapshot, layout, color);
  gtk_snapshot_restore (painter->snapshot);
}

static void
append_rectangle (Painter       *painter,
                  const GdkRGBA *color,
                  double         x,
                  double         y,
                  double         width,
                  double         height)
{
  const double left = painter->mirrored ? painter->layout->scale.width - x - width : x;

  if (width > 0 && height > 0)
    gtk_snapshot_append_color (painter->snapshot, color,
                               &GRAPHENE_RECT_INIT (left, y, width, height));
}

/* Where a line at @x ends. */
static double
find_foot (Painter *painter,
           double   x)
{
  for (guint i = 0; i < painter->n_words; i++)
    if (painter->words_from[i] <= x && x <= painter->words_to[i])
      return painter->line - FOOT * painter->unit;
  return painter->line;
}

/* In pieces, so that no word is struck through. */
static void
append_grid_line (Painter       *painter,
                  const GdkRGBA *color,
                  double         x)
{
  WakhanTimelineLayout *layout = painter->layout;

  append_rectangle (painter, color, x, painter->top, 1, layout->rows_top - painter->top);
  for (guint row = 0; row < layout->n_rows; row++)
    if (!wakhan_timeline_geometry_is_taken (layout, WAKHAN_LANE_ROW, row, x))
      append_rectangle (painter, color, x, layout->rows_top + row * painter->row, 1, painter->row);
  append_rectangle (painter, color, x, layout->rows_top + layout->n_rows * painter->row, 1,
                    find_foot (painter, x) - layout->rows_top - layout->n_rows * painter->row);
}

static void
append_dotted (Painter *painter,
               double   x)
{
  for (double y = painter->top; y < painter->line; y += 4)
    if (y < painter->layout->rows_top ||
        !wakhan_timeline_geometry_is_taken (painter->layout, WAKHAN_LANE_ROW,
                                            (y - painter->layout->rows_top) / painter->row, x))
      append_rectangle (painter, &painter->colors->axis, x, y, 1, 1.5);
}

static gboolean
is_free_in_overflow_row (WakhanTimelineLayout *layout,
                         double                from,
                         double                to)
{
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      const double x = g_array_index (layout->clusters, WakhanLaneCluster, i).x;

      if (x > from - 20 * layout->unit && x < to + 12 * layout->unit)
        return FALSE;
    }
  for (double x = from; x < to; x += 5 * layout->unit)
    if (wakhan_timeline_geometry_is_taken (layout, WAKHAN_LANE_OVERFLOW, 0, x))
      return FALSE;
  return TRUE;
}

static void
append_outside (Painter    *painter,
                double      from,
                double      to,
                const char *name)
{
  const double            width = painter->layout->scale.width;
  const double            room = 6 * painter->unit;
  g_autoptr (PangoLayout) text = NULL;
  double                  end;

  from = CLAMP (from, 0, width);
  to = CLAMP (to, 0, width);
  if (to - from < 1)
    return;

  append_rectangle (painter, &painter->colors->outside, from, 0, to - from, painter->line);
  if (painter->layout->form != WAKHAN_TIMELINE_WHOLE)
    return;
  text = create_text (painter, name, FALSE);
  end = from + get_text_width (text) + 2 * room;
  if (end > to || !is_free_in_overflow_row (painter->layout, from, end + 2))
    return;
  append_text (painter, text, from + room, painter->line - FOOT * painter->unit,
               &painter->colors->axis);
  painter->words_from[painter->n_words] = from;
  painter->words_to[painter->n_words++] = end;
}

static void
append_period (Painter    *painter,
               WakhanDate *period)
{
  const WakhanTimeScale *scale = &painter->layout->scale;
  const gint64           start = wakhan_date_get_earliest_start (period);
  const gint64           end = wakhan_date_get_latest_end (period);

  if (start != WAKHAN_DAY_UNBOUNDED_START)
    {
      const double x = wakhan_time_scale_to_x (scale, start);

      append_outside (painter, -1, x, _ ("Background"));
      append_dotted (painter, x);
    }
  if (end != WAKHAN_DAY_UNBOUNDED_END)
    {
      const double x = wakhan_time_scale_to_x (scale, end);

      append_outside (painter, x, scale->width + 1, _ ("Epilogue"));
      append_dotted (painter, x);
    }
}

/* It is longer than the most, and fades from its middle. */
static void
append_capped (Painter       *painter,
               const GdkRGBA *color,
               double         from,
               double         to,
               double         y,
               double         height)
{
  const double width = MOST_BAND * painter->unit;
  const double middle = (from + to) / 2;
  const double left =
    (painter->mirrored ? painter->layout->scale.width - middle : middle) - width / 2;
  GskColorStop stops[3] = { { 0, *color }, { 0.5, *color }, { 1, *color } };

  stops[0].color.alpha = stops[2].color.alpha = 0;
  gtk_snapshot_append_linear_gradient (
    painter->snapshot, &GRAPHENE_RECT_INIT (left, y, width, height), &GRAPHENE_POINT_INIT (left, 0),
    &GRAPHENE_POINT_INIT (left + width, 0), stops, 3);
}

/* At the top edge, pointing down. */
static void
append_tip (Painter *painter,
            double   tip)
{
  cairo_t *cr;

  if (painter->mirrored)
    tip = painter->layout->scale.width - tip;
  cr = gtk_snapshot_append_cairo (
    painter->snapshot,
    &GRAPHENE_RECT_INIT (tip - 6 * painter->unit, 1, 12 * painter->unit, 7 * painter->unit));
  cairo_translate (cr, tip, 1);
  cairo_scale (cr, painter->unit, painter->unit);
  cairo_move_to (cr, -5.5, 0);
  cairo_line_to (cr, 5.5, 0);
  cairo_line_to (cr, 0, 6);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, &painter->colors->marker);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
append_bands (Painter                   *painter,
              const WakhanReadingMarker *marker,
              const GdkRGBA             *color,
              double                     least,
              double                     y,
              double                     height)
{
  g_autoptr (GArray) bands = wakhan_reading_marker_list_bands (
    marker, &painter->layout->scale, least, MOST_BAND * painter->unit);

  for (guint i = 0; i < bands->len; i++)
    {
      const WakhanReadingBand *band = &g_array_index (bands, WakhanReadingBand, i);

      if (band->is_long)
        append_capped (painter, color, band->from, band->to, y, height);
      else
        append_rectangle (painter, color, band->from, y, band->to - band->from, height);
    }
}

/* Of several dates it is at the one at the reading line, or the edge where that is. */
static void
append_tip_of (Painter                   *painter,
               const WakhanReadingMarker *marker)
{
  const WakhanTimeScale *scale = &painter->layout->scale;
  const double           from = MAX (marker->start, scale->start);
  const double           to = MIN (marker->end, scale->end);

  if (from < to)
    append_tip (painter, wakhan_time_scale_to_x (scale, (from + to) / 2));
  else
    append_rectangle (painter, &painter->colors->marker,
                      marker->end <= scale->start ? 0 : scale->width - EDGE, 0, EDGE,
                      painter->line);
}

static void
append_marker (Painter                   *painter,
               const WakhanReadingMarker *marker)
{
  for (guint i = 0; painter->has_axis && marker->events && i < marker->events->len; i++)
    {
      const double x = wakhan_timeline_geometry_find_glyph (painter->layout,
                                                            g_ptr_array_index (marker->events, i));

      if (x > -9 && x < painter->layout->scale.width + 9)
        append_rectangle (painter, &painter->colors->marker, x - 4, painter->line - 1.5, 9, 3);
    }
  if (painter->has_axis)
    append_bands (painter, marker, &painter->colors->marker, 3, painter->line - 2, 4);
  if (painter->has_lanes)
    append_bands (painter, marker, &painter->colors->marker_tint, LEAST_BAND * painter->unit, 0,
                  painter->line);
  if (painter->has_axis && marker->known)
    append_tip_of (painter, marker);
}

static void
append_upper (Painter              *painter,
              const WakhanTickStep *step,
              GArray               *ticks,
              double                label_width)
{
  const WakhanTimeScale *scale = &painter->layout->scale;
  double                 end = -G_MAXDOUBLE;
  double                 left;

  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);
      const double      x = wakhan_time_scale_to_x (scale, tick->day);
      g_autofree char  *words = wakhan_tick_words_new (
         tick, wakhan_time_scale_get_day_width (scale) / painter->unit);
      g_autoptr (PangoLayout) text = create_text (painter, words, FALSE);

      append_rectangle (painter, &painter->colors->axis, x, painter->line, 1, 7 * painter->unit);
      if (tick->labelled &&
          (step->kind != WAKHAN_TICK_HOUR ||
           get_text_width (text) <= label_width + 8 * painter->unit) &&
          wakhan_time_scale_place_label (scale, x, get_text_width (text), LABEL * painter->unit,
                                         &end, &left))
        append_text (painter, text, left, painter->line + 2, &painter->colors->axis);
    }
}

static char *
dup_lower_words (Painter          *painter,
                 const WakhanTick *tick)
{
  return painter->is_solar_hijri ? wakhan_solar_words_new_for_tick (tick)
                                 : wakhan_tick_words_new_lower (tick);
}

static double
measure_solar_label (const WakhanTick *tick,
                     gpointer          user_data)
{
  Painter                *painter = user_data;
  g_autofree char        *words = wakhan_solar_words_new_for_tick (tick);
  g_autoptr (PangoLayout) text = create_text (painter, words, TRUE);

  return LABEL * painter->unit + get_text_width (text) + BEHIND_LABEL * painter->unit;
}

/* A lower label stays at the start edge while its time is in view. */
static void
append_lower (Painter *painter,
              GArray  *ticks)
{
  const WakhanTimeScale *scale = &painter->layout->scale;

  for (guint i = 0; i < ticks->len; i++)
    {
      const WakhanTick *tick = &g_array_index (ticks, WakhanTick, i);
      const double      x = wakhan_time_scale_to_x (scale, tick->day);
      const double      left = MAX (x, 0) + LABEL * painter->unit;
      const double      next =
        i + 1 < ticks->len
               ? wakhan_time_scale_to_x (scale, g_array_index (ticks, WakhanTick, i + 1).day)
               : scale->width;
      g_autofree char        *words = dup_lower_words (painter, tick);
      g_autoptr (PangoLayout) text = create_text (painter, words, TRUE);

      if (x >= 0)
        append_rectangle (painter, &painter->colors->axis, x, painter->line, 1, 32 * painter->unit);
      if (left + get_text_width (text) + BEHIND_LABEL * painter->unit <= next)
        append_text (painter, text, left, painter->line + 16 * painter->unit,
                     &painter->colors->ink);
    }
}

static double
measure_label (Painter *painter)
{
  const double            first = painter->layout->scale.start;
  gint64                  year;
  guint                   month;
  guint                   day;
  g_autofree char        *words = NULL;
  g_autoptr (PangoLayout) text = NULL;

  wakhan_day_to_civil ((gint64) floor (first), &year, &month, &day);
  words = year < 1 ? wakhan_date_words_new_for_year (year) : g_strdup ("0000");
  text = create_text (painter, words, FALSE);
  return get_text_width (text);
}

static void
append_axis (Painter *painter)
{
  const WakhanTimeScale *scale = &painter->layout->scale;
  const double           label_width = measure_label (painter);
  WakhanTickSteps        steps;
  g_autoptr (GArray)     upper = NULL;
  g_autoptr (GArray)     minor = NULL;
  g_autoptr (GArray)     lower = NULL;

  wakhan_time_scale_choose (
    scale, label_width,
    wakhan_time_scale_find_finest (wakhan_timeline_get_finest (painter->layout->timeline)), &steps);
  upper = wakhan_time_scale_list_ticks (scale, &steps.upper, label_width);
  minor = wakhan_time_scale_list_ticks (scale, &steps.minor, label_width);
  if (painter->is_solar_hijri)
    wakhan_solar_ticks_widen (scale, &steps.lower, measure_solar_label, painter);
  lower = painter->is_solar_hijri
            ? wakhan_solar_ticks_list (scale, &steps.lower)
            : wakhan_time_scale_list_ticks (scale, &steps.lower, label_width);

  for (guint i = 0; painter->has_lanes && i < upper->len; i++)
    append_grid_line (painter, &painter->colors->grid,
                      wakhan_time_scale_to_x (scale, g_array_index (upper, WakhanTick, i).day));
  for (guint i = 0; painter->has_lanes && i < lower->len; i++)
    append_grid_line (painter, &painter->colors->grid_strong,
                      wakhan_time_scale_to_x (scale, g_array_index (lower, WakhanTick, i).day));

  if (!painter->has_axis)
    return;
  append_rectangle (painter, &painter->colors->axis, 0, painter->line, scale->width, 1);
  for (guint i = 0; i < minor->len; i++)
    append_rectangle (painter, &painter->colors->tick,
                      wakhan_time_scale_to_x (scale, g_array_index (minor, WakhanTick, i).day),
                      painter->line, 1, 4 * painter->unit);
  append_upper (painter, &steps.upper, upper, label_width);
  append_lower (painter, lower);
}

/* A tick where each event of a cluster stands. */
static void
append_cluster_ticks (Painter *painter)
{
  GArray *ticks = painter->layout->ticks;

  for (guint i = 0; i < ticks->len; i++)
    append_rectangle (painter, &painter->colors->axis, g_array_index (ticks, double, i) - 0.9,
                      painter->line - 5 * painter->unit, 1.8, 5 * painter->unit);
}

void
wakhan_timeline_axis_append (PangoContext               *context,
                             const WakhanTimelineColors *colors,
                             gboolean                    mirrored,
                             GtkSnapshot                *snapshot,
                             WakhanTimelineLayout       *layout,
                             WakhanDate                 *period,
                             gboolean                    is_solar_hijri,
                             const WakhanReadingMarker  *marker)
{
  Painter painter = {
    .context = context,
    .snapshot = snapshot,
    .layout = layout,
    .colors = colors,
    .is_solar_hijri = is_solar_hijri,
    .has_lanes = layout->form != WAKHAN_TIMELINE_FOOT,
    .has_axis = layout->form == WAKHAN_TIMELINE_WHOLE || layout->form == WAKHAN_TIMELINE_FOOT,
    .mirrored = mirrored,
    .line = layout->height - wakhan_timeline_geometry_get_length (layout, WAKHAN_TIMELINE_AXIS),
    .unit = layout->unit,
    .row = layout->row_height,
    .top = wakhan_timeline_geometry_get_length (layout, WAKHAN_TIMELINE_TOP),
  };

  if (period && painter.has_lanes)
    append_period (&painter, period);
  append_axis (&painter);
  append_cluster_ticks (&painter);
  if (marker)
    append_marker (&painter, marker);
}

void
wakhan_timeline_axis_snapshot (GtkWidget                 *widget,
                               WakhanPalette             *palette,
                               GtkSnapshot               *snapshot,
                               WakhanTimelineLayout      *layout,
                               WakhanDate                *period,
                               gboolean                   is_solar_hijri,
                               const WakhanReadingMarker *marker)
{
  WakhanTimelineColors colors;

  wakhan_timeline_colors_find (&colors, palette);
  wakhan_timeline_axis_append (gtk_widget_get_pango_context (widget), &colors,
                               gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL, snapshot,
                               layout, period, is_solar_hijri, marker);
}
