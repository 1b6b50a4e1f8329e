/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"

G_BEGIN_DECLS

/* Two mentions that a dash or a word ties: "2 June – 5 July 1999". */

/**
 * wakhan_date_span_is_one:
 *
 * Returns: whether they can be the ends of one span of time: what is known of them does not go
 *   backwards, and neither is counted from another date
 */
gboolean wakhan_date_span_is_one (const WakhanDateMention *first,
                                  const WakhanDateMention *last);

/**
 * wakhan_date_span_complete:
 *
 * Gives each what only the other says: the year, or month and year.
 */
void wakhan_date_span_complete (WakhanDateMention *first,
                                WakhanDateMention *last);

G_END_DECLS
