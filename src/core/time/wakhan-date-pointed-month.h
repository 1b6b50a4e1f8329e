/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_pointed_month_read:
 * @at: behind a day's number
 * @mention: (nullable): that day; is given the months from the one told of
 *
 * "of that month", "of the following month", "desselben Monats"
 *
 * Returns: behind it; @at: it is not said
 */
guint wakhan_date_pointed_month_read (const WakhanDateParser *parser,
                                      guint                   at,
                                      WakhanDateMention      *mention);

G_END_DECLS
