/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Opens what events have to meet, says how many conditions there are, and is on while there are
 * any. */
#define WAKHAN_TYPE_FILTER_BUTTON (wakhan_filter_button_get_type ())
G_DECLARE_FINAL_TYPE (WakhanFilterButton, wakhan_filter_button, WAKHAN, FILTER_BUTTON, GtkWidget)

/* (nullable) */
void wakhan_filter_button_set_session (WakhanFilterButton *self,
                                       WakhanSession      *session);

G_END_DECLS
