/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_ends_take:
 * @start: where the words of the dates in the items begin
 * @next: behind them
 *
 * Takes from the words beside them since or until when something was, and whether that is in doubt:
 * "since at least 1921", "bis zum 3. Mai", "from 2012 on", "perhaps in 1850".
 */
void wakhan_date_ends_take (WakhanDateParser *parser,
                            guint             start,
                            guint             next);

G_END_DECLS
