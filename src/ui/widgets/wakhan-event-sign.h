/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_SIGN (wakhan_event_sign_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventSign, wakhan_event_sign, WAKHAN, EVENT_SIGN, GtkWidget)

/* The sign of an event's category, beside words that tell of the event. */
GtkWidget *wakhan_event_sign_new (void);
/* Of a category alone. */
GtkWidget *wakhan_event_sign_new_for_category (const char *category);
/* That of an event that another text tells, with which the study is compared. */
GtkWidget *wakhan_event_sign_new_ring (void);
void       wakhan_event_sign_set_category (WakhanEventSign *self,
                                           const char      *category);
void       wakhan_event_sign_set_event (WakhanEventSign *self,
                                        WakhanEvent     *event);

G_END_DECLS
