/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-outline-tree.h"

#include "wakhan-fold.h"
#include "wakhan-outline-folds.h"

#define OPEN_LEVELS 2

struct _WakhanOutlineTree
{
  GtkTreeListModel  *sections;
  GtkFilter         *filter;
  GtkSliceListModel *shown; /* all but for the first picture */
  char              *words; /* NULL: everything is shown */
  gboolean           title_in_view;
};

static GListModel *
create_children (gpointer section,
                 gpointer user_data G_GNUC_UNUSED)
{
  return g_list_model_get_n_items (section) > 0 ? g_object_ref (section) : NULL;
}

static gboolean
is_looked_for (WakhanSection *section,
               const char    *words)
{
  if (wakhan_fold_has_words (wakhan_section_get_title (section), words))
    return TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (section)); i++)
    {
      g_autoptr (WakhanSection) child = g_list_model_get_item (G_LIST_MODEL (section), i);

      if (is_looked_for (child, words))
        return TRUE;
    }
  return FALSE;
}

static gboolean
filter_cb (gpointer row,
           gpointer user_data)
{
  WakhanOutlineTree        *self = user_data;
  g_autoptr (WakhanSection) section = gtk_tree_list_row_get_item (row);

  if (self->words)
    return is_looked_for (section, self->words);
  return !(self->title_in_view && gtk_tree_list_row_get_depth (row) == 0);
}

static void
open_levels (WakhanOutlineTree *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (self->sections, i);

      gtk_tree_list_row_set_expanded (row, self->words ||
                                             gtk_tree_list_row_get_depth (row) < OPEN_LEVELS);
    }
}

static void
clear (gpointer self)
{
  g_free (((WakhanOutlineTree *) self)->words);
}

/* The filter asks for as long as somebody has the rows. */
static void
release (gpointer self)
{
  g_rc_box_release_full (self, clear);
}

WakhanOutlineTree *
wakhan_outline_tree_new (WakhanSection *outline,
                         const char    *words,
                         gboolean       title_in_view,
                         guint          most)
{
  WakhanOutlineTree  *self;
  GtkFilterListModel *filtered;

  g_return_val_if_fail (WAKHAN_IS_SECTION (outline), NULL);
  g_return_val_if_fail (words, NULL);

  self = g_rc_box_new0 (WakhanOutlineTree);
  self->words = *words ? g_strdup (words) : NULL;
  self->title_in_view = title_in_view;
  self->sections = gtk_tree_list_model_new (g_object_ref (G_LIST_MODEL (outline)), FALSE, FALSE,
                                            create_children, NULL, NULL);
  open_levels (self);
  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, g_rc_box_acquire (self), release));
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sections)),
                                        g_object_ref (self->filter));
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (filtered), 0, most);
  return self;
}

void
wakhan_outline_tree_free (WakhanOutlineTree *self)
{
  g_object_unref (self->shown);
  g_object_unref (self->filter);
  g_object_unref (self->sections);
  release (self);
}

GListModel *
wakhan_outline_tree_get_model (WakhanOutlineTree *self)
{
  g_return_val_if_fail (self, NULL);

  return G_LIST_MODEL (self->shown);
}

void
wakhan_outline_tree_set_title_in_view (WakhanOutlineTree *self,
                                       gboolean           title_in_view)
{
  g_return_if_fail (self);

  if (self->title_in_view == title_in_view)
    return;
  self->title_in_view = title_in_view;
  if (!self->words)
    gtk_filter_changed (self->filter, title_in_view ? GTK_FILTER_CHANGE_MORE_STRICT
                                                    : GTK_FILTER_CHANGE_LESS_STRICT);
}

void
wakhan_outline_tree_fold_as (WakhanOutlineTree *self,
                             WakhanOutlineTree *before)
{
  g_autoptr (WakhanOutlineFolds) folds = NULL;

  g_return_if_fail (self && before);

  folds = wakhan_outline_folds_new (before->sections);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr (GtkTreeListRow) row = gtk_tree_list_model_get_row (self->sections, i);
      gboolean                   is_open = gtk_tree_list_row_get_expanded (row);

      wakhan_outline_folds_find (folds, row, &is_open);
      gtk_tree_list_row_set_expanded (row, is_open);
    }
}

void
wakhan_outline_tree_show_all (WakhanOutlineTree *self)
{
  g_return_if_fail (self);

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
}
