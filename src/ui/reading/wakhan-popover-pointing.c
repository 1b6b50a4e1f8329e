/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-popover-pointing.h"

/**
 * wakhan_words_are_tall:
 * @view: the text
 * @start: where words begin
 * @end: where they end
 *
 * Whether words stand on so many lines that there is no room for a popover above or below them.
 */
gboolean
wakhan_words_are_tall (GtkTextView       *view,
                       const GtkTextIter *start,
                       const GtkTextIter *end)
{
  GdkRectangle first;
  GdkRectangle last;

  gtk_text_view_get_iter_location (view, start, &first);
  gtk_text_view_get_iter_location (view, end, &last);
  return last.y - first.y > gtk_widget_get_height (GTK_WIDGET (view)) / 2;
}

/**
 * wakhan_popover_point_at_words:
 * @popover: a popover that stands on the view's pane
 * @view: the text
 * @start: where words begin
 * @end: where they end
 *
 * Points at the words from their first line to their last, so that the popover covers none of them.
 *
 * Returns: whether they can be pointed at
 */
gboolean
wakhan_popover_point_at_words (GtkPopover        *popover,
                               GtkTextView       *view,
                               const GtkTextIter *start,
                               const GtkTextIter *end)
{
  GtkWidget       *pane = gtk_widget_get_parent (GTK_WIDGET (popover));
  const int        height = gtk_widget_get_height (pane);
  GdkRectangle     first;
  GdkRectangle     last;
  GdkRectangle     box;
  graphene_point_t point;

  gtk_text_view_get_iter_location (view, start, &first);
  gtk_text_view_get_iter_location (view, end, &last);
  box.x = last.y == first.y ? (first.x + last.x) / 2 : last.x;
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, box.x, first.y, &box.x,
                                         &box.y);
  if (!gtk_widget_compute_point (GTK_WIDGET (view), pane, &GRAPHENE_POINT_INIT (box.x, box.y),
                                 &point))
    return FALSE;
  /* The words may still be scrolling into view: far outside, there is no monitor for the popover to
   * be placed on. */
  box.x = CLAMP (point.x, 0, gtk_widget_get_width (pane));
  box.y = CLAMP (point.y, 0, height - 1);
  box.height = CLAMP (point.y + last.y + last.height - first.y, box.y + 1, height) - box.y;
  box.width = 1;
  gtk_popover_set_pointing_to (popover, &box);
  return TRUE;
}
