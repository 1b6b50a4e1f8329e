/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_year_first_read:
 * @at: the first token of the year in the items
 * @next: the token behind it
 *
 * Takes the month, or month and day, of which a year says before it that they are its own, as
 * chronicles and lists have it: "1846, October 12", "1941 July – War begins". The items are as they
 * were where nothing of the kind follows.
 *
 * Returns: the token behind it; @next: nothing of the kind follows
 */
guint wakhan_date_year_first_read (WakhanDateParser *parser,
                                   guint             at,
                                   guint             next);

G_END_DECLS
