/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-outline-folds.h"

#include "wakhan-section.h"

struct _WakhanOutlineFolds
{
  GHashTable *is_open; /* name to gboolean */
};

WakhanOutlineFolds *
wakhan_outline_folds_new (GtkTreeListModel *tree)
{
  WakhanOutlineFolds *self = g_new0 (WakhanOutlineFolds, 1);

  self->is_open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tree)); i++)
    {
      g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (tree, i);
      g_autoptr (WakhanSection)  section = gtk_tree_list_row_get_item (row);

      g_hash_table_insert (self->is_open, g_strdup (wakhan_section_get_name (section)),
                           GINT_TO_POINTER (gtk_tree_list_row_get_expanded (row)));
    }
  return self;
}

void
wakhan_outline_folds_free (WakhanOutlineFolds *self)
{
  g_hash_table_unref (self->is_open);
  g_free (self);
}

void
wakhan_outline_folds_find (WakhanOutlineFolds *self,
                           GtkTreeListRow     *row,
                           gboolean           *is_open)
{
  g_autoptr (WakhanSection) section = gtk_tree_list_row_get_item (row);
  gpointer                  value;

  if (g_hash_table_lookup_extended (self->is_open, wakhan_section_get_name (section), NULL, &value))
    *is_open = GPOINTER_TO_INT (value);
}
