/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_FIND_LAYOUT_GAP 6 /* px */

#define WAKHAN_TYPE_FIND_LAYOUT (wakhan_find_layout_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFindLayout, wakhan_find_layout, WAKHAN, FIND_LAYOUT, GtkLayoutManager)

/* The first child and the last, beside each other where there is room: then the first has what the
 * last leaves. Else in two lines, as wide as there is room. */

G_END_DECLS
