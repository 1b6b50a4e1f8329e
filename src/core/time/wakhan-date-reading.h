/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"
#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * WakhanDateHeading:
 *
 * Where a heading stands. A plain value.
 */
typedef struct
{
  guint start; /* bytes from the start of the text */
  guint end;   /* exclusive */
  guint level; /* 1 for the highest */
} WakhanDateHeading;

typedef enum
{
  WAKHAN_DATE_MANNER_UNKNOWN,   /* the text tells */
  WAKHAN_DATE_MANNER_NARRATIVE, /* what is left unsaid comes from the date told before */
  WAKHAN_DATE_MANNER_NEWS,      /* from the day of writing */
} WakhanDateManner;

/**
 * WakhanDateKnown:
 *
 * What is known of a text before its dates are looked for. A plain value; what it points to is
 * borrowed.
 */
typedef struct
{
  const WakhanDateHeading  *headings; /* in text order; %NULL: they are looked for */
  guint                     n_headings;
  gboolean                  lines_are_paragraphs; /* else an empty line ends a paragraph */
  WakhanDate               *written;              /* nullable: the day that it says it is of */
  WakhanDateManner          manner;
  const WakhanDateLanguage *language; /* nullable: the words tell */
  int                       order;    /* of figures: 1 day first, -1 month first, 0: the text */
  const WakhanDateMention  *told;     /* in text order: whole dates that whoever wrote the text gave
                                         its words, which hold whatever these say */
  guint n_told;
} WakhanDateKnown;

/**
 * WakhanDateReading:
 *
 * How the dates of a text are to be read. A plain value.
 */
typedef struct
{
  WakhanDateManner  manner;        /* never unknown */
  gboolean          has_written;   /* whether the day of writing is known */
  WakhanDateMention written;       /* that day: whole */
  int               order;         /* of figures: 1 day first, -1 month first, 0 nobody knows */
  gboolean          is_order_sure; /* whether figures tell it: "3 June" only lets one guess */
  gboolean          looks_back;    /* an article that tells a story of years before its own */
  gboolean          is_journal;    /* dates stand over what was written on them, again and again */
} WakhanDateReading;

/**
 * wakhan_date_reading_find_headings:
 * @text: UTF-8
 *
 * Short lines that stand alone and end like none of a paragraph. O(n).
 *
 * Returns: (transfer full) (element-type WakhanDateHeading): in text order
 */
GArray *wakhan_date_reading_find_headings (const char *text);

/**
 * wakhan_date_reading_find_order:
 * @mentions: (element-type WakhanDateMention): of a text
 *
 * Those in figures tell more of it than those in words.
 *
 * Returns: how most of them are written: 1 day first, -1 month first, 0 nobody knows
 */
int wakhan_date_reading_find_order (GArray *mentions);

/**
 * wakhan_date_reading_init:
 * @self: (out caller-allocates): how to read the mentions
 * @mentions: (element-type WakhanDateMention): all of @text
 * @known: what is known of it
 *
 * O(mentions log mentions).
 */
void wakhan_date_reading_init (WakhanDateReading     *self,
                               const char            *text,
                               GArray                *mentions,
                               const WakhanDateKnown *known);

/**
 * wakhan_date_reading_find_year:
 * @written: the day of writing
 * @mention: of a month at least
 *
 * Returns: the year in which it is, seen from that day: the nearest in the past, or to come
 */
gint32 wakhan_date_reading_find_year (const WakhanDateMention *written,
                                      const WakhanDateMention *mention);

/**
 * wakhan_date_reading_step_to_part:
 * @mention: (inout): a part of a year, so many steps away: "that June", "last summer", "the third
 *   quarter"; gets its year
 * @from: what it is counted from
 * @is_news: whether that is the day of writing
 */
void wakhan_date_reading_step_to_part (WakhanDateMention       *mention,
                                       const WakhanDateMention *from,
                                       gboolean                 is_news);

/**
 * WakhanDateMonthManner:
 *
 * Which month a day without one is of.
 */
typedef enum
{
  WAKHAN_DATE_MONTH_TOLD,     /* the one told of; where the day is long before that, the next */
  WAKHAN_DATE_MONTH_OF_ENTRY, /* a journal goes on from it */
  WAKHAN_DATE_MONTH_TO_COME,  /* it follows the day of writing */
  WAKHAN_DATE_MONTH_PAST,     /* it is before it */
} WakhanDateMonthManner;

/**
 * wakhan_date_reading_step_to_month:
 * @mention: a day without its month
 * @from: tells a month
 *
 * Gives it year and month: "on the 20th". A weekday that it says only confirms them.
 */
void wakhan_date_reading_step_to_month (WakhanDateMention       *mention,
                                        const WakhanDateMention *from,
                                        WakhanDateMonthManner    manner);

/**
 * wakhan_date_reading_is_own_line:
 * @start: bytes; where something is that may begin a line
 *
 * A line that was broken within a sentence begins nothing.
 *
 * Returns: whether a line begins there, and what stands over it ends with its own line
 */
gboolean wakhan_date_reading_is_own_line (const char *text,
                                          guint       start);

G_END_DECLS
