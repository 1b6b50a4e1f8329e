/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-eras.h"

#include "wakhan-era.h"

#include <math.h>
#include <pango/pangocairo.h>

#define ROW 20
#define SIZE 11.0 /* of their names */

typedef struct
{
  WakhanEra *era; /* owned */
  double     left;
  double     right;
  guint      row;
} Band;

struct _WakhanPictureEras
{
  GArray *bands;
  guint   n_rows;
  int     width;
};

static void
clear_band (gpointer data)
{
  Band *band = data;

  g_clear_object (&band->era);
}

/* The first row in which it touches no other. */
static guint
find_row (WakhanPictureEras *self,
          const Band        *band)
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

WakhanPictureEras *
wakhan_picture_eras_new (WakhanStudy           *study,
                         const WakhanTimeScale *scale)
{
  WakhanPictureEras *self = g_new0 (WakhanPictureEras, 1);
  GListModel        *eras = wakhan_study_get_eras (study);

  self->width = scale->width;
  self->bands = g_array_new (FALSE, TRUE, sizeof (Band));
  g_array_set_clear_func (self->bands, clear_band);
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
  return self;
}

void
wakhan_picture_eras_free (WakhanPictureEras *self)
{
  g_array_unref (self->bands);
  g_free (self);
}

int
wakhan_picture_eras_get_height (WakhanPictureEras *self)
{
  return (int) self->n_rows * ROW;
}

void
wakhan_picture_eras_draw (WakhanPictureEras        *self,
                          const WakhanPictureStyle *style,
                          gboolean                  mirrored,
                          cairo_t                  *cr)
{
  for (guint i = 0; i < self->bands->len; i++)
    {
      const Band             *band = &g_array_index (self->bands, Band, i);
      g_autoptr (PangoLayout) name =
        wakhan_picture_style_write (style, wakhan_era_get_title (band->era), SIZE, FALSE, 0);
      const double length = band->right - band->left;
      const double left = mirrored ? self->width - band->right : band->left;
      const double top = band->row * (double) ROW;
      GdkRGBA      color;

      wakhan_picture_style_get_category (wakhan_era_get_colour (band->era), &color);
      color.alpha = 0.16f;
      gdk_cairo_set_source_rgba (cr, &color);
      cairo_rectangle (cr, left, top + 1, length, ROW - 3);
      cairo_fill (cr);
      cairo_save (cr);
      cairo_rectangle (cr, left, top, length, ROW);
      cairo_clip (cr);
      pango_layout_set_width (name, (int) (MAX (length - 8, 1) * PANGO_SCALE));
      pango_layout_set_ellipsize (name, PANGO_ELLIPSIZE_END);
      if (length > 24)
        wakhan_picture_style_draw (name, left + 4, top + 2, &style->timeline.axis, cr);
      cairo_restore (cr);
    }
}
