/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are counted from 1970-01-01 in the proleptic Gregorian calendar. */
#define WAKHAN_DAY_UNBOUNDED_START G_MININT64
#define WAKHAN_DAY_UNBOUNDED_END G_MAXINT64

/**
 * wakhan_day_from_civil:
 * @year: as astronomers count: year 0 is 1 BC
 * @month: 1 to 12
 * @day: from 1
 *
 * E. G. Richards, Mapping Time, 1998. O(1).
 *
 * Returns: days since 1970-01-01, less than 0 before it
 */
gint64 wakhan_day_from_civil (gint64 year,
                              guint  month,
                              guint  day);

/**
 * wakhan_day_to_civil:
 * @days: since 1970-01-01
 * @year: (out): as astronomers count: year 0 is 1 BC
 * @month: (out): 1 to 12
 * @day: (out): from 1
 *
 * The same backwards.
 */
void wakhan_day_to_civil (gint64  days,
                          gint64 *year,
                          guint  *month,
                          guint  *day);

/**
 * wakhan_day_count_in_month:
 * @month: 1 to 12
 *
 * Returns: 28 to 31
 */
guint wakhan_day_count_in_month (gint64 year,
                                 guint  month);

G_END_DECLS
