/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * wakhan_time_between_new:
 * @first: of two dates in any order
 *
 * How long it is from the end of the earlier one to the start of the later one, by the calendar:
 * whole years and the months over, months and the days over, or days. Where a date is told by its
 * month, year or less, it may be any day of that, and so a shortest and a longest time are told.
 *
 * Returns: (transfer full): in the language of the session: "12 years 3 months", "between 16 and 18
 *   years", "the same day", "they overlap", "how long is not known"
 */
char *wakhan_time_between_new (const WakhanDate *first,
                               const WakhanDate *second);

typedef enum
{
  WAKHAN_TIME_ORDER_UNKNOWN, /* an end is open */
  WAKHAN_TIME_ORDER_BEFORE,
  WAKHAN_TIME_ORDER_SAME_DAY,
  WAKHAN_TIME_ORDER_AFTER,
  WAKHAN_TIME_ORDER_EITHER, /* what is stated of them leaves both ways open */
  WAKHAN_TIME_ORDER_OVERLAP,
} WakhanTimeOrder;

/**
 * wakhan_time_between_find_order:
 *
 * Returns: how @second stands to @first
 */
WakhanTimeOrder wakhan_time_between_find_order (const WakhanDate *first,
                                                const WakhanDate *second);

G_END_DECLS
