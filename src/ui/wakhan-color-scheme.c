/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-color-scheme.h"

#define RESOURCES "/io/github/wakhan/Wakhan/"

static const char *
choose_colors (GtkSettings *settings)
{
  g_autofree char *theme = NULL;
  g_autofree char *folded = NULL;
  const char      *forced = g_getenv ("GTK_THEME");
  gboolean         dark;
  gboolean         contrast;

  g_object_get (settings, "gtk-theme-name", &theme, "gtk-application-prefer-dark-theme", &dark, NULL);
  folded = g_ascii_strdown (forced ? forced : theme ? theme
                                                    : "",
                            -1);
  if (forced)
    dark = FALSE;
  dark = dark || strstr (folded, "dark") || strstr (folded, "inverse");
  contrast = strstr (folded, "-hc") || strstr (folded, "highcontrast");
  if (contrast)
    return dark ? RESOURCES "colors-contrast-dark.css" : RESOURCES "colors-contrast.css";
  return dark ? RESOURCES "colors-dark.css" : RESOURCES "colors-light.css";
}

static void
load_colors (GtkCssProvider *provider,
             GParamSpec     *pspec G_GNUC_UNUSED,
             GtkSettings    *settings)
{
  gtk_css_provider_load_from_resource (provider, choose_colors (settings));
}

static void
settings_changed_cb (GtkSettings    *settings,
                     GParamSpec     *pspec,
                     GtkCssProvider *provider)
{
  load_colors (provider, pspec, settings);
}

void
wakhan_color_scheme_follow (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) colors = gtk_css_provider_new ();
  GtkSettings               *settings = gtk_settings_get_for_display (display);

  load_colors (colors, NULL, settings);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (colors),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  for (const char *const *sheet = (const char *[]){ "style.css", "style-reading.css", "style-timeline.css", "style-notes.css", NULL };
       *sheet; sheet++)
    {
      g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
      g_autofree char           *path = g_strconcat (RESOURCES, *sheet, NULL);

      gtk_css_provider_load_from_resource (style, path);
      gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (style),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
    }
  g_signal_connect_object (settings, "notify::gtk-theme-name", G_CALLBACK (settings_changed_cb), colors, 0);
  g_signal_connect_object (settings, "notify::gtk-application-prefer-dark-theme",
                           G_CALLBACK (settings_changed_cb), colors, 0);
}
