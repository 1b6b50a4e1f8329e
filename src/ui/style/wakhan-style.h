/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_STYLE (wakhan_style_get_type ())
G_DECLARE_FINAL_TYPE (WakhanStyle, wakhan_style, WAKHAN, STYLE, GObject)

/* Dresses a display as long as it lives: every sheet of the resource, the colours of the scheme in
 * force, and the size of the text that is read. */
WakhanStyle *wakhan_style_new (GdkDisplay        *display,
                               WakhanPreferences *preferences);

G_END_DECLS
