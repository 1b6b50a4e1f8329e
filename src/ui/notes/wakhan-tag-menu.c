/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tag-menu.h"

#include "wakhan-digits.h"
#include "wakhan-fold.h"
#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

#define ENOUGH_TO_SEARCH 8

struct _WakhanTagMenu
{
  GtkWidget parent_instance;

  WakhanNoteFilter *filter;
  WakhanNotebook   *notebook;

  GtkMenuButton *button;
  GtkEditable   *search;
  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (WakhanTagMenu, wakhan_tag_menu, GTK_TYPE_WIDGET)

static void
update_label (WakhanTagMenu *self)
{
  const guint n_tags =
    self->filter ? g_strv_length ((char **) wakhan_note_filter_get_tags (self->filter)) : 0;
  g_autofree char *number = wakhan_digits_new (n_tags);
  /* Translators: how many tags are chosen. */
  g_autofree char *label =
    n_tags > 0 ? g_strdup_printf (_ ("Tags · %s"), number) : g_strdup (_ ("Tags"));

  gtk_menu_button_set_label (self->button, label);
  if (n_tags > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->button), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->button), "chosen");
}

static void
toggled_cb (WakhanTagMenu  *self,
            GtkCheckButton *check)
{
  wakhan_note_filter_set_tag (self->filter, gtk_check_button_get_label (check),
                              gtk_check_button_get_active (check));
}

/* Tags to how many notes have them, those chosen too of which none is left. */
static GHashTable *
count_tags (WakhanTagMenu *self)
{
  GHashTable        *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *const *chosen = wakhan_note_filter_get_tags (self->filter);

  for (guint i = 0; chosen[i]; i++)
    g_hash_table_insert (counts, g_strdup (chosen[i]), GUINT_TO_POINTER (0));
  for (guint i = 0; i < wakhan_notebook_get_n_notes (self->notebook); i++)
    {
      const char *const *tags = wakhan_note_get_tags (wakhan_notebook_get_note (self->notebook, i));

      for (guint j = 0; tags[j]; j++)
        {
          const guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, tags[j]));

          g_hash_table_replace (counts, g_strdup (tags[j]), GUINT_TO_POINTER (count + 1));
        }
    }
  return counts;
}

static void
add_row (WakhanTagMenu *self,
         const char    *tag,
         guint          count)
{
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget       *check = gtk_check_button_new_with_label (tag);
  g_autofree char *number = wakhan_digits_new (count);
  GtkWidget       *label = gtk_label_new (number);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               g_strv_contains (wakhan_note_filter_get_tags (self->filter), tag));
  gtk_widget_set_hexpand (check, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "figures");
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), check);
  gtk_box_append (GTK_BOX (row), label);
  gtk_list_box_append (self->list, row);
  row = gtk_widget_get_parent (row);
  gtk_widget_set_focusable (row, FALSE); /* the check button in it takes the keyboard */
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
}

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return g_utf8_collate (a, b);
}

static void
fill_cb (GtkMenuButton *button G_GNUC_UNUSED,
         gpointer       user_data)
{
  WakhanTagMenu         *self = user_data;
  GtkWidget             *row;
  g_autoptr (GHashTable) counts = NULL;
  g_autoptr (GList)      tags = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) && GTK_IS_LIST_BOX_ROW (row))
    gtk_list_box_remove (self->list, row);
  gtk_editable_set_text (self->search, "");
  if (!self->notebook)
    return;
  counts = count_tags (self);
  tags = g_list_sort (g_hash_table_get_keys (counts), compare_tags);
  for (GList *tag = tags; tag; tag = tag->next)
    add_row (self, tag->data, GPOINTER_TO_UINT (g_hash_table_lookup (counts, tag->data)));
  gtk_widget_set_visible (GTK_WIDGET (self->search),
                          g_hash_table_size (counts) >= ENOUGH_TO_SEARCH);
}

static gboolean
fits_search_cb (GtkListBoxRow *row,
                gpointer       user_data)
{
  WakhanTagMenu *self = user_data;
  GtkWidget     *check = gtk_widget_get_first_child (gtk_list_box_row_get_child (row));

  return wakhan_fold_has_words (gtk_check_button_get_label (GTK_CHECK_BUTTON (check)),
                                gtk_editable_get_text (self->search));
}

static void
search_changed_cb (WakhanTagMenu *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* The entry keeps Escape to itself. */
static void
stop_search_cb (WakhanTagMenu *self)
{
  gtk_menu_button_popdown (self->button);
}

static void
wakhan_tag_menu_dispose (GObject *object)
{
  WakhanTagMenu *self = WAKHAN_TAG_MENU (object);

  if (self->filter)
    g_signal_handlers_disconnect_by_data (self->filter, self);
  g_clear_object (&self->filter);
  g_clear_object (&self->notebook);
  if (self->button)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  gtk_widget_dispose_template (GTK_WIDGET (self), WAKHAN_TYPE_TAG_MENU);

  G_OBJECT_CLASS (wakhan_tag_menu_parent_class)->dispose (object);
}

static void
wakhan_tag_menu_class_init (WakhanTagMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = wakhan_tag_menu_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/wakhan/Wakhan/ui/wakhan-tag-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, WakhanTagMenu, button);
  gtk_widget_class_bind_template_child (widget_class, WakhanTagMenu, search);
  gtk_widget_class_bind_template_child (widget_class, WakhanTagMenu, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
wakhan_tag_menu_init (WakhanTagMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  wakhan_tooltip_set_beside_name (GTK_WIDGET (self->button), _ ("Show Notes with These Tags"),
                                  NULL);
  gtk_menu_button_set_create_popup_func (self->button, fill_cb, self, NULL);
  gtk_list_box_set_filter_func (self->list, fits_search_cb, self, NULL);
  update_label (self);
}

void
wakhan_tag_menu_set_filter (WakhanTagMenu    *self,
                            WakhanNoteFilter *filter)
{
  g_return_if_fail (WAKHAN_IS_TAG_MENU (self));
  g_return_if_fail (WAKHAN_IS_NOTE_FILTER (filter));

  if (g_set_object (&self->filter, filter))
    g_signal_connect_object (filter, "changed", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
}

void
wakhan_tag_menu_set_notebook (WakhanTagMenu  *self,
                              WakhanNotebook *notebook)
{
  g_return_if_fail (WAKHAN_IS_TAG_MENU (self));
  g_return_if_fail (!notebook || WAKHAN_IS_NOTEBOOK (notebook));

  g_set_object (&self->notebook, notebook);
}
