/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-event.h"

G_BEGIN_DECLS

/**
 * wakhan_vaguer_ids_create:
 * @events: (element-type WakhanEvent): in the order of the text
 *
 * The id of an event that was found in a text is made of its date. A text may be read more
 * precisely than it was when a note was tied to "date-2018" or "date-2018-no-2": the event of the
 * same words is "date-2018-06" now. O(n).
 *
 * Returns: (transfer full) (element-type utf8 WakhanEvent): the ids that the events would have by
 *   the years of their dates, numbered as those of found dates are; borrows the events
 */
GHashTable *wakhan_vaguer_ids_create (GPtrArray *events);

G_END_DECLS
