/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline-view.h"

G_BEGIN_DECLS

/* How a person moves in time; all of it goes to the session of the view. */
void wakhan_timeline_input_add_keys (GtkWidgetClass *view_class);
void wakhan_timeline_input_add_pointer (GtkWidget *view);

G_END_DECLS
