/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_COLOR_SCHEME (wakhan_color_scheme_get_type ())
G_DECLARE_FINAL_TYPE (WakhanColorScheme, wakhan_color_scheme, WAKHAN, COLOR_SCHEME, GObject)

/* Which colours a display has: by the person's choice, GTK_THEME, GTK's settings and the desktop's.
 * High contrast comes from the system and overrides the choice. Property, read-only: sheet, the
 * name of one of the resource's colour sheets. */
WakhanColorScheme *wakhan_color_scheme_new (GdkDisplay        *display,
                                            WakhanPreferences *preferences);
const char        *wakhan_color_scheme_get_sheet (WakhanColorScheme *self);

G_END_DECLS
