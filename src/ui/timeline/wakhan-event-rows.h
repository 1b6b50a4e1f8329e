/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes the rows of a list of events: sign, date, title; the last two one below the other or beside
 * each other. Of @timeline are the events. With @study (nullable) those whose words are gone from
 * the text say so, and have a button that asks for others. */
GtkListItemFactory *wakhan_event_rows_new (GtkOrientation  orientation,
                                           WakhanTimeline *timeline,
                                           WakhanStudy    *study);

G_END_DECLS
