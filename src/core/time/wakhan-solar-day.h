/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WAKHAN_FIRST_SOLAR_YEAR 1178 /* whose days the almanac knows */
#define WAKHAN_LAST_SOLAR_YEAR 1633

/**
 * wakhan_solar_day_from_civil:
 * @year: of the Solar Hijri calendar
 * @month: 1 to 12
 * @day: from 1
 *
 * By the cycle of 33 years with 8 leap days, which the almanac follows from 1178 to 1633. O(1).
 *
 * Returns: days since 1970-01-01
 */
gint64 wakhan_solar_day_from_civil (gint64 year,
                                    guint  month,
                                    guint  day);

/**
 * wakhan_solar_day_to_civil:
 * @days: since 1970-01-01
 * @year: (out): of the Solar Hijri calendar; less than 1 before 622
 * @month: (out): 1 to 12
 * @day: (out): from 1
 *
 * The same backwards.
 */
void wakhan_solar_day_to_civil (gint64  days,
                                gint64 *year,
                                guint  *month,
                                guint  *day);

/**
 * wakhan_solar_day_may_be:
 * @year: of the Solar Hijri calendar; 0: nobody said which one
 * @month: 1 to 12
 * @day: from 1
 *
 * Returns: whether that month has such a day in some year, or in that one
 */
gboolean wakhan_solar_day_may_be (gint64 year,
                                  guint  month,
                                  guint  day);

G_END_DECLS
