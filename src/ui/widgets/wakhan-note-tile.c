/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-tile.h"

#include "wakhan-tooltip.h"

GtkWidget *
wakhan_note_tile_new (const WakhanNoteKind *kind,
                      const char           *accessible_name)
{
  GtkWidget *tile;
  GtkWidget *sign;

  g_return_val_if_fail (kind != NULL, NULL);

  tile = gtk_toggle_button_new ();
  sign = g_object_new (GTK_TYPE_IMAGE, "icon-name", kind->icon_name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (sign, "sign");
  gtk_widget_add_css_class (sign, kind->css_class);
  gtk_button_set_child (GTK_BUTTON (tile), sign);
  gtk_widget_add_css_class (tile, "tile");
  wakhan_tooltip_set_beside_name (tile, wakhan_note_kind_get_name (kind), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  accessible_name, -1);
  return tile;
}
