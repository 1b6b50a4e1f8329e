/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The name of a lane, and how many events it has; pressed, the lane folds or unfolds. It has no
 * number of its own: the actions of its parent ask it for that. */
#define WAKHAN_TYPE_LANE_NAME (wakhan_lane_name_get_type ())
G_DECLARE_FINAL_TYPE (WakhanLaneName, wakhan_lane_name, WAKHAN, LANE_NAME, GtkWidget)

GtkWidget *wakhan_lane_name_new (WakhanEventGrouper *grouper,
                                 guint               lane);
guint      wakhan_lane_name_get_lane (WakhanLaneName *self);
/* What it says may be other than it was. */
void wakhan_lane_name_update (WakhanLaneName *self);

G_END_DECLS
