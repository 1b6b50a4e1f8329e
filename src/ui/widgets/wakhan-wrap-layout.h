/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_WRAP_LAYOUT (wakhan_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (WakhanWrapLayout, wakhan_wrap_layout, WAKHAN, WRAP_LAYOUT, GtkLayoutManager)

/* Children one after the other, in as many lines as the width makes them need. Those that expand
 * share what a line leaves. */
GtkLayoutManager *wakhan_wrap_layout_new (void);

G_END_DECLS
