/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-study.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define WAKHAN_TYPE_EVENT_FACTS (wakhan_event_facts_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEventFacts, wakhan_event_facts, WAKHAN, EVENT_FACTS, GtkWidget)

/* What is known of an event beside its summary, a row each: actors, place, source,
 * the newest note. */
void wakhan_event_facts_set_event (WakhanEventFacts *self,
                                   WakhanStudy      *study,
                                   WakhanEvent      *event);

G_END_DECLS
