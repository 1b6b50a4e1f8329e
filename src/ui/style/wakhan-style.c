/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-style.h"

#include "wakhan-color-scheme.h"

#define RESOURCES "/io/github/wakhan/Wakhan/"

struct _WakhanStyle
{
  GObject parent_instance;

  GdkDisplay        *display;
  WakhanPreferences *preferences;
  WakhanColorScheme *scheme;
  GtkCssProvider    *colors;
  GtkCssProvider    *text;
  GPtrArray         *providers; /* all there are */
};

G_DEFINE_FINAL_TYPE (WakhanStyle, wakhan_style, G_TYPE_OBJECT)

static void
load_colors (WakhanStyle *self)
{
  g_autofree char *path =
    g_strdup_printf (RESOURCES "colors-%s.css", wakhan_color_scheme_get_sheet (self->scheme));

  gtk_css_provider_load_from_resource (self->colors, path);
}

static void
load_text_size (WakhanStyle *self)
{
  g_autofree char *css = g_strdup_printf (".reading-text { font-size: %d%%; }",
                                          wakhan_preferences_get_text_size (self->preferences));

#if GTK_CHECK_VERSION(4, 12, 0)
  gtk_css_provider_load_from_string (self->text, css);
#else
  gtk_css_provider_load_from_data (self->text, css, -1);
#endif
}

static GtkCssProvider *
add_provider (WakhanStyle *self,
              guint        priority)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  g_ptr_array_add (self->providers, provider);
  gtk_style_context_add_provider_for_display (self->display, GTK_STYLE_PROVIDER (provider),
                                              priority);
  return provider;
}

/* Each pane has a sheet of its own, which goes before what all share: of two providers GTK takes
 * the later one's word, however particular the other is. */
static void
load_sheets (WakhanStyle *self)
{
  g_auto (GStrv) names =
    g_resources_enumerate_children (RESOURCES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (char **name = names; name && *name; name++)
    if (g_str_has_prefix (*name, "style") && g_str_has_suffix (*name, ".css"))
      {
        g_autofree char *path = g_strconcat (RESOURCES, *name, NULL);
        const guint      priority =
          GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + (g_str_equal (*name, "style.css") ? 1 : 2);

        gtk_css_provider_load_from_resource (add_provider (self, priority), path);
      }
}

static void
wakhan_style_dispose (GObject *object)
{
  WakhanStyle *self = WAKHAN_STYLE (object);

  for (guint i = 0; i < self->providers->len; i++)
    gtk_style_context_remove_provider_for_display (self->display,
                                                   g_ptr_array_index (self->providers, i));
  g_ptr_array_set_size (self->providers, 0);
  g_clear_object (&self->scheme);
  g_clear_object (&self->preferences);

  G_OBJECT_CLASS (wakhan_style_parent_class)->dispose (object);
}

static void
wakhan_style_finalize (GObject *object)
{
  g_ptr_array_unref (WAKHAN_STYLE (object)->providers);

  G_OBJECT_CLASS (wakhan_style_parent_class)->finalize (object);
}

static void
wakhan_style_class_init (WakhanStyleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_style_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_style_finalize;
}

static void
wakhan_style_init (WakhanStyle *self)
{
  self->providers = g_ptr_array_new_with_free_func (g_object_unref);
}

WakhanStyle *
wakhan_style_new (GdkDisplay        *display,
                  WakhanPreferences *preferences)
{
  WakhanStyle *self;

  g_return_val_if_fail (GDK_IS_DISPLAY (display), NULL);
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (WAKHAN_TYPE_STYLE, NULL);
  self->display = display;
  self->preferences = g_object_ref (preferences);
  self->scheme = wakhan_color_scheme_new (display, preferences);
  self->colors = add_provider (self, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  load_colors (self);
  load_sheets (self);
  self->text = add_provider (self, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 2);
  load_text_size (self);
  g_signal_connect_object (self->scheme, "notify::sheet", G_CALLBACK (load_colors), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (preferences, "notify::text-size", G_CALLBACK (load_text_size), self,
                           G_CONNECT_SWAPPED);
  return self;
}
