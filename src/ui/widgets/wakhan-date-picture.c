/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-picture.h"

#include "wakhan-date-names.h"
#include "wakhan-date-words.h"
#include "wakhan-event-bar.h"
#include "wakhan-event-category.h"
#include "wakhan-event-glyph.h"
#include "wakhan-palette.h"
#include "wakhan-text-unit.h"
#include "wakhan-tick-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* At the usual size of text. */
#define HEIGHT 46
#define GLYPH_MIDDLE 9.0
#define GLYPH_LEAD 5.0
#define BAR_TOP 17.0
#define LINE 28.0
#define TICK 5.0
#define LABEL_GAP 4.0
#define BEYOND 40.0
#define ROOM 0.025 /* of the time, before and after it */

struct _WakhanDatePicture
{
  GtkWidget parent_instance;

  WakhanPalette *palette;
  WakhanDate    *date;
  char          *category;
};

G_DEFINE_FINAL_TYPE (WakhanDatePicture, wakhan_date_picture, GTK_TYPE_WIDGET)

/* The whole years that the date is of, and one more where it goes on. */
static WakhanTimeScale
find_scale (WakhanDate *date,
            double      width)
{
  gint64 start = G_MAXINT64;
  gint64 end = G_MININT64;
  gint64 first;
  gint64 last;
  guint  month;
  guint  day;
  double room;

  wakhan_date_widen (date, &start, &end);
  wakhan_day_to_civil (start, &first, &month, &day);
  wakhan_day_to_civil (end - 1, &last, &month, &day);
  if (wakhan_date_get_earliest_start (date) == WAKHAN_DAY_UNBOUNDED_START)
    first--;
  if (wakhan_date_get_latest_end (date) == WAKHAN_DAY_UNBOUNDED_END)
    last++;
  start = wakhan_day_from_civil (first, 1, 1);
  end = wakhan_day_from_civil (last + 1, 1, 1);
  room = (end - start) * ROOM;
  return (WakhanTimeScale){ start - room, end + room, width };
}

static double
find_x (const WakhanTimeScale *scale,
        gint64                 day,
        double                 unit)
{
  if (day == WAKHAN_DAY_UNBOUNDED_START)
    return -BEYOND * unit;
  if (day == WAKHAN_DAY_UNBOUNDED_END)
    return scale->width + BEYOND * unit;
  return wakhan_time_scale_to_x (scale, day);
}

static void
append_mark (WakhanDatePicture     *self,
             GtkSnapshot           *snapshot,
             const WakhanTimeScale *scale,
             double                 unit)
{
  const WakhanEventCategory *category = wakhan_event_category_find (self->category);
  WakhanEventMarkShape       shape = { .form = WAKHAN_EVENT_MARK_ROW,
                                       .day_width = wakhan_time_scale_get_day_width (scale),
                                       .unit = unit };
  GdkRGBA                    color;

  shape.earliest_start = find_x (scale, wakhan_date_get_earliest_start (self->date), unit);
  shape.latest_start = find_x (scale, wakhan_date_get_latest_start (self->date), unit);
  shape.earliest_end = find_x (scale, wakhan_date_get_earliest_end (self->date), unit);
  shape.latest_end = find_x (scale, wakhan_date_get_latest_end (self->date), unit);
  shape.glyph = CLAMP (shape.earliest_start, 0, scale->width) + GLYPH_LEAD * unit;
  wakhan_palette_get (self->palette, "category", category->css_class, &color);
  wakhan_event_bar_snapshot (snapshot, self->date, &shape, FALSE, scale->width, BAR_TOP * unit,
                             &color);
  wakhan_event_glyph_snapshot (snapshot, self->category, TRUE, shape.glyph, GLYPH_MIDDLE * unit,
                               WAKHAN_EVENT_GLYPH_SIZE * unit, &color, NULL);
}

/* “Jan 2018” where a year begins, since nothing stands below. */
static char *
dup_label (const WakhanTick *tick,
           double            day_width)
{
  g_autofree char *words = wakhan_tick_words_new (tick, day_width);
  g_autofree char *year_words = NULL;
  gint64           year;
  guint            month;
  guint            day;

  if (tick->kind != WAKHAN_TICK_MONTH || tick->value != 1)
    return g_steal_pointer (&words);
  wakhan_day_to_civil (tick->day, &year, &month, &day);
  year_words = wakhan_date_words_new_for_year (year);
  /* Translators: on an axis of time: a month, cut short, and its year: “Jan 2018”. */
  return g_strdup_printf (C_ ("axis", "%1$s %2$s"), words, year_words);
}

static void
append_label (WakhanDatePicture     *self,
              GtkSnapshot           *snapshot,
              const WakhanTimeScale *scale,
              const char            *words,
              double                 x,
              double                *end,
              double                 unit)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  const gboolean          is_mirrored =
    gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;
  double  left;
  int     width;
  int     height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (!wakhan_time_scale_place_label (scale, x, width, LABEL_GAP * unit, end, &left))
    return;
  wakhan_palette_get (self->palette, "axis", NULL, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (round (is_mirrored ? scale->width - left - width : left),
                                    round ((LINE + HEIGHT) / 2 * unit - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
append_ticks (WakhanDatePicture     *self,
              GtkSnapshot           *snapshot,
              const WakhanTimeScale *scale,
              double                 unit)
{
  const gboolean is_mirrored =
    gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const double            day_width = wakhan_time_scale_get_day_width (scale) / unit;
  const WakhanTick        january = { .kind = WAKHAN_TICK_MONTH, .value = 1 };
  g_autofree char        *widest = dup_label (&january, day_width);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), widest);
  const WakhanTickStep   *steps[2];
  WakhanTickSteps         chosen;
  GdkRGBA                 color;
  double                  end = 0;
  int                     width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  wakhan_time_scale_choose (scale, width + 2 * LABEL_GAP * unit, WAKHAN_TICK_MONTH, &chosen);
  wakhan_palette_get (self->palette, "axis", NULL, &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (0, LINE * unit, scale->width, 1));
  steps[0] = &chosen.minor;
  steps[1] = &chosen.upper;
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GArray) ticks = wakhan_time_scale_list_ticks (scale, steps[i], width);

      for (guint j = 0; j < ticks->len; j++)
        {
          const WakhanTick *tick = &g_array_index (ticks, WakhanTick, j);
          const double      x = wakhan_time_scale_to_x (scale, tick->day);
          const double      length = (i == 0 ? TICK / 2 : TICK) * unit;

          if (x < 0 || x > scale->width)
            continue;
          gtk_snapshot_append_color (
            snapshot, &color,
            &GRAPHENE_RECT_INIT (is_mirrored ? scale->width - x - 1 : x, LINE * unit, 1, length));
          if (i == 1 && tick->labelled)
            {
              g_autofree char *words = dup_label (tick, day_width);

              append_label (self, snapshot, scale, words, x, &end, unit);
            }
        }
    }
}

static void
wakhan_date_picture_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  WakhanDatePicture *self = WAKHAN_DATE_PICTURE (widget);
  const double       width = gtk_widget_get_width (widget);
  const double       unit = wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL);
  WakhanTimeScale    scale;

  if (!self->date || width <= 0)
    return;
  scale = find_scale (self->date, width);
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget)));
  gtk_snapshot_save (snapshot);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  append_mark (self, snapshot, &scale, unit);
  gtk_snapshot_restore (snapshot);
  append_ticks (self, snapshot, &scale, unit);
  gtk_snapshot_pop (snapshot);
}

static void
wakhan_date_picture_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size G_GNUC_UNUSED,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline G_GNUC_UNUSED,
                             int           *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL
               ? ceil (HEIGHT * wakhan_text_unit_get (widget, WAKHAN_TEXT_USUAL))
               : 1;
  *natural = *minimum;
}

static void
wakhan_date_picture_css_changed (GtkWidget         *widget,
                                 GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (wakhan_date_picture_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
  gtk_widget_queue_draw (widget);
}

static void
wakhan_date_picture_dispose (GObject *object)
{
  WakhanDatePicture *self = WAKHAN_DATE_PICTURE (object);
  GtkWidget         *child;

  g_clear_pointer (&self->date, wakhan_date_unref);
  g_clear_pointer (&self->category, g_free);
  self->palette = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (wakhan_date_picture_parent_class)->dispose (object);
}

static void
wakhan_date_picture_class_init (WakhanDatePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_date_picture_dispose;
  widget_class->css_changed = wakhan_date_picture_css_changed;
  widget_class->measure = wakhan_date_picture_measure;
  widget_class->snapshot = wakhan_date_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "date-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
wakhan_date_picture_init (WakhanDatePicture *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->palette = wakhan_palette_new (GTK_WIDGET (self));
  wakhan_palette_add (self->palette, "axis", NULL);
  for (guint i = 0; i < WAKHAN_N_EVENT_CATEGORIES; i++)
    wakhan_palette_add (self->palette, "category", wakhan_event_category_get (i)->css_class);
}

GtkWidget *
wakhan_date_picture_new (void)
{
  return g_object_new (WAKHAN_TYPE_DATE_PICTURE, NULL);
}

void
wakhan_date_picture_set_date (WakhanDatePicture *self,
                              WakhanDate        *date,
                              const char        *category)
{
  g_return_if_fail (WAKHAN_IS_DATE_PICTURE (self));

  if (date)
    wakhan_date_ref (date);
  g_clear_pointer (&self->date, wakhan_date_unref);
  self->date = date;
  g_free (self->category);
  self->category = g_strdup (category);
  gtk_widget_set_visible (GTK_WIDGET (self), date != NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
