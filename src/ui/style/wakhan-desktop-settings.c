/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-desktop-settings.h"

#define PORTAL "org.freedesktop.portal.Desktop"
#define PATH "/org/freedesktop/portal/desktop"
#define INTERFACE "org.freedesktop.portal.Settings"
#define NAMESPACE "org.freedesktop.appearance"

struct _WakhanDesktopSettings
{
  GObject parent_instance;

  GCancellable       *cancellable;
  GDBusConnection    *bus; /* NULL until it answered, and where there is none */
  guint               subscription;
  WakhanDesktopScheme scheme;
  gboolean            contrast;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanDesktopSettings, wakhan_desktop_settings, G_TYPE_OBJECT)

/* Older portals box the value twice. */
static guint
unbox (GVariant *boxed)
{
  g_autoptr (GVariant) value = g_variant_ref (boxed);

  while (g_variant_is_of_type (value, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *inner = g_variant_get_variant (value);

      g_variant_unref (value);
      value = inner;
    }
  return g_variant_is_of_type (value, G_VARIANT_TYPE_UINT32) ? g_variant_get_uint32 (value) : 0;
}

static void
take_value (WakhanDesktopSettings *self,
            const char            *key,
            GVariant              *boxed)
{
  const guint value = unbox (boxed);

  if (g_str_equal (key, "color-scheme"))
    {
      const WakhanDesktopScheme scheme =
        value <= WAKHAN_DESKTOP_SCHEME_LIGHT ? value : WAKHAN_DESKTOP_SCHEME_NONE;

      if (scheme == self->scheme)
        return;
      self->scheme = scheme;
    }
  else if (g_str_equal (key, "contrast"))
    {
      if ((value == 1) == self->contrast)
        return;
      self->contrast = value == 1;
    }
  else
    return;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* An error is the answer of a desktop without such a portal. */
static void
read_cb (GObject      *bus,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (WakhanDesktopSettings) self = user_data;
  g_autoptr (GVariant)              groups = NULL;
  g_autoptr (GVariant)              values = NULL;
  g_autoptr (GVariant)              answer =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (bus), result, NULL);
  GVariantIter iter;
  const char  *key;
  GVariant    *value;

  if (!answer)
    return;
  groups = g_variant_get_child_value (answer, 0);
  values = g_variant_lookup_value (groups, NAMESPACE, G_VARIANT_TYPE_VARDICT);
  if (!values)
    return;
  g_variant_iter_init (&iter, values);
  while (g_variant_iter_loop (&iter, "{&sv}", &key, &value))
    take_value (self, key, value);
}

static void
setting_changed_cb (GDBusConnection *bus G_GNUC_UNUSED,
                    const char      *sender G_GNUC_UNUSED,
                    const char      *path G_GNUC_UNUSED,
                    const char      *interface G_GNUC_UNUSED,
                    const char      *name G_GNUC_UNUSED,
                    GVariant        *parameters,
                    gpointer         user_data)
{
  const char          *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;
  g_variant_get (parameters, "(&s&sv)", NULL, &key, &value);
  take_value (user_data, key, value);
}

static void
bus_cb (GObject      *source G_GNUC_UNUSED,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr (WakhanDesktopSettings) self = user_data;
  const char *const                 wanted[] = { NAMESPACE, NULL };
  GDBusConnection                  *bus = g_bus_get_finish (result, NULL);

  if (!bus || g_cancellable_is_cancelled (self->cancellable))
    {
      g_clear_object (&bus);
      return;
    }
  self->bus = bus;
  self->subscription =
    g_dbus_connection_signal_subscribe (bus, PORTAL, INTERFACE, "SettingChanged", PATH, NAMESPACE,
                                        G_DBUS_SIGNAL_FLAGS_NONE, setting_changed_cb, self, NULL);
  g_dbus_connection_call (bus, PORTAL, PATH, INTERFACE, "ReadAll", g_variant_new ("(^as)", wanted),
                          G_VARIANT_TYPE ("(a{sa{sv}})"), G_DBUS_CALL_FLAGS_NO_AUTO_START, 2000,
                          self->cancellable, read_cb, g_object_ref (self));
}

static void
wakhan_desktop_settings_dispose (GObject *object)
{
  WakhanDesktopSettings *self = WAKHAN_DESKTOP_SETTINGS (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (wakhan_desktop_settings_parent_class)->dispose (object);
}

static void
wakhan_desktop_settings_finalize (GObject *object)
{
  g_clear_object (&WAKHAN_DESKTOP_SETTINGS (object)->cancellable);

  G_OBJECT_CLASS (wakhan_desktop_settings_parent_class)->finalize (object);
}

static void
wakhan_desktop_settings_class_init (WakhanDesktopSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = wakhan_desktop_settings_dispose;
  object_class->finalize = wakhan_desktop_settings_finalize;

  signals[CHANGED] = g_signal_new ("changed", WAKHAN_TYPE_DESKTOP_SETTINGS, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_desktop_settings_init (WakhanDesktopSettings *self)
{
  self->cancellable = g_cancellable_new ();
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, bus_cb, g_object_ref (self));
}

WakhanDesktopSettings *
wakhan_desktop_settings_new (void)
{
  return g_object_new (WAKHAN_TYPE_DESKTOP_SETTINGS, NULL);
}

WakhanDesktopScheme
wakhan_desktop_settings_get_scheme (WakhanDesktopSettings *self)
{
  g_return_val_if_fail (WAKHAN_IS_DESKTOP_SETTINGS (self), WAKHAN_DESKTOP_SCHEME_NONE);

  return self->scheme;
}

gboolean
wakhan_desktop_settings_get_contrast (WakhanDesktopSettings *self)
{
  g_return_val_if_fail (WAKHAN_IS_DESKTOP_SETTINGS (self), FALSE);

  return self->contrast;
}
