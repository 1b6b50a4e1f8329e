/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_SHORTCUTS_WINDOW (wakhan_shortcuts_window_get_type ())
G_DECLARE_FINAL_TYPE (
  WakhanShortcutsWindow, wakhan_shortcuts_window, WAKHAN, SHORTCUTS_WINDOW, GtkWindow)

/* Every command that has a key, found by its name or its key. */
GtkWindow *wakhan_shortcuts_window_new (GtkWindow *parent);

G_END_DECLS
