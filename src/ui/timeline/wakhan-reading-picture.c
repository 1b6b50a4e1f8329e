/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-picture.h"

#include "wakhan-event-glyph.h"
#include "wakhan-reading-line.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* At the usual size of text. */
#define DOT 4.0
#define SELECTED 10.0
#define MARK 7.0

#define OUT 0.3 /* of the ink is left of what the filter keeps */

struct _WakhanReadingPicture
{
  WakhanSession *session;    /* borrowed */
  GArray        *points;     /* WakhanReadingPoint, by rank */
  guint8        *categories; /* their numbers, by rank */
};

/* What draws it. */
typedef struct
{
  WakhanReadingPicture     *picture;
  cairo_t                  *cr;
  WakhanPalette            *palette;
  const WakhanReadingFrame *frame;
} Painter;

static WakhanTimeline *
get_timeline (WakhanReadingPicture *self)
{
  return wakhan_session_get_timeline (self->session);
}

static const WakhanReadingOrder *
get_order (WakhanReadingPicture *self)
{
  return wakhan_event_sieve_get_reading_order (wakhan_session_get_sieve (self->session));
}

static const WakhanReadingPoint *
get_point (WakhanReadingPicture *self,
           guint                 rank)
{
  return &g_array_index (self->points, WakhanReadingPoint, rank);
}

/* Where an event begins that lasts, else in the middle of when it may have been. */
static double
find_day (WakhanDate *date)
{
  const gint64 start = wakhan_date_get_earliest_start (date);
  const gint64 end = wakhan_date_is_interval (date) ? wakhan_date_get_latest_start (date) + 1
                                                    : wakhan_date_get_latest_end (date);

  if (start == WAKHAN_DAY_UNBOUNDED_START)
    return wakhan_date_get_earliest_end (date);
  return end == WAKHAN_DAY_UNBOUNDED_END ? start : (start + end) / 2.0;
}

static guint
find_category (WakhanEvent *event)
{
  const WakhanEventCategory *category = wakhan_event_glyph_find_category (event);
  guint                      number = 0;

  while (number + 1 < WAKHAN_N_EVENT_CATEGORIES && wakhan_event_category_get (number) != category)
    number++;
  return number;
}

/* Those that were found have none, and are not made for this. */
static void
read_categories (WakhanReadingPicture *self)
{
  WakhanTimeline *timeline = get_timeline (self);
  GPtrArray      *told = wakhan_timeline_get_told (timeline);

  self->categories = g_malloc (self->points->len + 1);
  memset (self->categories, WAKHAN_N_EVENT_CATEGORIES - 1, self->points->len + 1);
  for (guint i = 0; i < told->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (told, i);
      const guint  rank =
        wakhan_reading_order_find (get_order (self), wakhan_timeline_find (timeline, event));

      if (rank != G_MAXUINT)
        self->categories[rank] = find_category (event);
    }
}

static void
read_points (WakhanReadingPicture *self)
{
  const WakhanReadingOrder *order = get_order (self);
  WakhanEventSieve         *sieve = wakhan_session_get_sieve (self->session);

  self->points = g_array_new (FALSE, FALSE, sizeof (WakhanReadingPoint));
  for (guint rank = 0; rank < wakhan_reading_order_get_n (order); rank++)
    {
      const guint              position = wakhan_reading_order_get (order, rank)->position;
      const WakhanReadingPoint point = {
        find_day (wakhan_timeline_get_date (get_timeline (self), position)),
        !wakhan_event_sieve_passes (sieve, position)
      };

      g_array_append_val (self->points, point);
    }
}

WakhanReadingPicture *
wakhan_reading_picture_new (WakhanSession *session)
{
  WakhanReadingPicture *self;

  g_return_val_if_fail (WAKHAN_IS_SESSION (session), NULL);
  g_return_val_if_fail (wakhan_session_get_study (session), NULL);

  self = g_new0 (WakhanReadingPicture, 1);
  self->session = session;
  read_points (self);
  read_categories (self);
  return self;
}

void
wakhan_reading_picture_free (WakhanReadingPicture *self)
{
  g_array_unref (self->points);
  g_free (self->categories);
  g_free (self);
}

static void
set_color (const Painter *painter,
           const char    *role,
           const char    *css_class,
           gboolean       is_out)
{
  GdkRGBA color;

  wakhan_palette_get (painter->palette, role, css_class, &color);
  if (is_out)
    color.alpha *= OUT;
  gdk_cairo_set_source_rgba (painter->cr, &color);
}

static double
get_x (const Painter *painter,
       guint          rank)
{
  return wakhan_time_scale_to_x (&painter->frame->scale, get_point (painter->picture, rank)->day);
}

static double
get_y (const Painter *painter,
       double         rank)
{
  return wakhan_reading_line_get_y (rank, painter->picture->points->len, painter->frame->top,
                                    painter->frame->bottom);
}

/* Cut where they leave the view: cairo would dash what lies far outside, too. */
static void
draw_legs (const Painter *painter)
{
  const double       width = painter->frame->scale.width;
  const double       dashes[] = { 3, 3 };
  g_autoptr (GArray) legs = wakhan_reading_line_list_legs (
    get_point (painter->picture, 0), painter->picture->points->len, &painter->frame->scale,
    painter->frame->top, painter->frame->bottom);

  for (guint i = 0; i < legs->len; i++)
    {
      const WakhanReadingLeg *leg = &g_array_index (legs, WakhanReadingLeg, i);

      set_color (painter, leg->is_back ? "back" : "forward", NULL, leg->is_out);
      cairo_set_line_width (painter->cr, leg->is_back ? 1 : 1.5);
      cairo_set_dash (painter->cr, dashes, leg->is_back ? 2 : 0, 0);
      for (guint end = 0; end < 2; end++)
        {
          const double x = CLAMP (leg->x[end], -6, width + 6);
          const double part =
            leg->x[1] != leg->x[0] ? (x - leg->x[0]) / (leg->x[1] - leg->x[0]) : end;

          cairo_line_to (painter->cr, x, leg->y[0] + part * (leg->y[1] - leg->y[0]));
        }
      cairo_stroke (painter->cr);
    }
}

static void
draw_dot (const Painter *painter,
          guint          rank,
          double         size)
{
  const guint8 category = painter->picture->categories[rank];

  set_color (painter, "category", wakhan_event_category_get (category)->css_class,
             get_point (painter->picture, rank)->is_out);
  cairo_arc (painter->cr, get_x (painter, rank), get_y (painter, rank),
             size * painter->frame->unit / 2, 0, 2 * G_PI);
  cairo_fill (painter->cr);
}

static void
draw_dots (const Painter *painter)
{
  g_autoptr (GArray) dots = wakhan_reading_line_list_dots (
    get_point (painter->picture, 0), painter->picture->points->len, &painter->frame->scale,
    painter->frame->top, painter->frame->bottom, DOT * painter->frame->unit);

  for (guint i = 0; i < dots->len; i++)
    draw_dot (painter, g_array_index (dots, WakhanReadingDot, i).rank, DOT);
}

static void
draw_selected (const Painter *painter)
{
  WakhanReadingPicture *self = painter->picture;
  WakhanEvent          *event = wakhan_session_get_selected_event (self->session);
  const guint           rank =
    wakhan_reading_order_find (get_order (self), wakhan_timeline_find (get_timeline (self), event));

  if (rank >= self->points->len || get_x (painter, rank) < -SELECTED ||
      get_x (painter, rank) > painter->frame->scale.width + SELECTED)
    return;
  draw_dot (painter, rank, SELECTED);
  set_color (painter, "selected", NULL, FALSE);
  cairo_set_dash (painter->cr, NULL, 0, 0);
  cairo_set_line_width (painter->cr, 1.5);
  cairo_arc (painter->cr, get_x (painter, rank), get_y (painter, rank),
             SELECTED * painter->frame->unit / 2 + 1.5, 0, 2 * G_PI);
  cairo_stroke (painter->cr);
}

/* Between the last event that was told before the reading line and the next one. */
static void
draw_place (const Painter *painter)
{
  WakhanReadingPicture *self = painter->picture;
  WakhanNavigator      *navigator = wakhan_session_get_navigator (self->session);
  const guint           n_before = wakhan_reading_order_count_before (
              get_order (self), wakhan_navigator_get_reading_offset (navigator));
  const double mark = MARK * painter->frame->unit;
  const double y = CLAMP (get_y (painter, n_before - 0.5), painter->frame->top - mark / 2,
                          painter->frame->bottom + mark / 2);

  set_color (painter, "marker", NULL, FALSE);
  cairo_rectangle (painter->cr, 0, y - 0.5, painter->frame->scale.width, 1);
  cairo_move_to (painter->cr, 0, y - mark / 2);
  cairo_line_to (painter->cr, mark, y);
  cairo_line_to (painter->cr, 0, y + mark / 2);
  cairo_close_path (painter->cr);
  cairo_fill (painter->cr);
}

void
wakhan_reading_picture_draw (WakhanReadingPicture     *self,
                             cairo_t                  *cr,
                             WakhanPalette            *palette,
                             const WakhanReadingFrame *frame)
{
  const Painter painter = { self, cr, palette, frame };

  g_return_if_fail (self && cr && frame);

  if (self->points->len == 0)
    return;
  draw_place (&painter);
  draw_legs (&painter);
  draw_dots (&painter);
  draw_selected (&painter);
}

gboolean
wakhan_reading_picture_find_leg (WakhanReadingPicture     *self,
                                 const WakhanReadingFrame *frame,
                                 double                    x,
                                 double                    y,
                                 double                    reach,
                                 guint                    *rank,
                                 gboolean                 *is_second)
{
  const Painter painter = { self, NULL, NULL, frame };

  g_return_val_if_fail (self && frame, FALSE);

  *rank = wakhan_reading_line_find_leg (get_point (self, 0), self->points->len, &frame->scale,
                                        frame->top, frame->bottom, x, y, reach);
  if (*rank == G_MAXUINT)
    return FALSE;
  *is_second = hypot (get_x (&painter, *rank + 1) - x, get_y (&painter, *rank + 1) - y) <
               hypot (get_x (&painter, *rank) - x, get_y (&painter, *rank) - y);
  return TRUE;
}

char *
wakhan_reading_picture_dup_words (WakhanReadingPicture *self)
{
  guint n_back = 0;

  g_return_val_if_fail (self, NULL);

  for (guint i = 0; i + 1 < self->points->len; i++)
    if (get_point (self, i + 1)->day < get_point (self, i)->day)
      n_back++;
  /* Translators: of events that the text tells, and how often it goes back in time from one to the
   * next. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "The text tells %u event, and goes back in time %u times",
                                       "The text tells %u events, and goes back in time %u times",
                                       self->points->len),
                          self->points->len, n_back);
}
