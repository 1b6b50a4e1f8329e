/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page.h"

#include "wakhan-compat.h"
#include "wakhan-note-kind.h"
#include "wakhan-text-unit.h"

#include <math.h>

#define CAPTION (0.82 / WAKHAN_TEXT_READING) /* of the text */

void
wakhan_page_prepare (WakhanPage *page)
{
  static const char *const names[] = { "wakhan_ink_soft", "wakhan_ink_faint", "wakhan_code", "wakhan_line",
                                       "wakhan_paper", "wakhan_accent", "wakhan_accent_tint", "wakhan_hit",
                                       "wakhan_selection", "wakhan_ink" };
  GdkRectangle             visible;
  GtkTextIter              iter;

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == WAKHAN_PAGE_N_ROLES);
  for (guint i = 0; i < WAKHAN_PAGE_N_ROLES; i++)
    wakhan_widget_find_color (GTK_WIDGET (page->view), names[i], &page->colors[i]);
  page->left = gtk_text_view_get_left_margin (page->view);
  page->right = gtk_widget_get_width (GTK_WIDGET (page->view)) - gtk_text_view_get_right_margin (page->view);
  gtk_text_view_get_visible_rect (page->view, &visible);
  gtk_text_view_get_line_at_y (page->view, &iter, visible.y, NULL);
  page->first = gtk_text_iter_get_offset (&iter);
  gtk_text_view_get_line_at_y (page->view, &iter, visible.y + visible.height, NULL);
  gtk_text_iter_forward_line (&iter);
  page->last = gtk_text_iter_get_offset (&iter);
}

double
wakhan_page_get_unit (WakhanPage *page)
{
  if (page->unit == 0)
    page->unit = wakhan_text_unit_get (GTK_WIDGET (page->view), WAKHAN_TEXT_USUAL * WAKHAN_TEXT_READING);
  return page->unit;
}

void
wakhan_page_get_note_colors (WakhanPage *page,
                             const char *colour,
                             GdkRGBA    *line,
                             GdkRGBA    *tint)
{
  const WakhanNoteKind *kind = wakhan_note_kind_find (colour);

  wakhan_widget_find_color (GTK_WIDGET (page->view), kind->line, line);
  wakhan_widget_find_color (GTK_WIDGET (page->view), kind->tint, tint);
}

void
wakhan_page_get_category_color (WakhanPage *page,
                                const char *category,
                                GdkRGBA    *color)
{
  static const char *const categories[] = { "diplomacy", "security", "conflict", "economy", NULL };
  g_autofree char         *name = g_strconcat ("wakhan_", g_strv_contains (categories, category) ? category : "ink_soft", NULL);

  wakhan_widget_find_color (GTK_WIDGET (page->view), name, color);
}

PangoLayout *
wakhan_page_create_caption (WakhanPage *page,
                            const char *words,
                            gboolean    bold)
{
  PangoContext               *interface = gtk_widget_get_pango_context (gtk_widget_get_parent (GTK_WIDGET (page->view)));
  PangoLayout                *layout = gtk_widget_create_pango_layout (GTK_WIDGET (page->view), words);
  const PangoFontDescription *text = pango_context_get_font_description (pango_layout_get_context (layout));
  PangoFontDescription       *font = pango_font_description_copy (pango_context_get_font_description (interface));
  const double                size = round (pango_font_description_get_size (text) * CAPTION);

  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  if (pango_font_description_get_size_is_absolute (text))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}
