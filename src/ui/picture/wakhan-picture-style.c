/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-style.h"

#include "wakhan-event-category.h"

#include <pango/pangocairo.h>

#define FONT "Sans"
#define TEXT_SIZE 12.0 /* px */

static void
parse (GdkRGBA    *color,
       const char *words)
{
  if (!gdk_rgba_parse (color, words))
    g_assert_not_reached ();
}

static void
set_size (PangoContext *context,
          double        size)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_context_set_font_description (context, font);
}

void
wakhan_picture_style_init (WakhanPictureStyle *self)
{
  g_type_ensure (GSK_TYPE_COLOR_NODE); /* without a display nobody else registers the nodes */
  parse (&self->timeline.ink, "#23252b");
  parse (&self->timeline.axis, "#575a61");
  parse (&self->timeline.tick, "#84868c");
  parse (&self->timeline.grid, "#ebe8e1");
  parse (&self->timeline.grid_strong, "#dcd9d1");
  parse (&self->timeline.marker, "#a86400");
  parse (&self->timeline.marker_tint, "rgba(232,168,48,.17)");
  parse (&self->timeline.outside, "rgba(35,37,43,.045)");
  parse (&self->paper, "#ffffff");
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_round_glyph_positions (self->context, FALSE);
  set_size (self->context, TEXT_SIZE);
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    self->widths[i] = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
}

void
wakhan_picture_style_forget (WakhanPictureStyle *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    g_hash_table_remove_all (self->widths[i]);
}

void
wakhan_picture_style_clear (WakhanPictureStyle *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->widths); i++)
    g_clear_pointer (&self->widths[i], g_hash_table_unref);
  g_clear_object (&self->context);
}

void
wakhan_picture_style_get_category (const char *category,
                                   GdkRGBA    *color)
{
  static const struct
  {
    const char *css_class;
    const char *color;
  } colors[] = {
    { "diplomacy", "#2a5ca3" },
    { "security", "#187158" },
    { "conflict", "#b0362b" },
    { "economy", "#7a4397" },
  };
  const char *css_class = wakhan_event_category_find (category)->css_class;

  parse (color, "#575a61");
  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    if (g_strcmp0 (css_class, colors[i].css_class) == 0)
      parse (color, colors[i].color);
}

PangoLayout *
wakhan_picture_style_write (const WakhanPictureStyle *self,
                            const char               *words,
                            double                    size,
                            gboolean                  is_bold,
                            double                    width)
{
  PangoLayout                     *layout = pango_layout_new (self->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, words, -1);
  if (width > 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}

void
wakhan_picture_style_draw (PangoLayout   *words,
                           double         x,
                           double         y,
                           const GdkRGBA *color,
                           cairo_t       *cr)
{
  gdk_cairo_set_source_rgba (cr, color);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, words);
}
