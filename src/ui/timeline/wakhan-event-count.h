/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How many dates that were found @session hides. */
guint wakhan_event_count_get_hidden (WakhanSession *session);
/* What stands beside the event: "4 of 96", "96 events", with those that are hidden. (transfer
 * full) */
char *wakhan_event_count_new (WakhanSession *session);
/* Has @button say where one begins: at the first event of all, or of the study's period. */
void wakhan_event_count_name_first (GtkButton     *button,
                                    WakhanSession *session);

G_END_DECLS
