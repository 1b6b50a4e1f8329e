/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-lanes.h"

#include "wakhan-era.h"
#include "wakhan-event-bar.h"
#include "wakhan-event-glyph.h"
#include "wakhan-event-label.h"
#include "wakhan-event-weight.h"
#include "wakhan-picture-node.h"
#include "wakhan-timeline-brackets.h"

#include <math.h>
#include <pango/pangocairo.h>

#define LEAST_HEIGHT 160
#define MOST_HEIGHT 6000
#define STEP 1.3 /* how much higher it is tried next */
#define ERA_ROW 20
#define ERA_SIZE 11.0
#define BAR_HEIGHT 6.0 /* as in the window */
#define BAR_TOP 17.0
#define SPAN_MIDDLE 9.0
#define LEAST_PILL 7.0
#define STEM 1.25

typedef struct
{
  WakhanEra *era; /* owned */
  double     left;
  double     right;
  guint      row;
} Band;

struct _WakhanPictureLanes
{
  WakhanStudy               *study;
  const WakhanPictureChoice *choice;
  const WakhanPictureStyle  *style;
  WakhanTimelineLayout      *layout;
  GArray                    *bands;
  guint                      n_rows; /* of bands */
  gboolean                   mirrored;
};

static double
measure (WakhanEvent     *event,
         WakhanEventLabel label,
         gpointer         data)
{
  WakhanPictureLanes     *self = data;
  g_autoptr (PangoLayout) layout = wakhan_event_label_new (
    self->style->context, self->choice->timeline, event, label, 1);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static void
lay_out (WakhanPictureLanes    *self,
         const WakhanTimeScale *scale,
         int                    height)
{
  const WakhanTimelineSieved sieved = { self->choice->passing, self->choice->others };

  g_clear_pointer (&self->layout, wakhan_timeline_layout_free);
  self->layout =
    wakhan_timeline_layout_new_sieved (self->choice->timeline, &sieved, scale,
                                       height, 1, NULL, measure, self);
}

gboolean
wakhan_picture_lanes_is_named (WakhanPictureLanes *self)
{
  for (guint i = 0; i < self->layout->places->len; i++)
    {
      const WakhanLaneItem *item =
        &g_array_index (self->layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_OVERFLOW || item->bare)
        return FALSE;
    }
  return self->layout->clusters->len == 0;
}

static void
clear_band (gpointer data)
{
  Band *band = data;

  g_clear_object (&band->era);
}

/* The first row in which it touches no other. */
static guint
find_row (WakhanPictureLanes *self,
          const Band         *band)
{
  guint row = 0;

  for (guint i = 0; i < self->bands->len; i++)
    {
      const Band *other = &g_array_index (self->bands, Band, i);

      if (other->row == row && other->left < band->right && band->left < other->right)
        {
          row++;
          i = (guint) -1;
        }
    }
  return row;
}

static void
place_bands (WakhanPictureLanes    *self,
             const WakhanTimeScale *scale)
{
  GListModel *eras = wakhan_study_get_eras (self->study);

  for (guint i = 0; i < g_list_model_get_n_items (eras); i++)
    {
      g_autoptr (WakhanEra) era = g_list_model_get_item (eras, i);
      gint64                start = G_MAXINT64;
      gint64                end = G_MININT64;
      Band                  band;

      wakhan_date_widen (wakhan_era_get_date (era), &start, &end);
      if (wakhan_date_get_latest_end (wakhan_era_get_date (era)) == WAKHAN_DAY_UNBOUNDED_END)
        end = (gint64) ceil (scale->end);
      if (start >= scale->end || end <= scale->start)
        continue;
      band.left = MAX (wakhan_time_scale_to_x (scale, start), 0);
      band.right = MIN (wakhan_time_scale_to_x (scale, end), scale->width);
      band.row = find_row (self, &band);
      band.era = g_steal_pointer (&era);
      self->n_rows = MAX (self->n_rows, band.row + 1);
      g_array_append_val (self->bands, band);
    }
}

/* Rows that nothing stands in go. */
static void
trim (WakhanPictureLanes    *self,
      const WakhanTimeScale *scale)
{
  guint n_used = 1;

  for (guint i = 0; i < self->layout->places->len; i++)
    {
      const WakhanLaneItem *item =
        &g_array_index (self->layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_ROW)
        n_used = MAX (n_used, item->row + 1);
    }
  if (n_used < self->layout->n_rows)
    lay_out (self, scale,
             self->layout->height -
               (int) (self->layout->n_rows - n_used) * self->layout->row_height);
}

WakhanPictureLanes *
wakhan_picture_lanes_new (WakhanStudy               *study,
                          const WakhanPictureChoice *choice,
                          const WakhanTimeScale     *scale,
                          int                        height,
                          gboolean                   mirrored,
                          const WakhanPictureStyle  *style)
{
  WakhanPictureLanes *self = g_new0 (WakhanPictureLanes, 1);
  int                 tried;

  self->study = g_object_ref (study);
  self->choice = choice;
  self->style = style;
  self->mirrored = mirrored;
  self->bands = g_array_new (FALSE, TRUE, sizeof (Band));
  g_array_set_clear_func (self->bands, clear_band);
  place_bands (self, scale);
  tried = height > 0 ? MAX (height - (int) self->n_rows * ERA_ROW, 1) : LEAST_HEIGHT;
  lay_out (self, scale, tried);
  while (height == 0 && tried < MOST_HEIGHT && !wakhan_picture_lanes_is_named (self))
    {
      tried = (int) (tried * STEP);
      lay_out (self, scale, tried);
    }
  if (height == 0)
    trim (self, scale);
  return self;
}

void
wakhan_picture_lanes_free (WakhanPictureLanes *self)
{
  wakhan_timeline_layout_free (self->layout);
  g_array_unref (self->bands);
  g_object_unref (self->study);
  g_free (self);
}

int
wakhan_picture_lanes_get_height (WakhanPictureLanes *self)
{
  return self->layout->height + (int) self->n_rows * ERA_ROW;
}

guint
wakhan_picture_lanes_get_n_drawn (WakhanPictureLanes *self)
{
  return self->layout->places->len;
}

guint
wakhan_picture_lanes_get_n_counted (WakhanPictureLanes *self)
{
  guint n = 0;

  for (guint i = 0; i < self->layout->clusters->len; i++)
    n += g_array_index (self->layout->clusters, WakhanLaneCluster, i).n_events;
  return n;
}

WakhanEvent *
wakhan_picture_lanes_get_event (WakhanPictureLanes *self,
                                guint               position)
{
  return g_array_index (self->layout->places, WakhanTimelinePlace, position).event;
}

static void
draw_words (cairo_t       *cr,
            PangoLayout   *layout,
            double         x,
            double         y,
            const GdkRGBA *color)
{
  gdk_cairo_set_source_rgba (cr, color);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_bands (WakhanPictureLanes *self,
            cairo_t            *cr)
{
  const double width = self->layout->scale.width;

  for (guint i = 0; i < self->bands->len; i++)
    {
      const Band             *band = &g_array_index (self->bands, Band, i);
      g_autoptr (PangoLayout) name =
        wakhan_picture_style_write (self->style, wakhan_era_get_title (band->era), ERA_SIZE, FALSE,
                                    0);
      const double length = band->right - band->left;
      const double left = self->mirrored ? width - band->right : band->left;
      const double top = band->row * (double) ERA_ROW;
      GdkRGBA      color;

      wakhan_picture_style_get_category (wakhan_era_get_colour (band->era), &color);
      color.alpha = 0.16f;
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_rectangle (cr, left, top + 1, length, ERA_ROW - 3);
      cairo_fill (cr);
      cairo_save (cr);
      cairo_rectangle (cr, left, top, length, ERA_ROW);
      cairo_clip (cr);
      pango_layout_set_width (name, (int) (MAX (length - 8, 1) * PANGO_SCALE));
      pango_layout_set_ellipsize (name, PANGO_ELLIPSIZE_END);
      if (length > 24)
        draw_words (cr, name, left + 4, top + 2, &self->style->timeline.axis);
      cairo_restore (cr);
    }
}

static double
get_middle (const WakhanEventMarkShape *shape)
{
  return shape->form == WAKHAN_EVENT_MARK_SPAN       ? SPAN_MIDDLE
         : shape->form == WAKHAN_EVENT_MARK_OVERFLOW ? WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE
                                                     : WAKHAN_EVENT_MARK_MIDDLE;
}

typedef struct
{
  const WakhanPictureLanes *lanes;
  WakhanEvent              *event;
  WakhanEventMarkShape      shape;
  graphene_rect_t           box;
  double                    label_width;
} Mark;

static void
append_time (GtkSnapshot   *snapshot,
             const Mark    *mark,
             const GdkRGBA *color)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const gboolean              is_overflow = shape->form == WAKHAN_EVENT_MARK_OVERFLOW;
  const double                middle = get_middle (shape);
  const double                bottom = is_overflow ? mark->box.size.height : BAR_TOP + BAR_HEIGHT;
  const gboolean              is_stem =
    is_overflow ||
    (wakhan_date_is_day (wakhan_event_get_date (mark->event)) && shape->day_width <= LEAST_PILL);

  if (is_stem)
    gtk_snapshot_append_color (
      snapshot, color,
      &GRAPHENE_RECT_INIT (shape->glyph - STEM / 2, middle + 4, STEM, bottom - middle - 4));
  else
    wakhan_event_bar_snapshot (
      snapshot, wakhan_event_get_date (mark->event), shape, wakhan_event_is_found (mark->event),
      mark->box.size.width,
      shape->form == WAKHAN_EVENT_MARK_SPAN ? SPAN_MIDDLE - BAR_HEIGHT / 2 : BAR_TOP, color);
}

/* As in the window; a name on a bar stands on a ground of its own. */
static void
append_mark (GtkSnapshot *snapshot,
             gpointer     data)
{
  const Mark                 *mark = data;
  const WakhanEventMarkShape *shape = &mark->shape;
  const WakhanPictureStyle   *style = mark->lanes->style;
  const WakhanEventCategory  *category = wakhan_event_glyph_find_category (mark->event);
  const gboolean              is_ringed = wakhan_event_is_ringed (mark->event);
  GdkRGBA                     color;

  wakhan_picture_style_get_category (category->id, &color);
  append_time (snapshot, mark,
               wakhan_event_is_found (mark->event) ? &style->timeline.tick : &color);
  if (shape->form == WAKHAN_EVENT_MARK_SPAN)
    gtk_snapshot_append_color (snapshot, &style->paper,
                               &GRAPHENE_RECT_INIT (shape->glyph - 10, 0,
                                                    shape->label + mark->label_width + 19 -
                                                      shape->glyph,
                                                    mark->box.size.height));
  wakhan_event_glyph_snapshot (snapshot, category->id, wakhan_event_is_strong (mark->event),
                               shape->glyph, get_middle (shape),
                               is_ringed ? WAKHAN_EVENT_GLYPH_IN_RING * WAKHAN_EVENT_GLYPH_SIZE
                                         : WAKHAN_EVENT_GLYPH_SIZE,
                               &color, &style->paper);
  if (is_ringed)
    wakhan_event_glyph_snapshot_ring (snapshot, shape->glyph, get_middle (shape),
                                      WAKHAN_EVENT_GLYPH_SIZE, &color);
}

static void
draw_label (const Mark  *mark,
            PangoLayout *label,
            int          height,
            cairo_t     *cr)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const WakhanPictureStyle   *style = mark->lanes->style;
  const double                start =
    shape->before ? shape->glyph - 8 - mark->label_width : shape->label;
  const double left =
    mark->lanes->mirrored ? mark->box.size.width - start - mark->label_width : start;

  draw_words (cr, label, left, get_middle (shape) - height / 2.0,
              wakhan_event_is_found (mark->event) ? &style->timeline.axis : &style->timeline.ink);
}

static void
draw_more (const Mark *mark,
           cairo_t    *cr)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const gboolean              is_gist = shape->more == WAKHAN_EVENT_LABEL_GIST;
  const int                   width = ceil (shape->more_width);
  g_autoptr (PangoLayout)     layout = wakhan_event_label_new (
        mark->lanes->style->context, mark->lanes->choice->timeline, mark->event, shape->more, 1);
  int height;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  draw_words (cr, layout,
              mark->lanes->mirrored ? mark->box.size.width - shape->more_left - width
                                    : shape->more_left,
              (is_gist ? WAKHAN_EVENT_MARK_GIST_MIDDLE : get_middle (shape)) - height / 2.0,
              &mark->lanes->style->timeline.axis);
}

static void
draw_place (WakhanPictureLanes  *self,
            cairo_t             *cr,
            WakhanTimelinePlace *place)
{
  Mark                    mark = { .lanes = self, .event = place->event };
  g_autoptr (PangoLayout) label = wakhan_event_label_new (
    self->style->context, self->choice->timeline, place->event,
    place->item.cut ? WAKHAN_EVENT_LABEL_CUT_NAME : WAKHAN_EVENT_LABEL_NAME, 1);
  int    width;
  int    height;
  double left;

  pango_layout_get_pixel_size (label, &width, &height);
  mark.label_width = width;
  wakhan_timeline_geometry_get_mark (
    self->layout, place, place->item.lane < WAKHAN_LANE_OVERFLOW ? width : 0, &mark.box,
    &mark.shape);
  left = self->mirrored ? self->layout->scale.width - mark.box.origin.x - mark.box.size.width
                        : mark.box.origin.x;
  cairo_save (cr);
  cairo_translate (cr, round (left), round (mark.box.origin.y));
  cairo_save (cr);
  if (self->mirrored)
    {
      cairo_translate (cr, mark.box.size.width, 0);
      cairo_scale (cr, -1, 1);
    }
  wakhan_picture_node_draw (cr, append_mark, &mark);
  cairo_restore (cr);
  if (mark.shape.labelled)
    draw_label (&mark, label, height, cr);
  if (mark.shape.labelled && mark.shape.more >= WAKHAN_EVENT_LABEL_DATE)
    draw_more (&mark, cr);
  cairo_restore (cr);
}

static void
draw_cluster (WakhanPictureLanes      *self,
              cairo_t                 *cr,
              const WakhanLaneCluster *cluster)
{
  g_autofree char        *words = g_strdup_printf ("+%u", cluster->n_events);
  g_autoptr (PangoLayout) layout = wakhan_picture_style_write (self->style, words, 11, TRUE, 0);
  const double            x = self->mirrored ? self->layout->scale.width - cluster->x : cluster->x;
  int                     width;
  int                     height;

  pango_layout_get_pixel_size (layout, &width, &height);
  draw_words (cr, layout, x - width / 2.0, self->layout->overflow_top + 2,
              &self->style->timeline.ink);
}

static void
append_ground (GtkSnapshot *snapshot,
               gpointer     data)
{
  WakhanPictureLanes *self = data;

  wakhan_timeline_axis_append (self->style->context, &self->style->timeline, self->mirrored,
                               snapshot, self->layout, wakhan_study_get_period (self->study),
                               self->choice->is_solar_hijri, NULL);
}

static void
append_brackets (GtkSnapshot *snapshot,
                 gpointer     data)
{
  WakhanPictureLanes *self = data;

  wakhan_timeline_brackets_snapshot (self->layout, snapshot, self->mirrored,
                                     &self->style->timeline.ink);
}

void
wakhan_picture_lanes_draw (WakhanPictureLanes *self,
                           cairo_t            *cr)
{
  cairo_save (cr);
  draw_bands (self, cr);
  cairo_translate (cr, 0, self->n_rows * (double) ERA_ROW);
  cairo_rectangle (cr, 0, 0, self->layout->scale.width, self->layout->height);
  cairo_clip (cr);
  wakhan_picture_node_draw (cr, append_ground, self);
  wakhan_picture_node_draw (cr, append_brackets, self);
  for (guint i = 0; i < self->layout->places->len; i++)
    draw_place (self, cr, &g_array_index (self->layout->places, WakhanTimelinePlace, i));
  for (guint i = 0; i < self->layout->clusters->len; i++)
    draw_cluster (self, cr, &g_array_index (self->layout->clusters, WakhanLaneCluster, i));
  cairo_restore (cr);
}
