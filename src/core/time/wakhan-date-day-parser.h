/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_day_parser_read:
 *
 * Reads days with their month, or a month, with a year where one is said: "12–14 June 2018", "6, 16
 * and 17 June 1944", "Tuesday, June 6th, 1944", "June 1944", "June". Each day becomes one of the
 * parser's items. Whether a month alone is meant as one, and no name, is not asked here.
 *
 * Returns: behind them; 0: there are none
 */
guint wakhan_date_day_parser_read (WakhanDateParser *parser,
                                   guint             at);

/**
 * wakhan_date_day_parser_read_year:
 * @at: behind a month, a season or a day
 *
 * Reads the year with what may stand before it: ", 1999", "of 1999", "des Jahres 1999".
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_day_parser_read_year (const WakhanDateParser *parser,
                                        guint                   at,
                                        WakhanDateMention      *mention);

/**
 * wakhan_date_day_parser_read_day:
 * @day: (out): 1 to 31
 * @is_ordinal: (out): whether it says that it is one of a row: "6th", "sixth"
 *
 * Returns: behind the number of a day; 0: there is none
 */
guint wakhan_date_day_parser_read_day (const WakhanDateParser *parser,
                                       guint                   at,
                                       guint                  *day,
                                       gboolean               *is_ordinal);

/**
 * wakhan_date_day_parser_is_month:
 *
 * Returns: whether the word at @at is a month written as one is
 */
gboolean wakhan_date_day_parser_is_month (const WakhanDateParser *parser,
                                          guint                   at);

G_END_DECLS
