/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-calendar-date.h"

G_BEGIN_DECLS

/* What is said with a date. */
typedef enum
{
  WAKHAN_DATE_FORM_PLAIN,         /* "June 2018" */
  WAKHAN_DATE_FORM_SINCE,         /* "since June 2018" */
  WAKHAN_DATE_FORM_UNTIL,         /* "until June 2018" */
  WAKHAN_DATE_FORM_END_UNKNOWN,   /* "from June 2018, end unknown" */
  WAKHAN_DATE_FORM_START_UNKNOWN, /* "until June 2018, beginning unknown" */
  WAKHAN_N_DATE_FORMS
} WakhanDateForm;

/* How dates are said in the language of the session, in the digits of its locale. All are
 * (transfer full). Each form of each precision is one message, since other languages bend the
 * words of a date, and put them in another order. */

/**
 * wakhan_date_words_new:
 *
 * Returns: (transfer full): with what is uncertain or approximate said to be: "since about 2001"
 */
char *wakhan_date_words_new (const WakhanCalendarDate *date,
                             WakhanDateForm            form);

/**
 * wakhan_date_words_new_for_range:
 *
 * Returns: (transfer full): "June 2018 – July 2018", "3–9 June 2018"; just "2018" for the same year
 *   twice
 */
char *wakhan_date_words_new_for_range (const WakhanCalendarDate *first,
                                       const WakhanCalendarDate *last);

/**
 * wakhan_date_words_new_for_year:
 * @year: as astronomers count: year 0 is 1 BC
 *
 * Returns: (transfer full): "2018", "44 BC"
 */
char *wakhan_date_words_new_for_year (gint64 year);

/**
 * wakhan_date_words_new_for_decade:
 * @year: the first of the decade; 1 for the first nine years, since there is no year 0
 *
 * Returns: (transfer full): as short as it can be said: "1960s", "1 – 9", "50 BC – 41 BC"
 */
char *wakhan_date_words_new_for_decade (gint64 year);

/**
 * wakhan_date_words_new_for_century:
 * @year: the first of the century
 *
 * Returns: (transfer full): "20th century"
 */
char *wakhan_date_words_new_for_century (gint64 year);

G_END_DECLS
