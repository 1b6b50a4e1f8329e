/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/* What the words around a date say of it, and of words that are dates only where others tell so.
 * Each costs O(1). */

/**
 * wakhan_date_surroundings_tell_year:
 * @at: of a number of three figures, or of an apostrophe before two
 *
 * Returns: whether it is told as a year: "In 732 the"
 */
gboolean wakhan_date_surroundings_tell_year (const WakhanDateParser *parser,
                                             guint                   at);

/**
 * wakhan_date_surroundings_go_on:
 *
 * Returns: whether the sentence goes on at @at after a number that stands for itself, and names
 *   nothing that it would count: "in 732 the"
 */
gboolean wakhan_date_surroundings_go_on (const WakhanDateParser *parser,
                                         guint                   at);

/**
 * wakhan_date_surroundings_tell_weekday:
 *
 * Returns: whether the weekday at @at is one, and no part of a name: "Bloody Sunday"
 */
gboolean wakhan_date_surroundings_tell_weekday (const WakhanDateParser *parser,
                                                guint                   at);

/**
 * wakhan_date_surroundings_tell_month:
 *
 * Returns: whether the parser's one item, which goes from @at to @next, is a month that is told as
 *   one, and no name or verb; %TRUE for what is no month alone
 */
gboolean wakhan_date_surroundings_tell_month (const WakhanDateParser *parser,
                                              guint                   at,
                                              guint                   next);

/**
 * wakhan_date_surroundings_are_between:
 *
 * Returns: whether "between" stands before @at
 */
gboolean wakhan_date_surroundings_are_between (const WakhanDateParser *parser,
                                               guint                   at);

/**
 * wakhan_date_surroundings_add:
 * @at: where the parser's items begin
 * @next: behind them
 *
 * Gives the items what stands around them: about, perhaps, since, until, parentheses, and the words
 * that belong to them.
 */
void wakhan_date_surroundings_add (WakhanDateParser *parser,
                                   guint             at,
                                   guint             next);

G_END_DECLS
