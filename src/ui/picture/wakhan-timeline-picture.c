/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-picture.h"

#include "wakhan-picture-lanes.h"
#include "wakhan-picture-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pangocairo.h>

#define WIDTH WAKHAN_TIMELINE_PICTURE_WIDTH /* px, with the margins */
#define MARGIN 24.0
#define MOST_SOURCES 80 /* lines below a picture that is not cut into pages */
#define MOST_PAGES 24
#define MOST_PARTS 400 /* of the time, of which a page has one at least */
#define N_HALVINGS 10

struct _WakhanTimelinePicture
{
  WakhanStudy        *study;
  WakhanPictureChoice choice;
  WakhanPictureStyle  style;
  WakhanTimeView      view;
  gboolean            mirrored;
  double              page_width;
  double              page_height;
  GArray             *starts;    /* double: where the time of each page with lanes begins */
  double              pages_end; /* of their time */
  WakhanPictureLanes *lanes;     /* of the whole; made when it is asked for */
  PangoLayout        *sources;   /* as wide as a page */
  GArray             *breaks;    /* guint: the first line of the sources on each page of them */
};

/* What was chosen is of events that are others now. */
static void
timeline_changed_cb (WakhanTimelinePicture *self)
{
  g_clear_pointer (&self->lanes, wakhan_picture_lanes_free);
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
  g_clear_pointer (&self->starts, g_array_unref);
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

static WakhanPictureLanes *
create_page (WakhanTimelinePicture *self,
             double                 start,
             double                 end)
{
  const WakhanTimeScale scale = { start, end, (int) (self->page_width - 2 * MARGIN) };

  return wakhan_picture_lanes_new (self->study, &self->choice, &scale,
                                   (int) get_lanes_height (self), self->mirrored, &self->style);
}

static gboolean
is_page_named (WakhanTimelinePicture *self,
               double                 start,
               double                 end)
{
  g_autoptr (WakhanPictureLanes) lanes = create_page (self, start, end);

  return wakhan_picture_lanes_is_named (lanes);
}

/* The beginning of the last year before @end, where that leaves the page more than its half. */
static double
snap_to_year (double start,
              double end)
{
  gint64 year;
  guint  month;
  guint  day;
  double first;

  wakhan_day_to_civil ((gint64) floor (end), &year, &month, &day);
  first = wakhan_day_from_civil (year, 1, 1);
  return first - start > (end - start) / 2 ? first : end;
}

/* As much time as lets all its events have their names. */
static double
find_page_end (WakhanTimelinePicture *self,
               double                 start)
{
  const double last = self->view.end;
  double       named = start + MIN (last - start, (last - self->view.start) / MOST_PARTS);
  double       crowded = last;

  if (is_page_named (self, start, last))
    return last;
  for (guint i = 0; i < N_HALVINGS; i++)
    {
      const double middle = (named + crowded) / 2;

      if (is_page_named (self, start, middle))
        named = middle;
      else
        crowded = middle;
    }
  return snap_to_year (start, named);
}

/* Nobody misses a page of nothing but what goes on. */
static gboolean
begins_any (WakhanTimelinePicture *self,
            double                 start)
{
  WakhanTimeline *timeline = self->choice.timeline;
  const guint     end = wakhan_timeline_count_before (timeline, (gint64) ceil (self->view.end));
  guint           i = wakhan_timeline_count_before (timeline, (gint64) ceil (start));

  while (i < end && !wakhan_picture_choice_passes (&self->choice, i))
    i++;
  return i < end;
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
    {
      self->breaks = g_array_new (FALSE, FALSE, sizeof (guint));
      self->starts = g_array_new (FALSE, FALSE, sizeof (double));
    }
  g_array_set_size (self->starts, 0);
  self->pages_end = self->view.end;
  for (double start = self->view.start; start < self->view.end;)
    {
      if (self->starts->len > 0 && !begins_any (self, start))
        {
          self->pages_end = start;
          break;
        }
      g_array_append_val (self->starts, start);
      start = self->starts->len < MOST_PAGES ? find_page_end (self, start) : self->view.end;
    }
  break_sources (self);
  return self->starts->len + self->breaks->len;
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
  const WakhanTimeView           view = { g_array_index (self->starts, double, page),
                                page + 1 < self->starts->len
                                            ? g_array_index (self->starts, double, page + 1)
                                            : self->pages_end };
  const WakhanTimeScale          scale = { view.start, view.end, (int) width };
  g_autoptr (WakhanPictureLanes) lanes = create_page (self, view.start, view.end);
  g_autofree char               *words = dup_span (self, &view);
  /* Translators: below the title of a page: “2001 – 2005, page 2 of 6” */
  g_autofree char *span = g_strdup_printf (_ ("%s, page %u of %u"), words, page + 1,
                                           self->starts->len + self->breaks->len);

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
  g_return_if_fail (self && self->starts && page < self->starts->len + self->breaks->len);

  cairo_save (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  if (page < self->starts->len)
    draw_lanes (self, page, cr);
  else
    draw_sources (self, page - self->starts->len, cr);
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

const char *
wakhan_timeline_picture_get_title (WakhanTimelinePicture *self)
{
  g_return_val_if_fail (self, NULL);

  return wakhan_study_get_title (self->study);
}
