/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-library-rows.h"

#include "wakhan-library-row.h"
#include "wakhan-library-words.h"
#include "wakhan-text-box.h"

#include <glib/gi18n-lib.h>

#define MOST_RECENT 6 /* as long as not all are wanted */

static const char *
get_group (GtkListBoxRow *row)
{
  WakhanLibraryItem *item =
    WAKHAN_IS_LIBRARY_ROW (row) ? wakhan_library_row_get_item (WAKHAN_LIBRARY_ROW (row)) : NULL;

  return item && wakhan_library_item_peek (item)->is_pinned ? _ ("Pinned") : _ ("Recent");
}

GtkWidget *
wakhan_library_rows_new (void)
{
  return wakhan_text_box_new (_ ("Texts"), get_group);
}

static GtkWidget *
create_all_row (guint n_texts)
{
  g_autofree char *words = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "Show All %u Text", "Show All %u Texts", n_texts), n_texts);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = wakhan_library_words_create_label (words, "texts-all");
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (arrow, "mirrored");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "texts-row");
  gtk_widget_add_css_class (row, "all-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return row;
}

void
wakhan_library_rows_fill (GtkListBox        *box,
                          WakhanLibraryList *list,
                          WakhanLibraryItem *without,
                          gboolean           is_whole,
                          gboolean           is_narrow)
{
  const guint n_items = wakhan_library_list_get_n_items (list);
  guint       n_recent = 0;

  wakhan_text_box_clear (box);
  for (guint i = 0; i < n_items; i++)
    {
      WakhanLibraryItem *item = wakhan_library_list_get_item (list, i);
      const gboolean     is_pinned = wakhan_library_item_peek (item)->is_pinned;

      if (item == without && !is_pinned)
        continue;
      n_recent += !is_pinned;
      if (n_recent > MOST_RECENT && !is_whole)
        {
          gtk_list_box_append (box, create_all_row (n_items));
          break;
        }
      gtk_list_box_append (box, wakhan_library_row_new (item, is_narrow));
    }
  wakhan_text_box_finish (box);
}

WakhanLibraryItem *
wakhan_library_rows_dup_focused (GtkListBox *box,
                                 int        *position)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (box));

  *position = GTK_IS_LIST_BOX_ROW (child) ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (child))
                                          : -1;
  return WAKHAN_IS_LIBRARY_ROW (child)
           ? g_object_ref (wakhan_library_row_get_item (WAKHAN_LIBRARY_ROW (child)))
           : NULL;
}

static GtkListBoxRow *
find_row (GtkListBox        *box,
          WakhanLibraryItem *item)
{
  const char    *id = item ? wakhan_library_item_peek (item)->id : "";
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (box, i)); i++)
    if (WAKHAN_IS_LIBRARY_ROW (row))
      {
        WakhanLibraryItem *other = wakhan_library_row_get_item (WAKHAN_LIBRARY_ROW (row));

        if (g_str_equal (wakhan_library_item_peek (other)->id, id))
          return row;
      }
  return NULL;
}

gboolean
wakhan_library_rows_focus (GtkListBox        *box,
                           WakhanLibraryItem *item,
                           int                position)
{
  GtkListBoxRow *row = find_row (box, item);

  for (; !row && position >= 0; position--)
    row = gtk_list_box_get_row_at_index (box, position);
  return row && gtk_widget_grab_focus (GTK_WIDGET (row));
}
