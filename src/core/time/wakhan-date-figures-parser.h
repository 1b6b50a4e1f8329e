/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_figures_parser_read:
 * @at: of a number
 *
 * Reads a day that is written in figures alone: 2018-06-15T10:30Z, 2018-06, 20180615, 15.6.2018,
 * 6/15/18. Where day and month could be the other way round, the day comes first and the mention is
 * numeric.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_figures_parser_read (const WakhanDateParser *parser,
                                       guint                   at,
                                       WakhanDateMention      *mention);

G_END_DECLS
