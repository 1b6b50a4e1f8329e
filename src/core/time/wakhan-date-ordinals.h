/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_ordinals_skip:
 *
 * Returns: behind the ordinals that follow at @at in a list, "and 24th"; @at: there are none
 */
guint wakhan_date_ordinals_skip (const WakhanDateParser *parser,
                                 guint                   at);

/**
 * wakhan_date_ordinals_add:
 *
 * Puts them behind the first item, as days of the month that it is of.
 *
 * Returns: behind them
 */
guint wakhan_date_ordinals_add (WakhanDateParser *parser,
                                guint             at);

G_END_DECLS
