/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-long-lines.h"
#include "wakhan-lower-bound.h"
#include "wakhan-page.h"

static gboolean
ends_before (gconstpointer piece,
             gconstpointer offset)
{
  return ((const WakhanLinePiece *) piece)->end < *(const guint *) offset;
}

static PangoLayout *
create_layout (WakhanPage            *page,
               const WakhanLinePiece *piece)
{
  char               words[7] = "";
  PangoLayout       *layout;
  GtkTextIter        iter;
  g_autoptr (GSList) tags = NULL;
  PangoAttrList     *attributes = pango_attr_list_new ();

  words[g_unichar_to_utf8 (piece->letter, words)] = '\0';
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (page->view), words);
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, piece->end);
  tags = gtk_text_iter_get_tags (&iter);
  for (GSList *tag = tags; tag; tag = tag->next)
    {
      g_autofree char *family = NULL;
      gboolean         is_scaled;
      double           scale;

      g_object_get (tag->data, "family", &family, "scale-set", &is_scaled, "scale", &scale, NULL);
      if (family)
        pango_attr_list_insert (attributes, pango_attr_family_new (family));
      if (is_scaled)
        pango_attr_list_change (attributes, pango_attr_scale_new (scale));
    }
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

/* The letter that had to give way to a line end has no width for the view, and is drawn where it
 * would stand. */
void
wakhan_page_snapshot_letters (WakhanPage  *page,
                              GtkSnapshot *snapshot)
{
  GArray *pieces = wakhan_document_get_long_lines (page->document);

  for (guint i = wakhan_lower_bound_of_array (pieces, ends_before, &page->first); i < pieces->len;
       i++)
    {
      const WakhanLinePiece  *piece = &g_array_index (pieces, WakhanLinePiece, i);
      g_autoptr (PangoLayout) layout = NULL;
      GtkTextIter             iter;
      GdkRectangle            place;
      PangoRectangle          extents;

      if (piece->end > page->last)
        break;
      if (!piece->letter || g_unichar_isspace (piece->letter))
        continue;
      layout = create_layout (page, piece);
      pango_layout_get_pixel_extents (layout, NULL, &extents);
      gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (page->view), &iter, piece->end);
      gtk_text_view_get_iter_location (page->view, &iter, &place);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (
        snapshot, &GRAPHENE_POINT_INIT (page->mirrored ? place.x - extents.width : place.x,
                                        place.y + (place.height - extents.height) / 2.0f));
      gtk_snapshot_append_layout (snapshot, layout, &page->colors[WAKHAN_PAGE_INK]);
      gtk_snapshot_restore (snapshot);
    }
}
