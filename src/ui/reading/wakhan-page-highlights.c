/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-kind.h"
#include "wakhan-page.h"
#include "wakhan-text-finder.h"

#include "wakhan-lower-bound.h"

/* In a line of mixed direction the first and the last character need not be the outermost. */
static void
widen_to_all (WakhanPage        *page,
              const GtkTextIter *start,
              const GtkTextIter *end,
              GdkRectangle      *box)
{
  int left = G_MAXINT;
  int right = G_MININT;

  for (GtkTextIter iter = *start;
       gtk_text_iter_compare (&iter, end) < 0 && gtk_text_iter_forward_char (&iter);)
    {
      GtkTextIter  letter = iter;
      GdkRectangle place;

      gtk_text_iter_backward_char (&letter);
      gtk_text_view_get_iter_location (page->view, &letter, &place);
      left = MIN (left, MIN (place.x, place.x + place.width));
      right = MAX (right, MAX (place.x, place.x + place.width));
    }
  if (left < right)
    {
      box->x = left;
      box->width = right - left;
    }
}

void
wakhan_page_for_each_line (WakhanPage    *page,
                           GtkSnapshot   *snapshot,
                           guint          start,
                           guint          end,
                           WakhanPageDraw draw,
                           gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (page->view);
  GtkTextIter    iter;
  GtkTextIter    limit;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, MAX (start, page->first));
  gtk_text_buffer_get_iter_at_offset (buffer, &limit, MIN (end, page->last));
  while (gtk_text_iter_compare (&iter, &limit) < 0)
    {
      GtkTextIter  stop = iter;
      GdkRectangle first;
      GdkRectangle last;
      GdkRectangle box;

      gtk_text_view_forward_display_line_end (page->view, &stop);
      if (gtk_text_iter_compare (&stop, &limit) > 0)
        stop = limit;
      gtk_text_view_get_iter_location (page->view, &iter, &first);
      gtk_text_view_get_iter_location (page->view, &stop, &last);
      box = first;
      if (last.y == first.y)
        {
          box.x = MIN (first.x, last.x);
          box.width = ABS (last.x - first.x);
        }
      if (page->mirrored)
        widen_to_all (page, &iter, &stop, &box);
      if (box.width > 0)
        draw (page, snapshot, &box, data);
      if (gtk_text_iter_compare (&stop, &iter) <= 0)
        stop = iter;
      if (!gtk_text_iter_forward_char (&stop))
        break;
      iter = stop;
    }
}

static void
stroke_wave (cairo_t *cr,
             double   x,
             double   y,
             double   width)
{
  cairo_move_to (cr, x, y);
  for (double step = 0; step < width; step += 4)
    cairo_curve_to (cr, x + step + 1.3, y - 2.4, x + step + 2.7, y + 2.4, x + step + 4, y);
  cairo_set_line_width (cr, 1.4);
}

static void
stroke_straight (cairo_t      *cr,
                 double        x,
                 double        y,
                 double        width,
                 double        thickness,
                 const double *dashes,
                 int           n_dashes)
{
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + width, y);
  cairo_set_dash (cr, dashes, n_dashes, 0);
  cairo_set_line_width (cr, thickness);
}

static void
trace_note_line (cairo_t       *cr,
                 WakhanNoteLine form,
                 double         x,
                 double         y,
                 double         width)
{
  const double dots[] = { 1.8, 2.2 };
  const double dashes[] = { 5, 3 };
  const double dash_dot[] = { 6, 2.5, 1.6, 2.5 };

  switch (form)
    {
    case WAKHAN_NOTE_LINE_PLAIN:
      stroke_straight (cr, x, y, width, 1.6, NULL, 0);
      break;
    case WAKHAN_NOTE_LINE_THICK:
      stroke_straight (cr, x, y, width, 3, NULL, 0);
      break;
    case WAKHAN_NOTE_LINE_DOUBLE:
      stroke_straight (cr, x, y - 1.5, width, 1.2, NULL, 0);
      cairo_stroke (cr);
      stroke_straight (cr, x, y + 1.5, width, 1.2, NULL, 0);
      break;
    case WAKHAN_NOTE_LINE_DOTS:
      stroke_straight (cr, x, y, width, 1.8, dots, 2);
      break;
    case WAKHAN_NOTE_LINE_WAVE:
      stroke_wave (cr, x, y, width);
      break;
    case WAKHAN_NOTE_LINE_DASHES:
      stroke_straight (cr, x, y, width, 1.6, dashes, 2);
      break;
    case WAKHAN_NOTE_LINE_DASH_DOT:
      stroke_straight (cr, x, y, width, 1.6, dash_dot, 4);
      break;
    }
}

static cairo_t *
begin_line (GtkSnapshot  *snapshot,
            GdkRectangle *box)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (box->x, box->y, box->width, box->height + 4));

  cairo_rectangle (cr, box->x, box->y, box->width, box->height + 4);
  cairo_clip (cr);
  return cr;
}

static void
append_ground (GtkSnapshot   *snapshot,
               GdkRectangle  *box,
               const GdkRGBA *color)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (box->x, box->y, box->width, box->height));
}

/* Whose words are in doubt says that first; the dashes are longer than those of a kind. */
static void
draw_note_line (WakhanPage   *page,
                GtkSnapshot  *snapshot,
                GdkRectangle *box,
                gconstpointer data)
{
  const WakhanHighlight *range = data;
  const WakhanNoteKind  *kind = wakhan_note_kind_find (wakhan_note_get_kind (range->note));
  const double           dashes[] = { 7, 4 };
  const double           y = box->y + box->height - 1.5;
  cairo_t               *cr = begin_line (snapshot, box);
  GdkRGBA                color = page->colors[WAKHAN_PAGE_WARN];

  if (!range->is_doubtful)
    wakhan_palette_get (page->palette, "note", kind->css_class, &color);
  gdk_cairo_set_source_rgba (cr, &color);
  if (range->is_doubtful)
    stroke_straight (cr, box->x, y, box->width, 2, dashes, 2);
  else
    trace_note_line (cr, kind->line, box->x, y, box->width);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
draw_note (WakhanPage   *page,
           GtkSnapshot  *snapshot,
           GdkRectangle *box,
           gconstpointer data)
{
  const WakhanHighlight *range = data;
  GdkRGBA                tint = page->colors[WAKHAN_PAGE_WARN_TINT];

  if (!range->is_doubtful)
    wakhan_palette_get (page->palette, "note-tint",
                        wakhan_note_kind_find (wakhan_note_get_kind (range->note))->css_class,
                        &tint);
  append_ground (snapshot, box, &tint);
  draw_note_line (page, snapshot, box, data);
}

static gboolean
is_selected (WakhanPage            *page,
             const WakhanHighlight *range)
{
  return range->event == wakhan_session_get_selected_event (page->session);
}

static void
draw_event_line (WakhanPage   *page,
                 GtkSnapshot  *snapshot,
                 GdkRectangle *box,
                 gconstpointer data)
{
  const WakhanHighlight *range = data;
  const gboolean         selected = is_selected (page, range);
  const gboolean         found = wakhan_event_is_found (range->event);
  const double           dot = found ? 1.5 : 2;
  const double           dots[] = { dot - 0.1, dot + 0.1 };
  cairo_t               *cr = begin_line (snapshot, box);

  gdk_cairo_set_source_rgba (cr, &page->colors[selected ? WAKHAN_PAGE_ACCENT
                                               : found  ? WAKHAN_PAGE_FAINT
                                                        : WAKHAN_PAGE_SOFT]);
  if (selected)
    stroke_straight (cr, box->x, box->y + box->height - 1, box->width, 2, NULL, 0);
  else
    stroke_straight (cr, box->x, box->y + box->height - 1, box->width, dot, dots, 2);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
draw_event (WakhanPage   *page,
            GtkSnapshot  *snapshot,
            GdkRectangle *box,
            gconstpointer data)
{
  if (is_selected (page, data))
    append_ground (snapshot, box, &page->colors[WAKHAN_PAGE_ACCENT_TINT]);
  draw_event_line (page, snapshot, box, data);
}

static void
draw_term (WakhanPage   *page,
           GtkSnapshot  *snapshot,
           GdkRectangle *box,
           gconstpointer data G_GNUC_UNUSED)
{
  gtk_snapshot_append_color (snapshot, &page->colors[WAKHAN_PAGE_FAINT],
                             &GRAPHENE_RECT_INIT (box->x, box->y + box->height - 1, box->width, 1));
}

static void
draw_hit (WakhanPage   *page,
          GtkSnapshot  *snapshot,
          GdkRectangle *box,
          gconstpointer data)
{
  const WakhanTextRange *hit = data;
  const float            line = hit->start == page->hit.start && hit->end == page->hit.end ? 2 : 1;
  const graphene_rect_t  rect =
    GRAPHENE_RECT_INIT (box->x - 1, box->y, box->width + 2, box->height);
  const GdkRGBA  color = page->colors[WAKHAN_PAGE_ACCENT];
  GskRoundedRect frame;

  gtk_snapshot_append_color (snapshot, &page->colors[WAKHAN_PAGE_HIT], &rect);
  gsk_rounded_rect_init_from_rect (&frame, &rect, 2);
  gtk_snapshot_append_border (snapshot, &frame, (const float[4]){ line, line, line, line },
                              (const GdkRGBA[4]){ color, color, color, color });
}

static void
draw_selection (WakhanPage   *page,
                GtkSnapshot  *snapshot,
                GdkRectangle *box,
                gconstpointer data G_GNUC_UNUSED)
{
  append_ground (snapshot, box,
                 &page->colors[page->finding ? WAKHAN_PAGE_ACCENT : WAKHAN_PAGE_SELECTION]);
}

/* By us: the view's own ground runs on to the edge of the window and covers the dates in the
 * margin, and the kind of a note just written could not be seen on the words that are still
 * selected. */
static void
append_selection (WakhanPage  *page,
                  GtkSnapshot *snapshot)
{
  static const WakhanPageDraw draw[] = { draw_term, draw_event_line,
                                         draw_note_line }; /* by WakhanHighlightKind */
  GtkTextIter                 from;
  GtkTextIter                 to;
  g_autoptr (GArray)          ranges = NULL;
  guint                       start;
  guint                       end;

  if (!gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (page->view), &from, &to))
    return;
  start = MAX ((guint) gtk_text_iter_get_offset (&from), page->first);
  end = MIN ((guint) gtk_text_iter_get_offset (&to), page->last);
  if (start >= end)
    return;
  wakhan_page_for_each_line (page, snapshot, start, end, draw_selection, NULL);
  if (page->finding)
    return;
  ranges = wakhan_highlights_list (page->highlights, start, end);
  for (guint i = 0; i < ranges->len; i++)
    {
      const WakhanHighlight *range = &g_array_index (ranges, WakhanHighlight, i);

      wakhan_page_for_each_line (page, snapshot, MAX (range->start, start), MIN (range->end, end),
                                 draw[range->kind], range);
    }
}

static gboolean
ends_by (gconstpointer hit,
         gconstpointer offset)
{
  return ((const WakhanTextRange *) hit)->end <= *(const guint *) offset;
}

void
wakhan_page_snapshot_highlights (WakhanPage  *page,
                                 GtkSnapshot *snapshot)
{
  static const WakhanPageDraw draw[] = { draw_term, draw_event,
                                         draw_note }; /* by WakhanHighlightKind */
  g_autoptr (GArray)          ranges =
    wakhan_highlights_list (page->highlights, page->first, page->last);

  for (guint i = 0; i < ranges->len; i++)
    {
      const WakhanHighlight *range = &g_array_index (ranges, WakhanHighlight, i);

      wakhan_page_for_each_line (page, snapshot, range->start, range->end, draw[range->kind],
                                 range);
    }
  for (guint i = page->hits ? wakhan_lower_bound_of_array (page->hits, ends_by, &page->first) : 0;
       page->hits && i < page->hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (page->hits, WakhanTextRange, i);

      if (hit->start >= page->last)
        break;
      wakhan_page_for_each_line (page, snapshot, hit->start, hit->end, draw_hit, hit);
    }
  append_selection (page, snapshot);
}
