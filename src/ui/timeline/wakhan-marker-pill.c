/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-marker-pill.h"

#include <glib/gi18n-lib.h>

GtkWidget *
wakhan_marker_pill_new (void)
{
  GtkWidget *pill = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("pan-start-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_label_new (NULL));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("pan-end-symbolic"));
  gtk_button_set_child (GTK_BUTTON (pill), box);
  /* The marks are one stop of the Tab round, and a key leads there as well. */
  gtk_widget_set_focusable (pill, FALSE);
  gtk_widget_set_cursor_from_name (pill, "pointer");
  gtk_widget_add_css_class (pill, "marker-pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (pill), "win.show-reading-marker");
  return pill;
}

void
wakhan_marker_pill_set_time (GtkWidget  *pill,
                             gboolean    later,
                             const char *time)
{
  GtkWidget *earlier_arrow =
    gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (pill)));
  GtkWidget       *label = gtk_widget_get_next_sibling (earlier_arrow);
  g_autofree char *words = NULL;

  /* Translators: the time that the text tells of where one reads. */
  words = g_strdup_printf (C_ ("timeline", "You are here: %s"), time);
  if (!g_str_equal (words, gtk_label_get_label (GTK_LABEL (label))))
    {
      gtk_label_set_label (GTK_LABEL (label), words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (pill), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                      -1);
    }
  gtk_widget_set_visible (earlier_arrow, !later);
  gtk_widget_set_visible (gtk_widget_get_next_sibling (label), later);
}
