/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-listed-events.h"

G_BEGIN_DECLS

/**
 * wakhan_event_slide_find_dates:
 * @start: (out caller-allocates): when its slide begins: a year, a month or a day
 * @end: (out caller-allocates): when it ends
 *
 * Dates as TimelineJS has them, which shows a year as a year and a month as a month, and knows no
 * decade and no season: these become their first and last year or month.
 *
 * Returns: whether the slide has an end
 */
gboolean wakhan_event_slide_find_dates (const WakhanListedEvent *item,
                                        WakhanCalendarDate      *start,
                                        WakhanCalendarDate      *end);

/**
 * wakhan_event_slide_dup_html:
 *
 * Returns: (transfer full): @words, in a place that is read as HTML
 */
char *wakhan_event_slide_dup_html (const char *words);

G_END_DECLS
