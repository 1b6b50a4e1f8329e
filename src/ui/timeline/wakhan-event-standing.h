/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-timeline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_STANDING (wakhan_event_standing_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventStanding, wakhan_event_standing, WAKHAN, EVENT_STANDING, GtkWidget)

/* How an event stands to others and to what is known: disputed, made more precise, unverified; a
 * line and a sign each, the others as links. Its signal followed (WakhanEvent) tells of a link.
 * @event: (nullable). */
void wakhan_event_standing_set_event (WakhanEventStanding *self,
                                      WakhanTimeline      *timeline,
                                      WakhanEvent         *event);
/* The same in words alone, a line each; (transfer full) (nullable): %NULL: there is
 * nothing to say. */
char *wakhan_event_standing_dup_words (WakhanTimeline *timeline,
                                       WakhanEvent    *event);

G_END_DECLS
