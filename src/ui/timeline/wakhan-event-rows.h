/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes the rows of a list of events: sign, date, title; the last two one below the other or beside
 * each other. Of @timeline are the events. */
GtkListItemFactory *wakhan_event_rows_new (GtkOrientation  orientation,
                                           WakhanTimeline *timeline);

G_END_DECLS
