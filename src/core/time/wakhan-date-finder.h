/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-reading.h"
#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanDateBasis:
 *
 * How far a date that was found is what its words say.
 */
typedef enum
{
  WAKHAN_DATE_BASIS_STATED,    /* they say all of it */
  WAKHAN_DATE_BASIS_COMPLETED, /* the year, or year and month, are worked out from the text, or
                                    which figure of a day is the month */
  WAKHAN_DATE_BASIS_RELATIVE,  /* it is counted from another date */
} WakhanDateBasis;

/**
 * WakhanFoundDate:
 *
 * The date is owned by the array that holds this.
 */
typedef struct
{
  WakhanDate *date;
  guint       start;  /* characters from the start of the text */
  guint       end;    /* exclusive */
  guint       number; /* of its date: as many others were found before it for the first time */
  guint8      basis;  /* WakhanDateBasis */
} WakhanFoundDate;

/**
 * wakhan_date_finder_find:
 * @text: UTF-8
 *
 * wakhan_date_finder_find_in() for a text of which nothing else is known.
 *
 * Returns: (transfer full) (element-type WakhanFoundDate): see there
 */
GArray *wakhan_date_finder_find (const char *text);

/**
 * wakhan_date_finder_find_in:
 * @text: UTF-8
 * @known: (nullable): what is known of the text
 *
 * Finds the dates that the words of a text give, in the languages of the tables, each paragraph by
 * that of its own. What is no date is left: numbers of pages, sums, versions, names. A date is as
 * precise as its words, never more; what they leave unsaid, as the year in "In July", comes from
 * the dates told before it or, in a dated article, from its day. O(n); any thread.
 *
 * Returns: (transfer full) (element-type WakhanFoundDate): in the order of the text, none
 *   overlapping another; the array frees its dates, and dates that are said alike are one object
 */
GArray *wakhan_date_finder_find_in (const char            *text,
                                    const WakhanDateKnown *known);

G_END_DECLS
