/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-box.h"

#include "wakhan-library-words.h"

#define GROUP "text-box-group"

static const char *
find_group (GtkListBoxRow *row)
{
  WakhanTextBoxGroup group =
    g_object_get_data (G_OBJECT (gtk_widget_get_parent (GTK_WIDGET (row))), GROUP);

  return group (row);
}

static void
update_header_cb (GtkListBoxRow *row,
                  GtkListBoxRow *before,
                  gpointer       data G_GNUC_UNUSED)
{
  const char *group = find_group (row);
  const char *other = before ? find_group (before) : NULL;

  if (group && g_strcmp0 (group, other) != 0)
    gtk_list_box_row_set_header (row, wakhan_library_words_create_label (group, "texts-group"));
  else
    gtk_list_box_row_set_header (row, NULL);
}

static void
set_class (GtkWidget  *row,
           const char *css_class,
           gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (row, css_class);
  else
    gtk_widget_remove_css_class (row, css_class);
}

GtkWidget *
wakhan_text_box_new (const char        *name,
                     WakhanTextBoxGroup group)
{
  GtkWidget *box = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (box, "texts-box");
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (box), GROUP, group);
  gtk_list_box_set_header_func (GTK_LIST_BOX (box), update_header_cb, NULL, NULL);
  return box;
}

void
wakhan_text_box_finish (GtkListBox *box)
{
  GtkListBoxRow *before = NULL;
  GtkListBoxRow *row;

  g_return_if_fail (GTK_IS_LIST_BOX (box));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (box, i)); i++)
    {
      GtkListBoxRow *after = gtk_list_box_get_row_at_index (box, i + 1);
      const char    *group = find_group (row);

      set_class (GTK_WIDGET (row), "first",
                 !before || g_strcmp0 (find_group (before), group) != 0);
      set_class (GTK_WIDGET (row), "last", !after || g_strcmp0 (find_group (after), group) != 0);
      before = row;
    }
}

void
wakhan_text_box_clear (GtkListBox *box)
{
  GtkListBoxRow *row;

  g_return_if_fail (GTK_IS_LIST_BOX (box));

  while ((row = gtk_list_box_get_row_at_index (box, 0)))
    gtk_list_box_remove (box, GTK_WIDGET (row));
}
