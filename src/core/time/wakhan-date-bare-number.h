/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_bare_number_is_day:
 * @at: of a day's number
 * @next: behind it
 *
 * Returns: whether it is told as a day of a month that has been told of: "on the 20th"
 */
gboolean wakhan_date_bare_number_is_day (const WakhanDateParser *parser,
                                         guint                   at,
                                         guint                   next,
                                         gboolean                is_ordinal);

/**
 * wakhan_date_bare_number_may_be_year:
 *
 * Returns: whether the number at @at may be one of two figures where antiquity is told of: "Sulla
 *   marched on Rome in 88, and again in 82."
 */
gboolean wakhan_date_bare_number_may_be_year (const WakhanDateParser *parser,
                                              guint                   at);

G_END_DECLS
