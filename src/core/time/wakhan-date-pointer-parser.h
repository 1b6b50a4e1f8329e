/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_pointer_parser_read:
 *
 * Reads words that give a date by another one: "two years later", "the following day", "that June",
 * "last summer", "yesterday".
 *
 * Returns: behind them; 0: there are none
 */
guint wakhan_date_pointer_parser_read (const WakhanDateParser *parser,
                                       guint                   at,
                                       WakhanDateMention      *mention);

/**
 * wakhan_date_pointer_parser_read_month:
 * @at: behind a day's number
 * @mention: (nullable): that day; is given the months from the one told of
 *
 * "of that month", "of the following month", "desselben Monats"
 *
 * Returns: behind it; @at: it is not said
 */
guint wakhan_date_pointer_parser_read_month (const WakhanDateParser *parser,
                                             guint                   at,
                                             WakhanDateMention      *mention);

/**
 * wakhan_date_pointer_parser_count_from:
 * @at: where the words of @mention begin
 * @mention: (inout): a date
 *
 * Makes of it what is counted from it, where that is said before: "ten years after 1850".
 */
void wakhan_date_pointer_parser_count_from (const WakhanDateParser *parser,
                                            guint                   at,
                                            WakhanDateMention      *mention);

G_END_DECLS
