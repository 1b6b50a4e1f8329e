/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-color-scheme.h"

#include "wakhan-desktop-settings.h"

/* GtkInterfaceColorScheme and GtkInterfaceContrast, of GTK 4.20 */
#define INTERFACE_DARK 2
#define INTERFACE_LIGHT 3
#define INTERFACE_MORE_CONTRAST 2

struct _WakhanColorScheme
{
  GObject parent_instance;

  GtkSettings           *settings;
  WakhanPreferences     *preferences;
  WakhanDesktopSettings *desktop;
  const char            *sheet;
  gboolean               prefers_dark; /* as GTK's settings said it, not as set here */
  gboolean               is_setting;   /* what changes now in GTK's settings is our doing */
};

typedef enum
{
  PROP_SHEET = 1,
  N_PROPS
} WakhanColorSchemeProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WakhanColorScheme, wakhan_color_scheme, G_TYPE_OBJECT)

static gboolean
has_setting (WakhanColorScheme *self,
             const char        *name)
{
  return g_object_class_find_property (G_OBJECT_GET_CLASS (self->settings), name) != NULL;
}

static int
get_enum_setting (WakhanColorScheme *self,
                  const char        *name)
{
  int value = 0;

  if (has_setting (self, name))
    g_object_get (self->settings, name, &value, NULL);
  return value;
}

/* The name in lower case; GTK_THEME overrides the setting, as it does inside GTK. */
static char *
dup_theme_name (WakhanColorScheme *self)
{
  const char      *forced = g_getenv ("GTK_THEME");
  g_autofree char *name = NULL;

  if (forced && *forced)
    return g_ascii_strdown (forced, -1);
  g_object_get (self->settings, "gtk-theme-name", &name, NULL);
  return g_ascii_strdown (name ? name : "", -1);
}

static gboolean
is_dark_theme (const char *name)
{
  return g_str_has_suffix (name, "dark") || strstr (name, "inverse");
}

static gboolean
is_system_dark (WakhanColorScheme *self,
                const char        *theme)
{
  const char *forced = g_getenv ("GTK_THEME");

  if (forced && *forced)
    return is_dark_theme (theme);
  switch (wakhan_desktop_settings_get_scheme (self->desktop))
    {
    case WAKHAN_DESKTOP_SCHEME_DARK:
      return TRUE;
    case WAKHAN_DESKTOP_SCHEME_LIGHT:
      return FALSE;
    case WAKHAN_DESKTOP_SCHEME_NONE:
      break;
    }
  return self->prefers_dark || is_dark_theme (theme);
}

/* GTK's own widgets go along. Before 4.20 there is but one switch, which a newer GTK warns of. */
static void
tell_gtk (WakhanColorScheme *self,
          const char        *choice,
          gboolean           dark)
{
  const gboolean follows = g_str_equal (choice, "system");

  self->is_setting = TRUE;
  if (has_setting (self, "gtk-interface-color-scheme"))
    {
      if (follows &&
          wakhan_desktop_settings_get_scheme (self->desktop) == WAKHAN_DESKTOP_SCHEME_NONE)
        gtk_settings_reset_property (self->settings, "gtk-interface-color-scheme");
      else
        g_object_set (self->settings, "gtk-interface-color-scheme",
                      dark ? INTERFACE_DARK : INTERFACE_LIGHT, NULL);
    }
  else
    {
      gboolean now;

      g_object_get (self->settings, "gtk-application-prefer-dark-theme", &now, NULL);
      if (now != dark)
        g_object_set (self->settings, "gtk-application-prefer-dark-theme", dark, NULL);
    }
  self->is_setting = FALSE;
}

static void
update (WakhanColorScheme *self)
{
  g_autofree char *theme = dup_theme_name (self);
  const char      *choice = wakhan_preferences_get_theme (self->preferences);
  const char      *sheet;
  gboolean         contrast;
  gboolean         dark;

  contrast = strstr (theme, "-hc") || strstr (theme, "highcontrast") ||
             wakhan_desktop_settings_get_contrast (self->desktop) ||
             get_enum_setting (self, "gtk-interface-contrast") == INTERFACE_MORE_CONTRAST;
  dark =
    g_str_equal (choice, "system") ? is_system_dark (self, theme) : g_str_equal (choice, "dark");
  if (contrast)
    sheet = dark ? "contrast-dark" : "contrast";
  else if (g_str_equal (choice, "sepia"))
    sheet = "sepia";
  else
    sheet = dark ? "dark" : "light";
  tell_gtk (self, choice, dark);
  if (sheet == self->sheet)
    return;
  self->sheet = sheet;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHEET]);
}

static void
setting_changed_cb (WakhanColorScheme *self)
{
  if (self->is_setting)
    return;
  g_object_get (self->settings, "gtk-application-prefer-dark-theme", &self->prefers_dark, NULL);
  if (get_enum_setting (self, "gtk-interface-color-scheme") == INTERFACE_DARK)
    self->prefers_dark = TRUE;
  update (self);
}

static void
wakhan_color_scheme_dispose (GObject *object)
{
  WakhanColorScheme *self = WAKHAN_COLOR_SCHEME (object);

  if (self->settings)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  self->settings = NULL;
  g_clear_object (&self->preferences);
  g_clear_object (&self->desktop);

  G_OBJECT_CLASS (wakhan_color_scheme_parent_class)->dispose (object);
}

static void
wakhan_color_scheme_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  WakhanColorScheme *self = WAKHAN_COLOR_SCHEME (object);

  switch ((WakhanColorSchemeProperty) id)
    {
    case PROP_SHEET:
      g_value_set_string (value, self->sheet);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_color_scheme_class_init (WakhanColorSchemeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_color_scheme_dispose;
  object_class->get_property = wakhan_color_scheme_get_property;

  properties[PROP_SHEET] =
    g_param_spec_string ("sheet", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_color_scheme_init (WakhanColorScheme *self)
{
  self->desktop = wakhan_desktop_settings_new ();
  g_signal_connect_object (self->desktop, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

WakhanColorScheme *
wakhan_color_scheme_new (GdkDisplay        *display,
                         WakhanPreferences *preferences)
{
  const char *const  names[] = { "gtk-theme-name", "gtk-application-prefer-dark-theme",
                                 "gtk-interface-color-scheme", "gtk-interface-contrast" };
  WakhanColorScheme *self;

  g_return_val_if_fail (GDK_IS_DISPLAY (display), NULL);
  g_return_val_if_fail (WAKHAN_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (WAKHAN_TYPE_COLOR_SCHEME, NULL);
  self->settings = gtk_settings_get_for_display (display);
  self->preferences = g_object_ref (preferences);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", names[i], NULL);

      if (has_setting (self, names[i]))
        g_signal_connect_swapped (self->settings, signal, G_CALLBACK (setting_changed_cb), self);
    }
  g_signal_connect_object (preferences, "notify::theme", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  setting_changed_cb (self);
  return self;
}

const char *
wakhan_color_scheme_get_sheet (WakhanColorScheme *self)
{
  g_return_val_if_fail (WAKHAN_IS_COLOR_SCHEME (self), NULL);

  return self->sheet;
}
