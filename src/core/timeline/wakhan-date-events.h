/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/* The timeline of a text that nobody made one for: an event for each date that is found in it, tied to the words that gave it
 * and named by the sentence around them. (transfer full). */
WakhanTimeline *wakhan_date_events_create (WakhanDocument *document);

G_END_DECLS
