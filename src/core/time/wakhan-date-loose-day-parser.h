/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_loose_day_parser_read:
 * @at: of a number or a weekday
 *
 * Reads days whose month is told elsewhere into the parser's items: "on the 20th", "on the 20th of
 * the same month", "from the 4th to the 27th", "Tuesday, 4th", and a weekday alone.
 *
 * Returns: behind them; 0: there are none
 */
guint wakhan_date_loose_day_parser_read (WakhanDateParser *parser,
                                         guint             at);

G_END_DECLS
