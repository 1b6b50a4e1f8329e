/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_offset_parser_take_before:
 * @at: where the words of the one date in the items begin
 * @next: behind them
 *
 * Makes of it what is counted from it, where that is said before: "ten years after 1850", "the day
 * before 3 May 1808", "la veille du 3 mai".
 */
void wakhan_date_offset_parser_take_before (WakhanDateParser *parser,
                                            guint             at,
                                            guint             next);

/**
 * wakhan_date_offset_parser_take_behind:
 * @next: behind the one date in the items
 *
 * The same where it is said behind, as in Chinese: "5月3日的前一天", "5月3日两天后".
 *
 * Returns: behind it; @next: nothing is counted from it
 */
guint wakhan_date_offset_parser_take_behind (WakhanDateParser *parser,
                                             guint             next);

/**
 * wakhan_date_offset_parser_says_again:
 * @mentions: (element-type WakhanDateMention): that were read
 * @at: where the words of the one date in the items begin
 * @next: behind them
 *
 * "In 1843, just two centuries later, …", "1843 (two centuries later)": the date before says when,
 * from which the next one would be counted.
 *
 * Returns: whether the item only says so
 */
gboolean wakhan_date_offset_parser_says_again (const WakhanDateParser *parser,
                                               const GArray           *mentions,
                                               guint                   at,
                                               guint                   next);

G_END_DECLS
