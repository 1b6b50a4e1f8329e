/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_part_parser_read:
 *
 * Reads a season, a quarter or a half of a year, or a part of something longer or shorter: "the
 * spring of 1944", "Q3 2010", "early 1999", "mid-June", "the end of the 1930s", "the first half of
 * the 19th century". It becomes one of the parser's items, or two that are joined.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_part_parser_read (WakhanDateParser *parser,
                                    guint             at);

G_END_DECLS
