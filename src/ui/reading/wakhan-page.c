/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page.h"

#include "wakhan-block-mark.h"
#include "wakhan-event-category.h"
#include "wakhan-note-kind.h"
#include "wakhan-text-unit.h"

#include <math.h>

#define CAPTION (0.82 / WAKHAN_TEXT_READING) /* of the text */

static const char *const roles[] = { "soft", "faint", "code", "line", "paper",
                                     "accent", "accent-tint", "hit", "selection", "ink",
                                     "warn", "warn-tint", "veil" };

G_STATIC_ASSERT (G_N_ELEMENTS (roles) == WAKHAN_PAGE_N_ROLES);

void
wakhan_page_add_palette (WakhanPage *page)
{
  page->palette = wakhan_palette_new (GTK_WIDGET (page->view));
  for (guint i = 0; i < WAKHAN_PAGE_N_ROLES; i++)
    wakhan_palette_add (page->palette, roles[i], NULL);
  for (guint i = 0; i <= WAKHAN_N_NOTE_KINDS; i++)
    {
      wakhan_palette_add (page->palette, "note", wakhan_note_kind_get (i)->css_class);
      wakhan_palette_add (page->palette, "note-tint", wakhan_note_kind_get (i)->css_class);
    }
  for (guint i = 0; i < WAKHAN_N_EVENT_CATEGORIES; i++)
    wakhan_palette_add (page->palette, "category", wakhan_event_category_get (i)->css_class);
}

/* While GTK paints or measures line by line it takes the look of one for that of the next one, as
 * long as no tag begins or ends; also where those in between are passed over, since somebody had
 * asked for them before. Then words stand there in the type of another line. So each line in view
 * is asked for. */
static void
lay_out_lines (WakhanPage         *page,
               const GdkRectangle *visible)
{
  GtkTextIter  iter;
  GdkRectangle place;

  gtk_text_view_get_line_at_y (page->view, &iter, visible->y, NULL);
  do
    gtk_text_view_get_iter_location (page->view, &iter, &place);
  while (place.y < visible->y + visible->height && gtk_text_iter_forward_line (&iter));
}

void
wakhan_page_prepare (WakhanPage *page)
{
  GdkRectangle visible;
  GtkTextIter  iter;

  for (guint i = 0; i < WAKHAN_PAGE_N_ROLES; i++)
    wakhan_palette_get (page->palette, roles[i], NULL, &page->colors[i]);
  page->left = gtk_text_view_get_left_margin (page->view);
  page->right =
    gtk_widget_get_width (GTK_WIDGET (page->view)) - gtk_text_view_get_right_margin (page->view);
  if (page->mirrored)
    page->right--; /* GTK keeps a pixel there for the caret at the beginning of a line */
  gtk_text_view_get_visible_rect (page->view, &visible);
  lay_out_lines (page, &visible);
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
    page->unit =
      wakhan_text_unit_get (GTK_WIDGET (page->view), WAKHAN_TEXT_USUAL * WAKHAN_TEXT_READING);
  return page->unit;
}

PangoLayout *
wakhan_page_create_caption (WakhanPage *page,
                            const char *words,
                            gboolean    bold)
{
  PangoContext *interface =
    gtk_widget_get_pango_context (gtk_widget_get_parent (GTK_WIDGET (page->view)));
  g_autofree char *directed = wakhan_block_mark_direct (words, page->mirrored);
  PangoLayout     *layout =
    gtk_widget_create_pango_layout (GTK_WIDGET (page->view), directed);
  const PangoFontDescription *text =
    pango_context_get_font_description (pango_layout_get_context (layout));
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (interface));
  const double size = round (pango_font_description_get_size (text) * CAPTION);

  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  if (pango_font_description_get_size_is_absolute (text))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}
