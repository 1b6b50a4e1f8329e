/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/* The years of a life, where nothing else would be told so. Each costs O(1). */

/**
 * wakhan_date_life_has_letter:
 * @at: of a number
 *
 * Returns: whether a letter before it says that somebody was born, died, reigned or flourished then
 */
gboolean wakhan_date_life_has_letter (const WakhanDateParser *parser,
                                      guint                   at);

/**
 * wakhan_date_life_has_year:
 * @at: of a number
 *
 * Returns: whether it has such a letter, or is one of two that nothing but a life would be told
 *   with: "(c. 395–454)"
 */
gboolean wakhan_date_life_has_year (const WakhanDateParser *parser,
                                    guint                   at);

G_END_DECLS
