/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-mark.h"

#include "wakhan-event-bar.h"
#include "wakhan-event-glyph.h"
#include "wakhan-event-label.h"
#include "wakhan-event-weight.h"
#include "wakhan-picture-node.h"

#include <math.h>

#define BAR_HEIGHT 6.0 /* as in the window */
#define BAR_TOP 17.0
#define SPAN_MIDDLE 9.0
#define LEAST_PILL 7.0
#define STEM 1.25

static double
get_middle (const WakhanEventMarkShape *shape)
{
  return shape->form == WAKHAN_EVENT_MARK_SPAN       ? SPAN_MIDDLE
         : shape->form == WAKHAN_EVENT_MARK_OVERFLOW ? WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE
                                                     : WAKHAN_EVENT_MARK_MIDDLE;
}

typedef struct
{
  const WakhanPictureStyle *style;
  WakhanTimelineLayout     *layout;
  gboolean                  mirrored;
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
  const WakhanPictureStyle   *style = mark->style;
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
  const WakhanPictureStyle   *style = mark->style;
  const double                start =
    shape->before ? shape->glyph - 8 - mark->label_width : shape->label;
  const double left =
    mark->mirrored ? mark->box.size.width - start - mark->label_width : start;

  wakhan_picture_style_draw (label, left, get_middle (shape) - height / 2.0,
                             wakhan_event_is_found (mark->event) ? &style->timeline.axis
                                                                 : &style->timeline.ink,
                             cr);
}

static void
draw_more (const Mark *mark,
           cairo_t    *cr)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const gboolean              is_gist = shape->more == WAKHAN_EVENT_LABEL_GIST;
  const int                   width = ceil (shape->more_width);
  g_autoptr (PangoLayout)     layout = wakhan_event_label_new (
        mark->style->context, mark->layout->timeline, mark->event, shape->more, 1);
  int height;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  wakhan_picture_style_draw (
    layout,
    mark->mirrored ? mark->box.size.width - shape->more_left - width : shape->more_left,
    (is_gist ? WAKHAN_EVENT_MARK_GIST_MIDDLE : get_middle (shape)) - height / 2.0,
    &mark->style->timeline.axis, cr);
}

void
wakhan_picture_mark_draw (const WakhanPictureStyle  *style,
                          WakhanTimelineLayout      *layout,
                          const WakhanTimelinePlace *place,
                          gboolean                   mirrored,
                          cairo_t                   *cr)
{
  Mark mark = {
    .style = style, .layout = layout, .mirrored = mirrored, .event = place->event
  };
  g_autoptr (PangoLayout) label = wakhan_event_label_new (
    style->context, layout->timeline, place->event,
    place->item.cut ? WAKHAN_EVENT_LABEL_CUT_NAME : WAKHAN_EVENT_LABEL_NAME, 1);
  int    width;
  int    height;
  double left;

  pango_layout_get_pixel_size (label, &width, &height);
  mark.label_width = width;
  wakhan_timeline_geometry_get_mark (
    layout, place, place->item.lane < WAKHAN_LANE_OVERFLOW ? width : 0, &mark.box, &mark.shape);
  left = mirrored ? layout->scale.width - mark.box.origin.x - mark.box.size.width
                  : mark.box.origin.x;
  cairo_save (cr);
  cairo_translate (cr, round (left), round (mark.box.origin.y));
  cairo_save (cr);
  if (mirrored)
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
