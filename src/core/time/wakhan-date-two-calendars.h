/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_two_calendars_read:
 * @next: behind @item
 * @item: (inout): a day, whose year stands elsewhere
 *
 * One day in two calendars has its year once: "25 October (7 November) 1917". To the day in front
 * is given what stands behind; the one in parentheses takes the year into its own words.
 *
 * Returns: behind @item, as it is then; @next: it is no such day
 */
guint wakhan_date_two_calendars_read (const WakhanDateParser *parser,
                                      guint                   next,
                                      WakhanDateMention      *item);

G_END_DECLS
