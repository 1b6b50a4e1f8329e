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

/* How dates are said in the language of the session, in the digits of its locale. All are (transfer full). Each form of
 * each precision is one message, since other languages bend the words of a date, and put them in another order. */

/* What is uncertain or approximate is said to be: "since about 2001". */
char *wakhan_date_words_new (const WakhanCalendarDate *date,
                             WakhanDateForm            form);
/* "June 2018 – July 2018", "3–9 June 2018"; just "2018" for the same year twice. */
char *wakhan_date_words_new_for_range (const WakhanCalendarDate *first,
                                       const WakhanCalendarDate *last);
/* "2018", "44 BC"; year 0 is 1 BC. */
char *wakhan_date_words_new_for_year (gint64 year);
/* "1960s": as short as it can be said; @year is its first one. The first ten years are "1 – 9", there is no year 0. */
char *wakhan_date_words_new_for_decade (gint64 year);
/* "20th century": of that with @year in it. */
char *wakhan_date_words_new_for_century (gint64 year);

G_END_DECLS
