/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_year_parser_read:
 * @is_after_month: whether a month or a season stands before it, so that it can be little else
 *
 * Reads a year, with its era where it has one.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_year_parser_read (const WakhanDateParser *parser,
                                    guint                   at,
                                    gboolean                is_after_month,
                                    WakhanDateMention      *mention);

/**
 * wakhan_date_year_parser_read_short:
 * @first: the year before it
 *
 * Reads the last figures of a year that a span ends with: "1979–89".
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_year_parser_read_short (const WakhanDateParser  *parser,
                                          guint                    at,
                                          const WakhanDateMention *first,
                                          WakhanDateMention       *mention);

/**
 * wakhan_date_year_parser_count_year:
 * @sign: of its era
 *
 * Returns: the year of ours, as astronomers count
 */
gint32 wakhan_date_year_parser_count_year (guint number,
                                           int   sign);

G_END_DECLS
