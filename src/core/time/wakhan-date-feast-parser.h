/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_feast_parser_read:
 * @at: of a word of the kind feast, or a weekday
 * @mention: (out): the day
 *
 * “Easter Monday 1916”, “Navidad de 1979”; without a year those of one day each year, and those
 * that are counted from Easter, the day of which is not known then, where a word before them says
 * that they are dates: “on Christmas Eve”.
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

/**
 * wakhan_date_feast_parser_set_year:
 * @mention: (inout): of a feast that is counted from Easter: gets that year, and its day in it
 *
 * Returns: whether there was an Easter in @year
 */
gboolean wakhan_date_feast_parser_set_year (WakhanDateMention *mention,
                                            gint32             year);

G_END_DECLS
