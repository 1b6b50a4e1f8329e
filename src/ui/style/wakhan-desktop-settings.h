/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_DESKTOP_SCHEME_NONE, /* no preference, or nobody to ask */
  WAKHAN_DESKTOP_SCHEME_DARK,
  WAKHAN_DESKTOP_SCHEME_LIGHT,
} WakhanDesktopScheme;

#define WAKHAN_TYPE_DESKTOP_SETTINGS (wakhan_desktop_settings_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanDesktopSettings, wakhan_desktop_settings, WAKHAN, DESKTOP_SETTINGS, GObject)

/* What the settings portal says about colours, asked without waiting. Signal: "changed". */
WakhanDesktopSettings *wakhan_desktop_settings_new (void);
WakhanDesktopScheme    wakhan_desktop_settings_get_scheme (WakhanDesktopSettings *self);
gboolean               wakhan_desktop_settings_get_contrast (WakhanDesktopSettings *self);

G_END_DECLS
