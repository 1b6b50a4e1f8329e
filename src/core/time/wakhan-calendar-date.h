/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-error.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_PRECISION_CENTURY,
  WAKHAN_PRECISION_DECADE,
  WAKHAN_PRECISION_YEAR,
  WAKHAN_PRECISION_SEASON,
  WAKHAN_PRECISION_MONTH,
  WAKHAN_PRECISION_DAY,
} WakhanPrecision;

/* What stands in a calendar, as vague as it was said: an EDTF date that is no interval. A plain value. */
typedef struct
{
  WakhanPrecision precision;
  gint64          year;  /* the first one, of a decade or century */
  guint           month; /* or season, 21 to 24 */
  guint           day;
  gboolean        has_time;
  guint           second; /* of the day, where the clock was told too */
  gboolean        uncertain;
  gboolean        approximate;
  gint64          first; /* day */
  gint64          next;  /* the day after the last one */
} WakhanCalendarDate;

/* FALSE: what is wrong is in @fault. */
gboolean wakhan_calendar_date_read (WakhanCalendarDate *self,
                                    const char         *text,
                                    WakhanDateError    *fault);

G_END_DECLS
