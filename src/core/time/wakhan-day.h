/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days are counted from 1970-01-01 in the proleptic Gregorian calendar. */
#define WAKHAN_DAY_UNBOUNDED_START G_MININT64
#define WAKHAN_DAY_UNBOUNDED_END G_MAXINT64

gint64 wakhan_day_from_civil (gint64 year,
                              guint  month,
                              guint  day);
void   wakhan_day_to_civil (gint64  days,
                            gint64 *year,
                            guint  *month,
                            guint  *day);
guint  wakhan_day_count_in_month (gint64 year,
                                  guint  month);

G_END_DECLS
