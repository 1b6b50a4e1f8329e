/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-category.h"
#include "wakhan-event-glyph.h"
#include "wakhan-note-kind.h"
#include "wakhan-page.h"

#include "wakhan-digits.h"
#include "wakhan-event-weight.h"

#define DATE_DISTANCE 14 /* from the column */
#define DATE_ROOM 116
#define NUMBER_ROOM 56
#define TITLE_ROOM 260 /* at the usual size of text */
#define TITLE_WIDTH 230
#define DATE_LINES 3 /* of a span between two whole dates, in a wide font */
#define TITLE_LINES 3
#define TITLE_GAP 4
#define SPACING 18
#define SIGN 18
#define TILE_RADIUS 5
#define ICON 16

static void
get_line_place (WakhanPage   *page,
                guint         offset,
                GdkRectangle *place)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, offset);
  gtk_text_view_get_iter_location (page->view, &iter, place);
}

static void
append_layout_at (GtkSnapshot   *snapshot,
                  PangoLayout   *layout,
                  float          x,
                  float          middle,
                  const GdkRGBA *color)
{
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, middle - extents.height / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
append_number (WakhanPage  *page,
               GtkSnapshot *snapshot,
               guint        start,
               guint        number)
{
  g_autofree char        *words = wakhan_digits_new (number);
  g_autoptr (PangoLayout) layout = wakhan_page_create_caption (page, words, FALSE);
  PangoRectangle          extents;
  GdkRectangle            place;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  get_line_place (page, start, &place);
  append_layout_at (snapshot, layout,
                    page->mirrored
                      ? page->right + SPACING * wakhan_page_get_unit (page)
                      : page->left - SPACING * wakhan_page_get_unit (page) - extents.width,
                    place.y + place.height / 2.0f, &page->colors[WAKHAN_PAGE_SOFT]);
}

static int
get_near_room (WakhanPage *page)
{
  return page->mirrored ? gtk_widget_get_width (GTK_WIDGET (page->view)) - page->right : page->left;
}

static void
append_numbers (WakhanPage  *page,
                GtkSnapshot *snapshot)
{
  const WakhanParagraphs *paragraphs;
  guint                   number;

  if (get_near_room (page) < NUMBER_ROOM * wakhan_page_get_unit (page))
    return;
  paragraphs = wakhan_note_index_get_paragraphs (
    wakhan_study_get_note_index (wakhan_session_get_study (page->session)));
  for (number = MAX (wakhan_paragraphs_find (paragraphs, page->first), 1);
       number <= wakhan_paragraphs_get_n (paragraphs); number++)
    {
      const guint start = wakhan_paragraphs_get_start (paragraphs, number);

      if (start > page->last)
        break;
      append_number (page, snapshot, start, number);
    }
}

static gboolean
fits (PangoLayout *layout,
      int          room)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width <= room;
}

/* What finds no room in bold is underlined: a line more would move the dates below it while it is
 * chosen. */
static PangoLayout *
create_date (WakhanPage  *page,
             WakhanEvent *event,
             gboolean     selected,
             gboolean     titled,
             int          room)
{
  WakhanTimeline  *timeline = wakhan_study_get_timeline (wakhan_session_get_study (page->session));
  g_autofree char *date = wakhan_date_to_words (wakhan_event_get_date (event));
  g_autofree char *words =
    g_strconcat (date, wakhan_timeline_get_event_sign (timeline, event), NULL);
  g_autoptr (PangoAttrList) underlined = pango_attr_list_new ();
  PangoLayout              *layout = wakhan_page_create_caption (page, words, selected || titled);

  if (selected && !titled && !fits (layout, room))
    {
      g_object_unref (layout);
      layout = wakhan_page_create_caption (page, words, FALSE);
      pango_attr_list_insert (underlined, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
      pango_layout_set_attributes (layout, underlined);
    }
  /* A width of its own would let the direction of the window, not of the text, choose the side. */
  if (!fits (layout, room))
    {
      pango_layout_set_width (layout, room * PANGO_SCALE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -DATE_LINES);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  return layout;
}

static PangoLayout *
create_title (WakhanPage  *page,
              WakhanEvent *event,
              int          room)
{
  PangoLayout *layout = wakhan_page_create_caption (page, wakhan_event_get_title (event), FALSE);

  pango_layout_set_width (layout,
                          MIN (room, TITLE_WIDTH * wakhan_page_get_unit (page)) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -TITLE_LINES);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/* Words beside a mark at @x, @from their upper edge on. Returns: how wide they are. */
static int
append_beside (WakhanPage    *page,
               GtkSnapshot   *snapshot,
               PangoLayout   *layout,
               float          x,
               float          from,
               const GdkRGBA *color)
{
  PangoRectangle extents;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  append_layout_at (snapshot, layout, (page->mirrored ? x - extents.width : x) - extents.x,
                    from + extents.height / 2.0f, color);
  return extents.width;
}

/* The date and, where the margin is wide enough, the title below it. Returns: what they take. */
static graphene_rect_t
append_event_words (WakhanPage  *page,
                    GtkSnapshot *snapshot,
                    WakhanEvent *event,
                    int          margin,
                    float        x,
                    float        middle)
{
  const gboolean          selected = event == wakhan_session_get_selected_event (page->session);
  const double            unit = wakhan_page_get_unit (page);
  const gboolean          titled = margin >= TITLE_ROOM * unit;
  const int               room = margin - 36 * unit;
  const float             start = page->mirrored ? x - 11 * unit : x + 11 * unit;
  const GdkRGBA          *color = &page->colors[selected ? WAKHAN_PAGE_ACCENT : WAKHAN_PAGE_SOFT];
  g_autoptr (PangoLayout) date = create_date (page, event, selected, titled, room);
  float                   top;
  int                     width;
  int                     height;
  int                     title_height = 0;

  pango_layout_get_pixel_size (date, NULL, &height);
  top = middle - height / 2.0f / pango_layout_get_line_count (date);
  width = append_beside (page, snapshot, date, start, top,
                         titled && !selected ? &page->colors[WAKHAN_PAGE_INK] : color);
  if (titled)
    {
      g_autoptr (PangoLayout) title = create_title (page, event, room);

      pango_layout_get_pixel_size (title, NULL, &title_height);
      width = MAX (width, append_beside (page, snapshot, title, start, top + height, color));
    }
  return GRAPHENE_RECT_INIT (page->mirrored ? start - width : start, top, width,
                             height + title_height);
}

/* Marks that would touch move down. */
static void
append_event (WakhanPage            *page,
              GtkSnapshot           *snapshot,
              const WakhanHighlight *range,
              float                 *lowest)
{
  const double unit = wakhan_page_get_unit (page);
  const int    margin =
    page->mirrored ? page->left : gtk_widget_get_width (GTK_WIDGET (page->view)) - page->right;
  const float                x = page->mirrored ? page->left - (DATE_DISTANCE + 4.5f) * unit
                                                : page->right + (DATE_DISTANCE + 4.5f) * unit;
  const WakhanEventCategory *category = wakhan_event_glyph_find_category (range->event);
  WakhanMarginItem           item = { .event = range->event };
  GdkRectangle               place;
  GdkRGBA                    color;
  float                      middle;

  get_line_place (page, range->start, &place);
  middle = MAX (place.y + place.height / 2.0f, *lowest + SPACING / 2 * unit);
  wakhan_palette_get (page->palette, "category", category->css_class, &color);
  wakhan_event_glyph_snapshot (snapshot, category->id, wakhan_event_is_strong (range->event), x,
                               middle, WAKHAN_EVENT_GLYPH_SIZE * unit, &color,
                               &page->colors[WAKHAN_PAGE_PAPER]);
  item.rect =
    GRAPHENE_RECT_INIT (x - 8 * unit, middle - SPACING / 2 * unit, 16 * unit, SPACING * unit);
  if (margin >= DATE_ROOM * unit)
    {
      const graphene_rect_t words =
        append_event_words (page, snapshot, range->event, margin, x, middle);

      graphene_rect_union (&item.rect, &words, &item.rect);
    }
  *lowest = item.rect.origin.y + item.rect.size.height +
            (item.rect.size.height > SPACING * unit ? TITLE_GAP * unit : 0);
  wakhan_page_add_target (page, &item);
}

/* The ground of a sign, framed by the dashes of words in doubt where they are. */
static void
append_tile (WakhanPage            *page,
             GtkSnapshot           *snapshot,
             const WakhanHighlight *range,
             const graphene_rect_t *box)
{
  const double   dashes[] = { 4, 3 };
  GskRoundedRect tile;
  GdkRGBA        tint = page->colors[WAKHAN_PAGE_WARN_TINT];
  cairo_t       *cr;

  if (!range->is_doubtful)
    wakhan_palette_get (page->palette, "note-tint",
                        wakhan_note_kind_find (wakhan_note_get_kind (range->note))->css_class,
                        &tint);
  gsk_rounded_rect_init_from_rect (&tile, box, TILE_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &tile);
  gtk_snapshot_append_color (snapshot, &tint, box);
  gtk_snapshot_pop (snapshot);
  if (!range->is_doubtful)
    return;
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (box->origin.x - 2, box->origin.y - 2, box->size.width + 4,
                                   box->size.height + 4));
  cairo_rectangle (cr, box->origin.x - 1, box->origin.y - 1, box->size.width + 2,
                   box->size.height + 2);
  gdk_cairo_set_source_rgba (cr, &page->colors[WAKHAN_PAGE_WARN]);
  cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
append_sign (WakhanPage            *page,
             GtkSnapshot           *snapshot,
             const WakhanHighlight *range,
             float                 *lowest)
{
  const WakhanNoteKind        *kind = wakhan_note_kind_find (wakhan_note_get_kind (range->note));
  const double                 unit = wakhan_page_get_unit (page);
  const int                    sign = round (SIGN * unit);
  const int                    icon_size = round (ICON * unit);
  GtkWidget                   *widget = GTK_WIDGET (page->view);
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
    gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)), kind->icon_name, NULL,
    icon_size, gtk_widget_get_scale_factor (widget), gtk_widget_get_direction (widget),
    GTK_ICON_LOOKUP_FORCE_SYMBOLIC);
  WakhanMarginItem item = { .note = range->note, .is_doubtful = range->is_doubtful };
  graphene_rect_t  box;
  GdkRectangle     place;
  GdkRGBA          line;
  float            x;

  if (get_near_room (page) < sign + 8)
    return;
  x = MAX (get_near_room (page) - 46 * unit - sign, 5);
  if (page->mirrored)
    x = gtk_widget_get_width (widget) - x - sign;
  get_line_place (page, range->start, &place);
  *lowest = MAX (place.y + place.height / 2.0f, *lowest + sign + 2);
  box = GRAPHENE_RECT_INIT (x, *lowest - sign / 2.0f, sign, sign);
  item.rect = box;
  wakhan_page_add_target (page, &item);
  wakhan_palette_get (page->palette, "note", kind->css_class, &line);
  append_tile (page, snapshot, range, &box);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + (sign - icon_size) / 2,
                                                          box.origin.y + (sign - icon_size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, icon_size,
                                            icon_size, (const GdkRGBA[4]){ line, line, line, line },
                                            4);
  gtk_snapshot_restore (snapshot);
}

void
wakhan_page_snapshot_margins (WakhanPage  *page,
                              GtkSnapshot *snapshot)
{
  g_autoptr (GArray) ranges =
    wakhan_highlights_list (page->highlights, page->first, page->last);
  float lowest_event = -G_MAXINT;
  float lowest_sign = -G_MAXINT;

  g_array_set_size (page->items, 0);
  append_numbers (page, snapshot);
  for (guint i = 0; i < ranges->len; i++)
    {
      const WakhanHighlight *range = &g_array_index (ranges, WakhanHighlight, i);

      if (range->start < page->first)
        continue;
      if (range->kind == WAKHAN_HIGHLIGHT_NOTE)
        append_sign (page, snapshot, range, &lowest_sign);
      else if (range->kind == WAKHAN_HIGHLIGHT_EVENT)
        append_event (page, snapshot, range, &lowest_event);
    }
}
