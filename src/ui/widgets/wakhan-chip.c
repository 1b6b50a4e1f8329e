/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-chip.h"

#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

static gboolean
key_pressed_cb (GtkWidget      *chip,
                guint           key,
                guint           code G_GNUC_UNUSED,
                GdkModifierType state G_GNUC_UNUSED)
{
  if (key != GDK_KEY_Delete && key != GDK_KEY_KP_Delete && key != GDK_KEY_BackSpace)
    return FALSE;
  g_signal_emit_by_name (chip, "clicked");
  return TRUE;
}

GtkWidget *
wakhan_chip_new (GtkWidget  *sign,
                 const char *words)
{
  GtkWidget          *chip = gtk_button_new ();
  GtkWidget          *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autofree char    *name = NULL;

  g_return_val_if_fail (words, NULL);

  if (sign)
    gtk_box_append (GTK_BOX (box), sign);
  gtk_box_append (GTK_BOX (box), gtk_label_new (words));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  /* Translators: a button; %s is what events have to meet: “Diplomacy”. */
  name = g_strdup_printf (C_ ("filter", "Remove from Filter: %s"), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  wakhan_tooltip_set_beside_name (chip, name, NULL);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), chip,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (chip, keys);
  return chip;
}
