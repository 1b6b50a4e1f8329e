/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_feast_parser_read:
 * @at: of a word of the kind feast, or a weekday
 * @mention: (out): the day
 *
 * “Easter Monday 1916”, “Navidad de 1979”; without a year those of one day each year, where a word
 * before them says that they are dates: “on Christmas Eve”.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_feast_parser_read (const WakhanDateParser *parser,
                                     guint                   at,
                                     WakhanDateMention      *mention);

/**
 * wakhan_date_feast_parser_add:
 * @at: behind a year
 * @mention: (inout): of that year; the day of the feast that follows: 1979年圣诞节
 *
 * Returns: behind it; @at: there is none
 */
guint wakhan_date_feast_parser_add (const WakhanDateParser *parser,
                                    guint                   at,
                                    WakhanDateMention      *mention);

G_END_DECLS
