/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-calendar-date.h"
#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanEventSpan:
 * @start: of use where @has_start
 * @end: of use where @has_end; the same as @start where the date is no interval
 * @is_exact: it is told in days, for sure, from the first to the last
 * @is_open: one of its ends is not known, or it has none
 * @first: the first day that it may be
 * @next: the day after the last one; of a date that goes on, after that on which it began at last
 *
 * A date for formats that know two days and nothing else. A plain value.
 */
typedef struct
{
  WakhanCalendarDate start;
  WakhanCalendarDate end;
  gboolean           has_start;
  gboolean           has_end;
  gboolean           is_exact;
  gboolean           is_open;
  gint64             first;
  gint64             next;
} WakhanEventSpan;

/**
 * wakhan_event_span_read:
 * @self: (out caller-allocates): the span; of no use where this returns %FALSE
 *
 * Returns: whether any day of @date is known
 */
gboolean wakhan_event_span_read (WakhanEventSpan  *self,
                                 const WakhanDate *date);

/**
 * wakhan_event_span_get_last_year:
 *
 * Returns: that of the last day
 */
gint64 wakhan_event_span_get_last_year (const WakhanEventSpan *self);

/**
 * wakhan_event_span_get_first_year:
 *
 * Returns: that of the first day
 */
gint64 wakhan_event_span_get_first_year (const WakhanEventSpan *self);

G_END_DECLS
