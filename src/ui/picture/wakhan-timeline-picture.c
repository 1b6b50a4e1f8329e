/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-picture.h"

#include "wakhan-picture-pages.h"
#include "wakhan-picture-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pangocairo.h>

#define WIDTH WAKHAN_TIMELINE_PICTURE_WIDTH /* px, with the margins */
#define MARGIN 24.0
#define MOST_SOURCES 80 /* lines below a picture that is not cut into pages */

struct _WakhanTimelinePicture
{
  WakhanStudy        *study;
  WakhanPictureChoice choice;
  WakhanPictureStyle  style;
  WakhanTimeView      view;
  gboolean            mirrored;
  double              page_width;
  double              page_height;
  WakhanPicturePages *pages;   /* with lanes */
  WakhanPictureLanes *lanes;   /* of the whole; made when it is asked for */
  PangoLayout        *sources; /* as wide as a page */
  GArray             *breaks;  /* guint: the first line of the sources on each page of them */
};

/* What was chosen is of events that are others now. */
static void
timeline_changed_cb (WakhanTimelinePicture *self)
{
  g_clear_pointer (&self->lanes, wakhan_picture_lanes_free);
  wakhan_picture_style_forget (&self->style);
  if (self->pages)
    wakhan_picture_pages_forget_parts (self->pages);
  wakhan_picture_choice_drop_filter (&self->choice);
}

WakhanTimelinePicture *
wakhan_timeline_picture_new (WakhanStudy          *study,
                             WakhanSession        *session,
                             const WakhanTimeView *view,
                             gboolean              mirrored)
{
  WakhanTimelinePicture *self = g_new0 (WakhanTimelinePicture, 1);

  self->study = g_object_ref (study);
  self->mirrored = mirrored;
  wakhan_picture_choice_init (&self->choice, study, session);
  self->view = view ? *view : wakhan_time_view_fit (self->choice.timeline, NULL);
  wakhan_picture_style_init (&self->style);
  g_signal_connect_swapped (self->choice.timeline, "items-changed",
                            G_CALLBACK (timeline_changed_cb), self);
  return self;
}

void
wakhan_timeline_picture_free (WakhanTimelinePicture *self)
{
  g_signal_handlers_disconnect_by_data (self->choice.timeline, self);
  g_clear_pointer (&self->lanes, wakhan_picture_lanes_free);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->breaks, g_array_unref);
  g_clear_pointer (&self->pages, wakhan_picture_pages_free);
  wakhan_picture_style_clear (&self->style);
  wakhan_picture_choice_clear (&self->choice);
  g_object_unref (self->study);
  g_free (self);
}

static WakhanTimeScale
get_scale (WakhanTimelinePicture *self,
           double                 width)
{
  return (WakhanTimeScale){ self->view.start, self->view.end, (int) width };
}

static WakhanPictureLanes *
ensure_lanes (WakhanTimelinePicture *self)
{
  const WakhanTimeScale scale = get_scale (self, WIDTH - 2 * MARGIN);

  if (!self->lanes)
    self->lanes = wakhan_picture_lanes_new (self->study, &self->choice, &scale, 0, self->mirrored,
                                            &self->style);
  return self->lanes;
}

void
wakhan_timeline_picture_count (WakhanTimelinePicture *self,
                               guint                 *n_drawn,
                               guint                 *n_counted)
{
  WakhanPictureLanes *lanes = ensure_lanes (self);

  *n_drawn = wakhan_picture_lanes_get_n_drawn (lanes);
  *n_counted = wakhan_picture_lanes_get_n_counted (lanes);
}

static void
draw_layout (WakhanTimelinePicture *self,
             PangoLayout           *layout,
             cairo_t               *cr)
{
  gdk_cairo_set_source_rgba (cr, &self->style.timeline.axis);
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, layout);
}

/* From the first of its events to the last, and that it has not all. */
static char *
dup_span (WakhanTimelinePicture *self,
          const WakhanTimeView  *view)
{
  const WakhanTimeView reached = wakhan_time_view_shrink (view, self->choice.timeline);
  g_autofree char     *span = wakhan_time_view_to_words (&reached);

  return self->choice.words ? g_strconcat (span, " · ", self->choice.words, NULL) : g_strdup (span);
}

/* Everything in one picture. @cr: (nullable): NULL: to measure. Returns: how high it is. */
static double
draw_whole (WakhanTimelinePicture *self,
            WakhanPictureLanes    *lanes,
            cairo_t               *cr)
{
  const double            width = WIDTH - 2 * MARGIN;
  const WakhanTimeScale   scale = get_scale (self, width);
  g_autofree char        *span = dup_span (self, &self->view);
  g_autoptr (PangoLayout) sources =
    wakhan_picture_words_write_sources (&self->style, self->study, &self->choice, &scale, width);
  double height = MARGIN;
  int    sources_height = 0;

  if (cr)
    {
      gdk_cairo_set_source_rgba (cr, &self->style.paper);
      cairo_paint (cr);
      cairo_translate (cr, MARGIN, MARGIN);
    }
  height += wakhan_picture_words_draw_head (&self->style, self->study, span, width, cr);
  if (cr)
    {
      cairo_translate (cr, 0, height - MARGIN);
      wakhan_picture_lanes_draw (lanes, cr);
      cairo_translate (cr, 0, wakhan_picture_lanes_get_height (lanes));
    }
  height += wakhan_picture_lanes_get_height (lanes);
  {
    const double legend =
      wakhan_picture_words_draw_legend (&self->style, &self->choice, &scale, width, cr);

    height += legend;
    if (cr)
      cairo_translate (cr, 0, legend);
  }
  if (sources)
    {
      pango_layout_set_ellipsize (sources, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (sources, -MOST_SOURCES);
      pango_layout_get_pixel_size (sources, NULL, &sources_height);
    }
  if (sources && cr)
    draw_layout (self, sources, cr);
  return height + sources_height + MARGIN;
}

/* On every page the same, with room for what any of them has to explain. */
static double
get_lanes_height (WakhanTimelinePicture *self)
{
  const double          width = self->page_width - 2 * MARGIN;
  const WakhanTimeScale scale = get_scale (self, width);

  return self->page_height - 2 * MARGIN -
         wakhan_picture_words_draw_head (&self->style, self->study, "0", width, NULL) -
         wakhan_picture_words_draw_legend (&self->style, &self->choice, &scale, width, NULL);
}

double
wakhan_timeline_picture_draw (WakhanTimelinePicture *self,
                              cairo_t               *cr)
{
  g_return_val_if_fail (self, 0);

  return draw_whole (self, ensure_lanes (self), cr);
}

static void
break_sources (WakhanTimelinePicture *self)
{
  const double          width = self->page_width - 2 * MARGIN;
  const double          room = self->page_height - 2 * MARGIN;
  const WakhanTimeScale scale = get_scale (self, width);
  PangoLayoutIter      *iter;
  double                top = -G_MAXDOUBLE;
  guint                 line = 0;

  g_clear_object (&self->sources);
  g_array_set_size (self->breaks, 0);
  self->sources =
    wakhan_picture_words_write_sources (&self->style, self->study, &self->choice, &scale, width);
  if (!self->sources)
    return;
  iter = pango_layout_get_iter (self->sources);
  do
    {
      PangoRectangle box;

      pango_layout_iter_get_line_extents (iter, NULL, &box);
      if ((box.y + box.height) / (double) PANGO_SCALE - top > room)
        {
          g_array_append_val (self->breaks, line);
          top = box.y / (double) PANGO_SCALE;
        }
      line++;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

guint
wakhan_timeline_picture_paginate (WakhanTimelinePicture *self,
                                  double                 width,
                                  double                 height)
{
  g_return_val_if_fail (self, 0);

  self->page_width = MAX (width, 200);
  self->page_height = MAX (height, 200);
  if (!self->breaks)
    self->breaks = g_array_new (FALSE, FALSE, sizeof (guint));
  g_clear_pointer (&self->pages, wakhan_picture_pages_free);
  self->pages = wakhan_picture_pages_new (&(WakhanPictureSheet){
    .study = self->study,
    .choice = &self->choice,
    .style = &self->style,
    .view = self->view,
    .width = (int) (self->page_width - 2 * MARGIN),
    .height = (int) get_lanes_height (self),
    .mirrored = self->mirrored,
  });
  break_sources (self);
  return wakhan_picture_pages_get_n_pages (self->pages) + self->breaks->len;
}

static void
draw_sources (WakhanTimelinePicture *self,
              guint                  part,
              cairo_t               *cr)
{
  const guint first = g_array_index (self->breaks, guint, part);
  const guint next =
    part + 1 < self->breaks->len ? g_array_index (self->breaks, guint, part + 1) : G_MAXUINT;
  PangoLayoutIter *iter = pango_layout_get_iter (self->sources);
  double           top = -1;
  guint            line = 0;

  gdk_cairo_set_source_rgba (cr, &self->style.timeline.ink);
  do
    {
      PangoRectangle box;

      if (line < first || line >= next)
        continue;
      pango_layout_iter_get_line_extents (iter, NULL, &box);
      if (top < 0)
        top = box.y;
      cairo_move_to (cr, box.x / (double) PANGO_SCALE,
                     (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (line++, pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
draw_lanes (WakhanTimelinePicture *self,
            guint                  page,
            cairo_t               *cr)
{
  const double                   width = self->page_width - 2 * MARGIN;
  const WakhanTimeView           view = wakhan_picture_pages_get_view (self->pages, page);
  const WakhanTimeScale          scale = { view.start, view.end, (int) width };
  g_autoptr (WakhanPictureLanes) lanes = wakhan_picture_pages_create_lanes (self->pages, page);
  g_autofree char               *words = dup_span (self, &view);
  /* Translators: below the title of a page: “2001 – 2005, page 2 of 6” */
  g_autofree char *span = g_strdup_printf (_ ("%s, page %u of %u"), words, page + 1,
                                           wakhan_picture_pages_get_n_pages (self->pages) +
                                             self->breaks->len);

  cairo_translate (
    cr, 0, wakhan_picture_words_draw_head (&self->style, self->study, span, width, cr));
  wakhan_picture_lanes_draw (lanes, cr);
  cairo_translate (cr, 0, get_lanes_height (self));
  wakhan_picture_words_draw_legend (&self->style, &self->choice, &scale, width, cr);
}

void
wakhan_timeline_picture_draw_page (WakhanTimelinePicture *self,
                                   guint                  page,
                                   cairo_t               *cr)
{
  guint n_pages;

  g_return_if_fail (self && self->pages);
  n_pages = wakhan_picture_pages_get_n_pages (self->pages);
  g_return_if_fail (page < n_pages + self->breaks->len);

  cairo_save (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  if (page < n_pages)
    draw_lanes (self, page, cr);
  else
    draw_sources (self, page - n_pages, cr);
  cairo_restore (cr);
}

void
wakhan_timeline_picture_append_names (WakhanTimelinePicture *self,
                                      GString               *names)
{
  WakhanPictureLanes *lanes = ensure_lanes (self);
  WakhanTimeline     *timeline = self->choice.timeline;

  g_return_if_fail (names);

  for (guint i = 0; i < wakhan_picture_lanes_get_n_drawn (lanes); i++)
    {
      g_autofree char *name =
        wakhan_timeline_dup_event_name (timeline, wakhan_picture_lanes_get_event (lanes, i));

      g_string_append_printf (names, "%s\n", name);
    }
}

WakhanPictureLanes *
wakhan_timeline_picture_create_lanes (WakhanTimelinePicture *self,
                                      guint                  page)
{
  g_return_val_if_fail (self && self->pages, NULL);

  return page < wakhan_picture_pages_get_n_pages (self->pages)
           ? wakhan_picture_pages_create_lanes (self->pages, page)
           : NULL;
}

const char *
wakhan_timeline_picture_get_title (WakhanTimelinePicture *self)
{
  g_return_val_if_fail (self, NULL);

  return wakhan_study_get_title (self->study);
}
