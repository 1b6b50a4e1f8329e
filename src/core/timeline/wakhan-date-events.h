/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"
#include "wakhan-timeline.h"

G_BEGIN_DECLS

/**
 * wakhan_date_events_create:
 *
 * The timeline of a text that nobody made one for. O(n) of the text; any thread.
 *
 * Returns: (transfer full): an event for each date that is found in the body of @document, tied to
 *   the words that gave it and named by the sentence around them
 */
WakhanTimeline *wakhan_date_events_create (WakhanDocument *document);

/**
 * wakhan_date_events_create_in_manner:
 * @manner: how a person wants the dates read
 *
 * Returns: (transfer full): as wakhan_date_events_create(), which leaves that to the text
 */
WakhanTimeline *wakhan_date_events_create_in_manner (WakhanDocument  *document,
                                                     WakhanDateManner manner);

G_END_DECLS
