/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "wakhan-date-error.h"
#include "wakhan-day.h"

G_BEGIN_DECLS

#define WAKHAN_TYPE_DATE (wakhan_date_get_type ())

/**
 * WakhanDate:
 *
 * An EDTF date or interval: an immutable, reference-counted value, which threads may
 * share: its count is atomic.
 */
typedef struct _WakhanDate WakhanDate;

GType wakhan_date_get_type (void);

/**
 * wakhan_date_parse:
 * @edtf: a date as wakhan_calendar_date_read() knows it, or an interval of two: START/END, of which
 *   one may be ".." (open) or nothing (unknown)
 *
 * Returns: (transfer full) (nullable): the date; %NULL with a %WAKHAN_DATE_ERROR: _SYNTAX, _RANGE
 *   for a month or day that no calendar has, _ORDER for an interval that ends before it begins
 */
WakhanDate *wakhan_date_parse (const char *edtf,
                               GError    **error);

WakhanDate *wakhan_date_ref (WakhanDate *self);
void        wakhan_date_unref (WakhanDate *self);

/**
 * wakhan_date_get_edtf:
 *
 * Returns: (transfer none): as it was given
 */
const char *wakhan_date_get_edtf (const WakhanDate *self);

/**
 * wakhan_date_to_words:
 *
 * Returns: (transfer full): as a person says it, in the language of the session: "June 2018", "the
 *   1960s", "since 2012"
 */
char *wakhan_date_to_words (const WakhanDate *self);

/**
 * wakhan_date_range_to_words:
 *
 * Intervals that are said whole would be told as one of three dates or four: so only one end of
 * each is.
 *
 * Returns: (transfer full): from when @first begins to when @last ends, as far as each is known
 */
char *wakhan_date_range_to_words (const WakhanDate *first,
                                  const WakhanDate *last);

/**
 * wakhan_date_compare:
 *
 * Time order: by their known start; of two with the same, the vaguer one first: 2018, January 2018,
 * 1 January 2018; of two on one day the one that the clock tells to be later comes after it.
 *
 * Returns: less than, equal to, or greater than 0
 */
int wakhan_date_compare (const WakhanDate *a,
                         const WakhanDate *b);

/**
 * wakhan_date_get_earliest_start:
 *
 * Returns: the first day that it may have begun on, since 1970; %WAKHAN_DAY_UNBOUNDED_START where
 *   nobody knows, or it has no start
 */
gint64 wakhan_date_get_earliest_start (const WakhanDate *self);

/**
 * wakhan_date_get_known_start:
 *
 * Returns: the first day that anything is known of, since 1970: its earliest start, or where that
 *   is unknown or there is none, the first that it may have ended on
 */
gint64 wakhan_date_get_known_start (const WakhanDate *self);

/**
 * wakhan_date_get_latest_start:
 *
 * Returns: the last day that it may have begun on, since 1970; %WAKHAN_DAY_UNBOUNDED_START where it
 *   has no start
 */
gint64 wakhan_date_get_latest_start (const WakhanDate *self);

/**
 * wakhan_date_get_earliest_end:
 *
 * Returns: the day after the first that it may have ended on, since 1970; %WAKHAN_DAY_UNBOUNDED_END
 *   where it goes on
 */
gint64 wakhan_date_get_earliest_end (const WakhanDate *self);

/**
 * wakhan_date_get_latest_end:
 *
 * Returns: the day after the last that it may have ended on, since 1970; %WAKHAN_DAY_UNBOUNDED_END
 *   where nobody knows, or it goes on
 */
gint64 wakhan_date_get_latest_end (const WakhanDate *self);

/**
 * wakhan_date_widen:
 * @start: (inout): the first day of a stretch of time
 * @end: (inout): the day after its last
 *
 * Takes those of the four bounds that are known into the stretch.
 */
void wakhan_date_widen (const WakhanDate *self,
                        gint64           *start,
                        gint64           *end);

gboolean wakhan_date_is_interval (const WakhanDate *self);

/**
 * wakhan_date_is_day:
 *
 * Returns: whether it is one day, be it an uncertain one, or a time of one
 */
gboolean wakhan_date_is_day (const WakhanDate *self);

/**
 * wakhan_date_has_unknown_start:
 *
 * Returns: whether it began, but nobody knows when: "/2012"; "../2012" has no start
 */
gboolean wakhan_date_has_unknown_start (const WakhanDate *self);

/**
 * wakhan_date_has_unknown_end:
 *
 * Returns: whether it ended, but nobody knows when: "2012/"; "2012/.." goes on
 */
gboolean wakhan_date_has_unknown_end (const WakhanDate *self);

/**
 * wakhan_date_get_finest:
 *
 * Returns: how long what it tells most precisely lasts, in days: 1, or an hour where the clock was
 *   told too
 */
double wakhan_date_get_finest (const WakhanDate *self);

gboolean wakhan_date_is_uncertain (const WakhanDate *self);
gboolean wakhan_date_is_approximate (const WakhanDate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanDate, wakhan_date_unref)

G_END_DECLS
