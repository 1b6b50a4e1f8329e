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

/**
 * WakhanCalendarDate:
 *
 * What stands in a calendar, as vague as it was said: an EDTF date that is no interval. A plain
 * value.
 */
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

/**
 * wakhan_calendar_date_read:
 * @self: (out caller-allocates): the date; of no use where this returns %FALSE
 * @text: EDTF, to its end
 * @fault: (out): what is wrong; left as it is where nothing is
 *
 * Reads of the Extended Date/Time Format (ISO 8601-2:2019, and Library of Congress, 2019) years of
 * four digits, or of five to twelve behind a Y, months, days, seasons 21 to 24, the time of a day,
 * unspecified digits ("196X", "19XX", "2018-XX") and one of ? ~ % at the end.
 *
 * Returns: whether @text is such a date; if not, @fault is %WAKHAN_DATE_ERROR_SYNTAX, or
 *   %WAKHAN_DATE_ERROR_RANGE for a month or day that no calendar has
 */
gboolean wakhan_calendar_date_read (WakhanCalendarDate *self,
                                    const char         *text,
                                    WakhanDateError    *fault);

G_END_DECLS
