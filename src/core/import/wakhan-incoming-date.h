/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * wakhan_incoming_date_dup:
 * @year: as astronomers count
 * @month: 0 where nobody told it
 * @day: 0 where nobody told it
 *
 * Returns: (transfer full): EDTF, whether there is such a day or not
 */
char *wakhan_incoming_date_dup (gint64 year,
                                guint  month,
                                guint  day);

/**
 * wakhan_incoming_date_dup_span:
 * @first: day
 * @next: the day after the last
 * @is_fuzzy: the days are not meant as days: those of whole years or of a month are no more than
 *   that
 *
 * Returns: (transfer full): EDTF
 */
char *wakhan_incoming_date_dup_span (gint64   first,
                                     gint64   next,
                                     gboolean is_fuzzy);

/**
 * wakhan_incoming_date_join:
 * @start: EDTF
 * @end: (nullable): EDTF
 *
 * Returns: (transfer full): both as an interval, or one where they are the same or there is one
 */
char *wakhan_incoming_date_join (const char *start,
                                 const char *end);

/**
 * wakhan_incoming_date_dup_clock:
 * @edtf: a day
 * @time: (nullable): "14:30", "14:30:05" or "143005"
 *
 * Returns: (transfer full): @edtf with the time of the day, if @time is one that a clock shows
 */
char *wakhan_incoming_date_dup_clock (const char *edtf,
                                      const char *time);
/**
 * wakhan_incoming_date_dup_written:
 * @text: of a file, in one line
 *
 * Reads what programs and catalogues write and nobody types: years without their noughts, before
 * year 0 and beyond 9999 ("-44", "843", "12000"), and decades and centuries as they were written of
 * old ("193u", "18--", "19??"). A year of two figures is none of them: of which century is it?
 *
 * Returns: (transfer full) (nullable): EDTF, or %NULL: it is none of this
 */
char *wakhan_incoming_date_dup_written (const char *text);

/**
 * wakhan_incoming_date_dup_doubted:
 * @edtf: a date that a question mark stands behind
 *
 * Returns: (transfer full) (nullable): the same in doubt; %NULL: nothing of it can be doubted in
 *   EDTF
 */
char *wakhan_incoming_date_dup_doubted (const char *edtf);

G_END_DECLS
