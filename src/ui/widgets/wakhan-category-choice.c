/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-category-choice.h"

#include "wakhan-event-category.h"
#include "wakhan-event-sign.h"
#include "wakhan-known-names.h"

#include <glib/gi18n-lib.h>

/* It stands alone, and not in a sentence. */
static void
append_name (GtkStringList *names,
             const char    *name)
{
  const char      *rest = g_utf8_next_char (name);
  g_autofree char *first = g_utf8_strup (name, rest - name);

  gtk_string_list_take (names, g_strconcat (first, rest, NULL));
}

#define IDS "category-ids" /* of a drop-down, by its positions */

/* The sign, the name, and in the list a mark of the one that is chosen. */
static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          GtkDropDown        *drop_down)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *sign = wakhan_event_sign_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_valign (sign, GTK_ALIGN_CENTER);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), label);
  if (factory == gtk_drop_down_get_list_factory (drop_down))
    {
      GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");

      gtk_accessible_update_state (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      gtk_box_append (GTK_BOX (box), check);
    }
  gtk_list_item_set_child (item, box);
}

static void
show_chosen (GtkListItem *item,
             GtkDropDown *drop_down)
{
  GtkWidget *check = gtk_widget_get_last_child (gtk_list_item_get_child (item));

  gtk_widget_set_opacity (
    check, gtk_drop_down_get_selected_item (drop_down) == gtk_list_item_get_item (item) ? 1 : 0);
}

static void
show_chosen_cb (GtkDropDown *drop_down,
                GParamSpec  *pspec G_GNUC_UNUSED,
                GtkListItem *item)
{
  show_chosen (item, drop_down);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         GtkDropDown        *drop_down)
{
  const char *const *ids = g_object_get_data (G_OBJECT (drop_down), IDS);
  GtkWidget         *sign = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const guint        position = gtk_list_item_get_position (item);

  wakhan_event_sign_set_category (WAKHAN_EVENT_SIGN (sign),
                                  position < g_strv_length ((GStrv) ids) ? ids[position] : NULL);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (sign)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
  if (factory != gtk_drop_down_get_list_factory (drop_down))
    return;
  g_signal_connect_object (drop_down, "notify::selected-item", G_CALLBACK (show_chosen_cb), item,
                           0);
  show_chosen (item, drop_down);
}

static void
unbind_cb (GtkListItemFactory *factory G_GNUC_UNUSED,
           GtkListItem        *item,
           GtkDropDown        *drop_down)
{
  g_signal_handlers_disconnect_by_func (drop_down, show_chosen_cb, item);
}

static GtkListItemFactory *
create_factory (GtkDropDown *drop_down)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), drop_down, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), drop_down, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), drop_down, 0);
  return factory;
}

static void
show_signs (GtkDropDown *drop_down,
            GStrv        ids)
{
  g_object_set_data_full (G_OBJECT (drop_down), IDS, g_strdupv (ids), (GDestroyNotify) g_strfreev);
  if (gtk_drop_down_get_list_factory (drop_down))
    return;
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GtkListItemFactory) factory = create_factory (drop_down);

      if (i == 0)
        gtk_drop_down_set_list_factory (drop_down, factory);
      else
        gtk_drop_down_set_factory (drop_down, factory);
    }
}

GStrv
wakhan_category_choice_fill (GtkDropDown    *drop_down,
                             WakhanTimeline *timeline)
{
  g_autoptr (GStrvBuilder)  ids = g_strv_builder_new ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_auto (GStrv)            own = NULL;
  GStrv                     all;

  g_return_val_if_fail (GTK_IS_DROP_DOWN (drop_down), NULL);

  own = wakhan_known_names_list_categories (timeline);
  g_strv_builder_add (ids, "");
  gtk_string_list_append (names, C_ ("category", "None"));
  for (guint i = 0; i + 1 < WAKHAN_N_EVENT_CATEGORIES; i++)
    {
      const char *id = wakhan_event_category_get (i)->id;

      g_strv_builder_add (ids, id);
      append_name (names, wakhan_event_category_get_name (id));
    }
  for (guint i = 0; own[i]; i++)
    {
      g_strv_builder_add (ids, own[i]);
      append_name (names, own[i]);
    }
  all = g_strv_builder_end (ids);
  show_signs (drop_down, all);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
  return all;
}
