/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-detail-place.h"

#include "wakhan-tooltip.h"

#include <glib/gi18n-lib.h>

void
wakhan_detail_place_take (WakhanDetailPlace        place,
                          GtkWidget               *detail,
                          const WakhanDetailRooms *rooms)
{
  g_return_if_fail (GTK_IS_WIDGET (detail));
  g_return_if_fail (rooms);

  g_object_ref (detail);
  gtk_widget_unparent (detail);
  if (place == WAKHAN_DETAIL_CARD)
    gtk_overlay_add_overlay (rooms->lanes, detail);
  else if (place == WAKHAN_DETAIL_ROW)
    gtk_widget_insert_after (detail, gtk_widget_get_parent (rooms->above), rooms->above);
  else
    gtk_widget_insert_after (detail, rooms->pane, NULL);
  g_object_unref (detail);
  gtk_widget_set_halign (detail, place == WAKHAN_DETAIL_CARD ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  if (place == WAKHAN_DETAIL_CARD)
    gtk_widget_add_css_class (detail, "over-lanes");
  else
    gtk_widget_remove_css_class (detail, "over-lanes");
}

void
wakhan_detail_fold_show (WakhanDetailFold fold,
                         GtkWidget       *button)
{
  static const struct
  {
    const char *name;
    const char *icon;
  } folds[] = {
    [WAKHAN_DETAIL_FOLDS_CARD] = { N_ ("Fold Event"), "pan-up-symbolic" },
    [WAKHAN_DETAIL_UNFOLDS_CARD] = { N_ ("Unfold Event"), "pan-down-symbolic" },
    [WAKHAN_DETAIL_FOLDS_SHEET] = { N_ ("Fold Event"), "pan-down-symbolic" },
    [WAKHAN_DETAIL_FOLDS_TIMELINE] = { N_ ("Fold Timeline"), "pan-down-symbolic" },
    [WAKHAN_DETAIL_UNFOLDS_TIMELINE] = { N_ ("Unfold Timeline"), "pan-up-symbolic" },
  };
  const char *name = _ (folds[fold].name);

  g_return_if_fail (GTK_IS_BUTTON (button));

  gtk_button_set_icon_name (GTK_BUTTON (button), folds[fold].icon);
  wakhan_tooltip_set_beside_name (button, name, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
