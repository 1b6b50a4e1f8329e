/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A line that tells how long it is from a marked event to the selected one, with a button that ends
 * it; seen only while an event is marked. Property: session. */
#define WAKHAN_TYPE_TIME_MEASURE (wakhan_time_measure_get_type ())
G_DECLARE_FINAL_TYPE (WakhanTimeMeasure, wakhan_time_measure, WAKHAN, TIME_MEASURE, GtkWidget)

G_END_DECLS
