/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_decade_parser_read:
 *
 * Reads a decade, a century or a millennium.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_decade_parser_read (const WakhanDateParser *parser,
                                      guint                   at,
                                      WakhanDateMention      *mention);

/**
 * wakhan_date_decade_parser_find_word:
 * @at: of a number
 *
 * Returns: where the word stands before it that makes a decade of it: "les années 1990"; @at: there
 *   is none
 */
guint wakhan_date_decade_parser_find_word (const WakhanDateParser *parser,
                                           guint                   at);

G_END_DECLS
