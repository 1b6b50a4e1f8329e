/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_future_is_told:
 * @at: where a mention begins
 * @next: behind it
 *
 * Returns: whether the words beside it say that its time is to come, seen from the day of writing
 */
gboolean wakhan_date_future_is_told (const WakhanDateParser *parser,
                                     guint                   at,
                                     guint                   next);

/**
 * wakhan_date_future_is_past:
 *
 * Returns: whether the sentence looks back from what was told: "he had been there in May"
 */
gboolean wakhan_date_future_is_past (const WakhanDateParser *parser,
                                     guint                   at,
                                     guint                   next);

G_END_DECLS
