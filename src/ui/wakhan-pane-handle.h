/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_PANE_HANDLE (wakhan_pane_handle_get_type ())
G_DECLARE_FINAL_TYPE (WakhanPaneHandle, wakhan_pane_handle, WAKHAN, PANE_HANDLE, GtkWidget)

/* The edge between two panes, a line in whose parent it is dragged, since it moves itself; the arrow keys move it too.
 *
 * Signals: "moved" (int distance): by so many px to the right or down. "reset": back to the usual place, by Home. */
GtkWidget *wakhan_pane_handle_new (GtkOrientation orientation, /* of the line */
                                   const char    *name);

G_END_DECLS
