/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

#define WAKHAN_DATE_EACH 2   /* values of an amount: "each" */
#define WAKHAN_DATE_ALL 3    /* "tous", which needs an article: "tous les ans" */
#define WAKHAN_DATE_YEARLY 4 /* "annually" */

/**
 * wakhan_date_repetition_is_told:
 * @at: where what is in the items of @parser begins
 * @next: behind it
 *
 * A feast or fair that comes back each year is no event of the year that was told before.
 *
 * Returns: whether the words around it say that it does: "each year on 14 July"
 */
gboolean wakhan_date_repetition_is_told (const WakhanDateParser *parser,
                                         guint                   at,
                                         guint                   next);

G_END_DECLS
