/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/* What stands behind a number and may be what it counts. Each costs O(1). */

/**
 * wakhan_date_counted_noun_follows:
 * @at: of a number of three figures, behind "in"
 *
 * Returns: whether the words behind it end in what it counts: "101 Premier League games"
 */
gboolean wakhan_date_counted_noun_follows (const WakhanDateParser *parser,
                                           guint                   at);

/**
 * wakhan_date_counted_noun_has_year:
 * @at: of a number of four figures
 *
 * Returns: whether the word before it points to what happened in that year: "these 1886 riots"
 */
gboolean wakhan_date_counted_noun_has_year (const WakhanDateParser *parser,
                                            guint                   at);

/**
 * wakhan_date_counted_noun_is_verb:
 * @at: behind a number
 *
 * Returns: whether what looks like something counted is done: "1995 marks the fiftieth anniversary"
 */
gboolean wakhan_date_counted_noun_is_verb (const WakhanDateParser *parser,
                                           guint                   at);

G_END_DECLS
