/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-page.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define TARGET 28.0f

static graphene_rect_t
grow_to_target (const graphene_rect_t *rect)
{
  graphene_rect_t target = *rect;

  graphene_rect_inset (&target, MIN (rect->size.width - TARGET, 0) / 2,
                       MIN (rect->size.height - TARGET, 0) / 2);
  return target;
}

void
wakhan_page_add_target (WakhanPage             *page,
                        const WakhanMarginItem *item)
{
  g_array_append_val (page->items, *item);
}

/* From what is drawn, or infinite outside of its target. */
static float
measure_distance (const graphene_rect_t *rect,
                  float                  x,
                  float                  y)
{
  const graphene_rect_t target = grow_to_target (rect);
  const float           beside =
    MAX (MAX (rect->origin.x - x, x - rect->origin.x - rect->size.width), 0);
  const float above =
    MAX (MAX (rect->origin.y - y, y - rect->origin.y - rect->size.height), 0);

  return graphene_rect_contains_point (&target, &GRAPHENE_POINT_INIT (x, y)) ? beside + above
                                                                             : INFINITY;
}

const WakhanMarginItem *
wakhan_page_find_margin_item (WakhanPage *page,
                              double      x,
                              double      y)
{
  const WakhanMarginItem *nearest = NULL;
  float                   least = INFINITY;
  int                     buffer_x;
  int                     buffer_y;

  gtk_text_view_window_to_buffer_coords (page->view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x,
                                         &buffer_y);
  for (guint i = 0; i < page->items->len; i++)
    {
      const WakhanMarginItem *item = &g_array_index (page->items, WakhanMarginItem, i);
      const float             distance = measure_distance (&item->rect, buffer_x, buffer_y);

      if (distance < least)
        {
          least = distance;
          nearest = item;
        }
    }
  return nearest;
}

/* A number is narrower than a pointer's target, and it stands between words. */
const WakhanSpan *
wakhan_page_find_reference (WakhanPage *page,
                            double      x,
                            double      y)
{
  GtkTextBuffer    *buffer = gtk_text_view_get_buffer (page->view);
  const WakhanSpan *nearest = NULL;
  float             least = INFINITY;
  int               buffer_x;
  int               buffer_y;

  gtk_text_view_window_to_buffer_coords (page->view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x,
                                         &buffer_y);
  for (guint i = 0; page->document && i < wakhan_document_get_n_spans (page->document); i++)
    {
      const WakhanSpan *span = wakhan_document_get_span (page->document, i);
      GtkTextIter       iter;
      GdkRectangle      first;
      GdkRectangle      last;
      float             distance;

      if (span->kind != WAKHAN_SPAN_FOOTNOTE || !span->target || span->end <= page->first ||
          span->start >= page->last)
        continue;
      gtk_text_buffer_get_iter_at_offset (buffer, &iter, span->start);
      gtk_text_view_get_iter_location (page->view, &iter, &first);
      gtk_text_buffer_get_iter_at_offset (buffer, &iter, span->end - 1);
      gtk_text_view_get_iter_location (page->view, &iter, &last);
      gdk_rectangle_union (&first, &last, &first);
      distance = measure_distance (
        &GRAPHENE_RECT_INIT (first.x, first.y, first.width, first.height), buffer_x, buffer_y);
      if (distance < least)
        {
          least = distance;
          nearest = span;
        }
    }
  return nearest;
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

  gtk_text_view_window_to_buffer_coords (page->view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x,
                                         &buffer_y);
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

  return wakhan_page_find_offset (page, x, y, &offset)
           ? wakhan_highlights_find (page->highlights, offset)
           : NULL;
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
  const gboolean          is_doubtful = item ? item->is_doubtful : range && range->is_doubtful;

  if (event)
    return wakhan_timeline_dup_event_name (
      wakhan_study_get_timeline (wakhan_session_get_study (page->session)), event);
  if (note && is_doubtful)
    /* Translators: what the pointer meets: a note whose words are in doubt, and what it says. */
    return g_strdup_printf (_ ("To check: %s"), wakhan_note_get_text (note));
  if (note)
    return g_strdup (wakhan_note_get_text (note));
  if (range)
    return g_strdup_printf ("%s\n%s", wakhan_term_get_name (range->term),
                            wakhan_term_get_meaning (range->term));
  return NULL;
}
