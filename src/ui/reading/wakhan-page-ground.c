/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-block-mark.h"
#include "wakhan-page.h"
#include "wakhan-typesetter.h"

#define CODE_RADIUS 6
#define FOOTNOTE_SCALE 0.86

static void
get_block_extent (WakhanPage        *page,
                  const WakhanBlock *block,
                  int               *top,
                  int               *bottom)
{
  GtkTextIter iter;
  int         height;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, block->start);
  gtk_text_view_get_line_yrange (page->view, &iter, top, &height);
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, block->end);
  gtk_text_view_get_line_yrange (page->view, &iter, bottom, &height);
  *bottom += height;
}

static void
append_bar (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            float          x,
            float          y,
            float          width,
            float          height)
{
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/* @edge is where the words begin; the marker ends 8 before it. */
static void
append_marker (WakhanPage        *page,
               GtkSnapshot       *snapshot,
               const WakhanBlock *block,
               int                indent)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (page->view), NULL);
  g_autofree char        *words = wakhan_block_mark_new (block, page->mirrored);
  GtkTextIter             iter;
  GdkRectangle            place;
  PangoRectangle          extents;

  pango_layout_set_text (layout, words, -1);
  if (block->kind == WAKHAN_BLOCK_FOOTNOTE)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_scale_new (FOOTNOTE_SCALE));
      pango_layout_set_attributes (layout, attributes);
    }
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, block->start);
  gtk_text_view_get_iter_location (page->view, &iter, &place);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT (page->mirrored ? page->right - indent + 8
                                                   : page->left + indent - 8 - extents.width,
                                    place.y + (place.height - extents.height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, &page->colors[WAKHAN_PAGE_SOFT]);
  gtk_snapshot_restore (snapshot);
}

static void
append_table_rules (WakhanPage        *page,
                    GtkSnapshot       *snapshot,
                    const WakhanBlock *block,
                    int                top,
                    int                bottom)
{
  const GdkRGBA *color = &page->colors[WAKHAN_PAGE_SOFT];
  const int      width = page->right - page->left;
  GtkTextIter    iter;
  int            y;
  int            height;

  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, block->start);
  gtk_text_view_get_line_yrange (page->view, &iter, &y, &height);
  append_bar (snapshot, color, page->left, top, width, 1);
  append_bar (snapshot, color, page->left, y + height, width, 1);
  append_bar (snapshot, color, page->left, bottom - WAKHAN_TYPESETTER_AFTER_BLOCK - 1, width, 1);
}

static void
append_code_ground (WakhanPage  *page,
                    GtkSnapshot *snapshot,
                    int          top,
                    int          bottom)
{
  const graphene_rect_t rect = GRAPHENE_RECT_INIT (page->left, top, page->right - page->left,
                                                   bottom - WAKHAN_TYPESETTER_AFTER_BLOCK - top);
  GskRoundedRect        ground;

  gsk_rounded_rect_init_from_rect (&ground, &rect, CODE_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &ground);
  gtk_snapshot_append_color (snapshot, &page->colors[WAKHAN_PAGE_CODE], &rect);
  gtk_snapshot_pop (snapshot);
}

static void
append_footnote (WakhanPage        *page,
                 GtkSnapshot       *snapshot,
                 const WakhanBlock *block,
                 guint              position,
                 int                top)
{
  if (!wakhan_document_continues_footnote (page->document, position))
    append_marker (page, snapshot, block, 22);
  if (wakhan_document_begins_footnotes (page->document, position))
    append_bar (snapshot, &page->colors[WAKHAN_PAGE_LINE], page->left,
                top + WAKHAN_TYPESETTER_ABOVE_FOOTNOTES / 2.0f, page->right - page->left, 1);
}

static void
append_block (WakhanPage        *page,
              GtkSnapshot       *snapshot,
              const WakhanBlock *block,
              guint              position)
{
  const int width = page->right - page->left;
  int       top;
  int       bottom;

  get_block_extent (page, block, &top, &bottom);
  switch (block->kind)
    {
    case WAKHAN_BLOCK_LIST_ITEM:
      if (!block->continues_item && (!block->is_task || block->number > 0))
        append_marker (page, snapshot, block, 30 * CLAMP (block->level, 1, 6));
      break;
    case WAKHAN_BLOCK_FOOTNOTE:
      append_footnote (page, snapshot, block, position, top);
      break;
    case WAKHAN_BLOCK_QUOTATION:
      for (guint level = 0; level < MIN (block->level, 6); level++)
        append_bar (snapshot, &page->colors[WAKHAN_PAGE_LINE],
                    page->mirrored ? page->right - 3 - 22.0f * level : page->left + 22.0f * level,
                    top, 3, bottom - top - 8);
      break;
    case WAKHAN_BLOCK_CODE:
      append_code_ground (page, snapshot, top, bottom);
      break;
    case WAKHAN_BLOCK_TABLE:
      append_table_rules (page, snapshot, block, top, bottom);
      break;
    case WAKHAN_BLOCK_RULE:
      append_bar (snapshot, &page->colors[WAKHAN_PAGE_LINE], page->left, (top + bottom) / 2.0f,
                  width, 1);
      break;
    case WAKHAN_BLOCK_HEADING:
    case WAKHAN_BLOCK_PARAGRAPH:
      break;
    }
}

void
wakhan_page_snapshot_ground (WakhanPage  *page,
                             GtkSnapshot *snapshot)
{
  if (wakhan_document_get_n_blocks (page->document) == 0)
    return;
  for (guint i = wakhan_document_find_block (page->document, page->first);
       i < wakhan_document_get_n_blocks (page->document); i++)
    {
      const WakhanBlock *block = wakhan_document_get_block (page->document, i);

      if (block->start > page->last)
        break;
      append_block (page, snapshot, block, i);
    }
}
