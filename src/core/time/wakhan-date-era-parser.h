/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_era_parser_read:
 * @sign: (out): as in #WakhanDateEra
 *
 * Returns: behind the era at @at; 0: there is none
 */
guint wakhan_date_era_parser_read (const WakhanDateParser *parser,
                                   guint                   at,
                                   int                    *sign);

/**
 * wakhan_date_era_parser_find_before:
 * @at: of a number
 * @sign: (out): as in #WakhanDateEra
 *
 * Returns: where the era before it begins; @at: there is none
 */
guint wakhan_date_era_parser_find_before (const WakhanDateParser *parser,
                                          guint                   at,
                                          int                    *sign);

G_END_DECLS
