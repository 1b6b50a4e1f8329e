/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page.h"

const WakhanMarginItem *
wakhan_page_find_margin_item (WakhanPage *page,
                              double      x,
                              double      y)
{
  int buffer_x;
  int buffer_y;

  gtk_text_view_window_to_buffer_coords (page->view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  for (guint i = 0; i < page->items->len; i++)
    {
      const WakhanMarginItem *item = &g_array_index (page->items, WakhanMarginItem, i);

      if (graphene_rect_contains_point (&item->rect, &GRAPHENE_POINT_INIT (buffer_x, buffer_y)))
        return item;
    }
  return NULL;
}

gboolean
wakhan_page_find_offset (WakhanPage *page,
                         double      x,
                         double      y,
                         guint      *offset)
{
  GtkTextIter iter;
  int         buffer_x;
  int         buffer_y;

  gtk_text_view_window_to_buffer_coords (page->view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  if (!gtk_text_view_get_iter_at_location (page->view, &iter, buffer_x, buffer_y))
    return FALSE;
  *offset = gtk_text_iter_get_offset (&iter);
  return TRUE;
}

const WakhanHighlight *
wakhan_page_find_highlight (WakhanPage *page,
                            double      x,
                            double      y)
{
  guint offset;

  return wakhan_page_find_offset (page, x, y, &offset) ? wakhan_highlights_find (page->highlights, offset) : NULL;
}

char *
wakhan_page_dup_explanation (WakhanPage *page,
                             double      x,
                             double      y)
{
  const WakhanMarginItem *item = wakhan_page_find_margin_item (page, x, y);
  const WakhanHighlight  *range = item ? NULL : wakhan_page_find_highlight (page, x, y);
  WakhanEvent            *event = item ? item->event : range ? range->event
                                                             : NULL;
  WakhanNote             *note = item ? item->note : range ? range->note
                                                           : NULL;

  if (event)
    return wakhan_event_dup_name (event);
  if (note)
    return g_strdup (wakhan_note_get_text (note));
  if (range)
    return g_strdup_printf ("%s\n%s", wakhan_term_get_name (range->term), wakhan_term_get_meaning (range->term));
  return NULL;
}
