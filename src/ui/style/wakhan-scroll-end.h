/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* GTK has what scrolls by itself arrive at once when it goes out of view. Whoever hears of that and
 * scrolls as well ends the same move a second time, and GTK complains. From now on they hear of it
 * when the move has ended. Once a process. */
void wakhan_scroll_end_install (void);

G_END_DECLS
