/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-late-sheet.h"

#define RESOURCES "/io/github/wakhan/Wakhan/"

void
wakhan_late_sheet_load (GtkWidget  *widget,
                        const char *name)
{
  g_autofree char           *path = NULL;
  g_autoptr (GtkCssProvider) provider = NULL;
  GdkDisplay                *display;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name);

  path = g_strconcat (RESOURCES, name, NULL);
  display = gtk_widget_get_display (widget);
  if (g_object_get_data (G_OBJECT (display), path))
    return;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, path);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 2);
  g_object_set_data (G_OBJECT (display), path, display);
}
