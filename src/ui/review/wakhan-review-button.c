/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-review-button.h"

void
wakhan_review_button_label (GtkWidget  *button,
                            GtkWidget  *sheet,
                            const char *name,
                            const char *key)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *cap = gtk_label_new (key);

  g_return_if_fail (GTK_IS_BUTTON (button));
  g_return_if_fail (GTK_IS_WIDGET (sheet));

  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (cap, "key-cap");
  gtk_widget_set_valign (cap, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), cap);
  g_object_bind_property (sheet, "visible", cap, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);
}
