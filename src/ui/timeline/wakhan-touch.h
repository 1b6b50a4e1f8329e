/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How wide and high, in px, what is small counts as under a pointer: more for a finger, and in a
 * narrow window. @gesture: (nullable). */
double wakhan_touch_get_target (GtkWidget  *widget,
                                GtkGesture *gesture);
/* The child to take the focus that is nearest to a point beside it and counts as hit; (transfer
 * none), or NULL. */
GtkWidget *wakhan_touch_find_child (GtkWidget *parent,
                                    double     x,
                                    double     y,
                                    double     target);

G_END_DECLS
