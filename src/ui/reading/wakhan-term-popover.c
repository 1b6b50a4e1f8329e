/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term-popover.h"

#define MOST_CHARACTERS 38

static void
append_label (GtkBox     *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARACTERS);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

GtkWidget *
wakhan_term_popover_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *popover =
    g_object_new (GTK_TYPE_POPOVER, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  append_label (GTK_BOX (box), "name");
  append_label (GTK_BOX (box), NULL);
  gtk_widget_add_css_class (box, "term-meaning");
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_widget_set_focusable (popover, TRUE); /* nothing in it is */
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  return popover;
}

void
wakhan_term_popover_set_term (GtkPopover *popover,
                              WakhanTerm *term)
{
  GtkWidget *name = gtk_widget_get_first_child (gtk_popover_get_child (popover));

  gtk_label_set_label (GTK_LABEL (name), wakhan_term_get_name (term));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (name)),
                       wakhan_term_get_meaning (term));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  wakhan_term_get_name (term), -1);
}
