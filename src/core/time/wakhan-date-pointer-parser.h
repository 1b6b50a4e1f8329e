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
 * wakhan_date_pointer_parser_find_count:
 * @at: of a unit
 * @start: (out): where the number begins
 *
 * Returns: the number before it; 0: there is none
 */
guint wakhan_date_pointer_parser_find_count (const WakhanDateParser *parser,
                                             guint                   at,
                                             guint                  *start);

G_END_DECLS
