/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes @room, which holds a text view, as high as what is written in it: at least @n_least lines,
 * at most @n_most; what is more is scrolled. */
void wakhan_growing_room_attach (GtkScrolledWindow *room,
                                 guint              n_least,
                                 guint              n_most);

G_END_DECLS
