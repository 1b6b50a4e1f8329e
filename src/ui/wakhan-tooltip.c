/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tooltip.h"

#define TEXT "wakhan-tooltip"

static gboolean
query_cb (GtkWidget  *widget,
          int         x G_GNUC_UNUSED,
          int         y G_GNUC_UNUSED,
          gboolean    keyboard G_GNUC_UNUSED,
          GtkTooltip *tooltip)
{
  const char *text = g_object_get_data (G_OBJECT (widget), TEXT);

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

void
wakhan_tooltip_set (GtkWidget  *widget,
                    const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data_full (G_OBJECT (widget), TEXT, g_strdup (text), g_free);
  if (!gtk_widget_get_has_tooltip (widget))
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
  gtk_widget_set_has_tooltip (widget, TRUE);
  if (text)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}
