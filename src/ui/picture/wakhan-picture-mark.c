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
  double                    start; /* of the box, in time, from the beginning of its layout */
  double                    label_width;
  double                    label_height;
} Mark;

static gboolean
has_stem (const Mark *mark)
{
  return mark->shape.form == WAKHAN_EVENT_MARK_OVERFLOW ||
         (wakhan_date_is_day (wakhan_event_get_date (mark->event)) &&
          mark->shape.day_width <= LEAST_PILL);
}

static void
get_time_color (const Mark *mark,
                GdkRGBA    *color)
{
  if (wakhan_event_is_found (mark->event))
    *color = mark->style->timeline.tick;
  else
    wakhan_picture_style_get_category (wakhan_event_glyph_find_category (mark->event)->id, color);
}

static void
append_stem (GtkSnapshot *snapshot,
             const Mark  *mark)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const gboolean              is_overflow = shape->form == WAKHAN_EVENT_MARK_OVERFLOW;
  const double                middle = get_middle (shape);
  const double                bottom = is_overflow ? mark->box.size.height : BAR_TOP + BAR_HEIGHT;
  GdkRGBA                     color;

  get_time_color (mark, &color);
  gtk_snapshot_append_color (
    snapshot, &color,
    &GRAPHENE_RECT_INIT (shape->glyph - STEM / 2, middle + 4, STEM, bottom - middle - 4));
}

static void
append_bar (GtkSnapshot *snapshot,
            gpointer     data)
{
  const Mark                 *mark = data;
  const WakhanEventMarkShape *shape = &mark->shape;
  GdkRGBA                     color;

  get_time_color (mark, &color);
  wakhan_event_bar_snapshot (
    snapshot, wakhan_event_get_date (mark->event), shape, wakhan_event_is_found (mark->event),
    mark->box.size.width,
    shape->form == WAKHAN_EVENT_MARK_SPAN ? SPAN_MIDDLE - BAR_HEIGHT / 2 : BAR_TOP, &color);
}

/* Signs stand out of the time that is shown, and time does not. */
static void
draw_bar (Mark    *mark,
          cairo_t *cr)
{
  cairo_save (cr);
  cairo_rectangle (cr, -mark->start, 0, mark->layout->scale.width, mark->box.size.height);
  cairo_clip (cr);
  wakhan_picture_node_draw (cr, append_bar, mark);
  cairo_restore (cr);
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
  if (has_stem (mark))
    append_stem (snapshot, mark);
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

/* From the left of the mark's box. */
static double
find_label (const Mark *mark)
{
  const WakhanEventMarkShape *shape = &mark->shape;
  const double                start =
    shape->before ? shape->glyph - 8 - mark->label_width : shape->label;

  return mark->mirrored ? mark->box.size.width - start - mark->label_width : start;
}

static void
draw_label (const Mark  *mark,
            PangoLayout *label,
            cairo_t     *cr)
{
  const WakhanPictureStyle *style = mark->style;

  wakhan_picture_style_draw (label, find_label (mark),
                             get_middle (&mark->shape) - mark->label_height / 2.0,
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

/* Writes the name that it has, and finds its box. (transfer full): the name */
static PangoLayout *
prepare (Mark                      *mark,
         const WakhanTimelinePlace *place)
{
  PangoLayout *label = wakhan_picture_mark_write (
    mark->style, mark->layout->timeline, &mark->layout->scale, place->event,
    place->item.cut ? WAKHAN_EVENT_LABEL_CUT_NAME : WAKHAN_EVENT_LABEL_NAME);
  int width;
  int height;

  mark->event = place->event;
  pango_layout_get_pixel_size (label, &width, &height);
  mark->label_width = width;
  mark->label_height = height;
  wakhan_timeline_geometry_get_mark (mark->layout, place,
                                     place->item.lane < WAKHAN_LANE_OVERFLOW ? width : 0,
                                     &mark->box, &mark->shape);
  mark->start = mark->box.origin.x;
  if (mark->mirrored)
    mark->box.origin.x =
      mark->layout->scale.width - mark->box.origin.x - mark->box.size.width;
  return label;
}

static double
find_name_room (const WakhanTimeScale *scale,
                WakhanEvent           *event)
{
  const WakhanTimelineLayout wide = { .scale = *scale, .unit = 1 };

  return wakhan_timeline_geometry_find_name_room (&wide, event);
}

PangoLayout *
wakhan_picture_mark_write (const WakhanPictureStyle *style,
                           WakhanTimeline           *timeline,
                           const WakhanTimeScale    *scale,
                           WakhanEvent              *event,
                           WakhanEventLabel          label)
{
  const double cut = label == WAKHAN_EVENT_LABEL_CUT_NAME
                       ? find_name_room (scale, event) / WAKHAN_EVENT_MARK_CUT
                       : 1;

  return wakhan_event_label_new (style->context, timeline, event, label, cut);
}

double
wakhan_picture_mark_measure (const WakhanPictureStyle *style,
                             WakhanTimeline           *timeline,
                             const WakhanTimeScale    *scale,
                             WakhanEvent              *event,
                             WakhanEventLabel          label)
{
  const gboolean          is_cut = label == WAKHAN_EVENT_LABEL_CUT_NAME;
  GHashTable             *widths = style->widths[is_cut ? WAKHAN_EVENT_LABEL_NAME : label];
  g_autoptr (PangoLayout) layout = NULL;
  gpointer                known;
  int                     width;

  if (g_hash_table_lookup_extended (widths, event, NULL, &known) &&
      (!is_cut || GPOINTER_TO_INT (known) <= find_name_room (scale, event)))
    return GPOINTER_TO_INT (known);
  layout = wakhan_picture_mark_write (style, timeline, scale, event, label);
  pango_layout_get_pixel_size (layout, &width, NULL);
  if (!is_cut)
    g_hash_table_insert (widths, g_object_ref (event), GINT_TO_POINTER (width));
  return width;
}

gboolean
wakhan_picture_mark_find_name (const WakhanPictureStyle  *style,
                               WakhanTimelineLayout      *layout,
                               const WakhanTimelinePlace *place,
                               gboolean                   mirrored,
                               graphene_rect_t           *name)
{
  Mark                    mark = { .style = style, .layout = layout, .mirrored = mirrored };
  g_autoptr (PangoLayout) label = prepare (&mark, place);

  *name = GRAPHENE_RECT_INIT (round (mark.box.origin.x) + find_label (&mark),
                              round (mark.box.origin.y) + get_middle (&mark.shape) -
                                mark.label_height / 2,
                              mark.label_width, mark.label_height);
  return mark.shape.labelled && !mark.shape.cut;
}

void
wakhan_picture_mark_draw (const WakhanPictureStyle  *style,
                          WakhanTimelineLayout      *layout,
                          const WakhanTimelinePlace *place,
                          gboolean                   mirrored,
                          cairo_t                   *cr)
{
  Mark                    mark = { .style = style, .layout = layout, .mirrored = mirrored };
  g_autoptr (PangoLayout) label = prepare (&mark, place);

  cairo_save (cr);
  cairo_translate (cr, round (mark.box.origin.x), round (mark.box.origin.y));
  cairo_save (cr);
  if (mirrored)
    {
      cairo_translate (cr, mark.box.size.width, 0);
      cairo_scale (cr, -1, 1);
    }
  if (!has_stem (&mark))
    draw_bar (&mark, cr);
  wakhan_picture_node_draw (cr, append_mark, &mark);
  cairo_restore (cr);
  if (mark.shape.labelled)
    draw_label (&mark, label, cr);
  if (mark.shape.labelled && mark.shape.more >= WAKHAN_EVENT_LABEL_DATE)
    draw_more (&mark, cr);
  cairo_restore (cr);
}
