/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_ONE_STOP (wakhan_one_stop_get_type ())
G_DECLARE_FINAL_TYPE (WakhanOneStop, wakhan_one_stop, WAKHAN, ONE_STOP, GtkWidget)

/**
 * WakhanOneStop:
 *
 * Makes of what is in its `child` one stop of the Tab round: Tab comes to what had the keyboard
 * there last, and the next Tab leaves. Arrow keys walk inside. In a row of a #GtkListView, Tab goes
 * through what the row holds before it leaves.
 *
 * The signal `enter` (returns a #gboolean) may choose what takes the keyboard: %TRUE if it gave it
 * to something.
 */
GtkWidget *wakhan_one_stop_new (GtkWidget *child);

G_END_DECLS
