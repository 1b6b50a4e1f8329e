/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Fills @drop_down with the categories that an event may have: none, the usual ones, and those that
 * the study has of its own. Returns: (transfer full): their ids, in the same order; "" for none. */
GStrv wakhan_category_choice_fill (GtkDropDown    *drop_down,
                                   WakhanTimeline *timeline);

G_END_DECLS
