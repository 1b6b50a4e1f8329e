/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"

G_BEGIN_DECLS

/* Dates that whoever wrote a text gave its words in a form for machines. */

/**
 * wakhan_date_told_read:
 * @written: a year, month, week or day of ISO 8601, perhaps with a time of the day
 * @mention: (out caller-allocates): what it says, without a place in the text
 *
 * Returns: whether it is such a date, and one that a calendar has
 */
gboolean wakhan_date_told_read (const char        *written,
                                WakhanDateMention *mention);

/**
 * wakhan_date_told_join:
 * @mentions: (element-type WakhanDateMention): what the words say, in text order
 * @told: in text order, none overlapping another
 *
 * What is told takes the place of what its words say, and comes in where they say nothing. Where
 * they say more than one date, they know better. O(mentions + told).
 */
void wakhan_date_told_join (GArray                  *mentions,
                            const WakhanDateMention *told,
                            guint                    n_told);

G_END_DECLS
