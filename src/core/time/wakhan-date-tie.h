/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_tie_skip_stop:
 * @at: behind the words of a date
 *
 * Returns: behind the full stop of an abbreviated month there, where what follows ties another date
 *   to it, as in "Jan.–Feb. 1901"; else @at
 */
guint wakhan_date_tie_skip_stop (const WakhanDateParser *parser,
                                 guint                   at);

/**
 * wakhan_date_tie_read:
 * @start: where the words of the dates in the items begin
 * @at: behind them
 *
 * Returns: behind the word or sign that makes a span of the dates at both sides of it; 0: there is
 *   none
 */
guint wakhan_date_tie_read (const WakhanDateParser *parser,
                            guint                   start,
                            guint                   at);

/**
 * wakhan_date_tie_is_about:
 * @tie: the word or sign
 * @at: behind it
 *
 * Returns: whether "about" stands between: "200 – c. 118 BC"
 */
gboolean wakhan_date_tie_is_about (const WakhanDateParser *parser,
                                   guint                   tie,
                                   guint                   at);

/**
 * wakhan_date_tie_is_row:
 *
 * Returns: whether a row begins with "1932 – 33", or stands in parentheses, so that the blanks
 *   around the dash at @tie say nothing
 */
gboolean wakhan_date_tie_is_row (const WakhanDateParser *parser,
                                 guint                   tie);

/**
 * wakhan_date_tie_take_present:
 * @at: behind what ties the item to its other end
 *
 * "2015 – present", "from 1980 to the present": it goes on.
 *
 * Returns: the token behind it; 0: nothing says so there, and the item is as it was
 */
guint wakhan_date_tie_take_present (WakhanDateParser *parser,
                                    guint             at);

G_END_DECLS
