/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Always the same, wherever the snapshot is moved to. */
typedef void (*WakhanPictureAppend) (GtkSnapshot *snapshot,
                                     gpointer     data);

/* Draws what @append puts into a snapshot, as lines and letters, and not as a picture of them. An
 * SVG of cairo (1.16, 1.18) cuts off what was drawn with cairo itself unless that begins at its
 * origin: so each such part is asked for once more, and moved there. */
void wakhan_picture_node_draw (cairo_t            *cr,
                               WakhanPictureAppend append,
                               gpointer            data);

G_END_DECLS
