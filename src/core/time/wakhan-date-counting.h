/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/* Words that say of a number that it counts, measures or names something. Each question costs
 * O(1). */

/**
 * wakhan_date_counting_counts:
 *
 * Returns: whether the words around a number of four figures say that it counts, measures or names
 *   something: pages 1201–1305, 1,500 men, Flight 1990, +49 30 1805 2000
 */
gboolean wakhan_date_counting_counts (const WakhanDateParser *parser,
                                      guint                   at);

/**
 * wakhan_date_counting_is_amount:
 * @next: of the word behind a number
 *
 * Returns: whether that word makes an amount of it: "12 men", "30 km"
 */
gboolean wakhan_date_counting_is_amount (const WakhanDateParser *parser,
                                         guint                   next);

/**
 * wakhan_date_counting_follows_counter:
 *
 * Returns: whether the word before the number says that it is that of a page or the like
 */
gboolean wakhan_date_counting_follows_counter (const WakhanDateParser *parser,
                                               guint                   at);

G_END_DECLS
