/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-drop-down-name.h"

#include <glib/gi18n-lib.h>

#define NAME "drop-down-name"

static void
say (GtkDropDown *drop_down)
{
  GtkAccessible   *button = GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down)));
  GObject         *item = gtk_drop_down_get_selected_item (drop_down);
  const char      *name = g_object_get_data (G_OBJECT (drop_down), NAME);
  const char      *choice = "";
  g_autofree char *words = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    choice = gtk_string_object_get_string (GTK_STRING_OBJECT (item));
  /* Translators: said aloud: what is chosen, and what was: “Category: Economy” */
  words = g_strdup_printf (C_ ("drop-down: choice", "%s: %s"), name, choice);
  gtk_accessible_update_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, *choice ? words : name,
                                  -1);
}

void
wakhan_drop_down_name_attach (GtkDropDown *drop_down,
                              const char  *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name);

  g_object_set_data_full (G_OBJECT (drop_down), NAME, g_strdup (name), g_free);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (say), NULL);
  say (drop_down);
}
