/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-tooltip.h"

#include "wakhan-description.h"

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
  wakhan_tooltip_set_beside_name (widget, text, text);
}

void
wakhan_tooltip_set_beside_name (GtkWidget  *widget,
                                const char *text,
                                const char *description)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data_full (G_OBJECT (widget), TEXT, g_strdup (text), g_free);
  if (!gtk_widget_get_has_tooltip (widget))
    g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
  gtk_widget_set_has_tooltip (widget, TRUE);
  if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)))
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget),
                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY); /* “GtkImage” */
  wakhan_description_set (widget, description);
}
