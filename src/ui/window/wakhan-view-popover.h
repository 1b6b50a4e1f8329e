/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-preferences.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_VIEW_POPOVER (wakhan_view_popover_get_type ())
G_DECLARE_FINAL_TYPE (WakhanViewPopover, wakhan_view_popover, WAKHAN, VIEW_POPOVER, GtkPopover)

/* How the text looks: colours, size, width of the column, line spacing. Every change
 * shows at once. */
GtkWidget *wakhan_view_popover_new (WakhanPreferences *preferences);

G_END_DECLS
