/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"

G_BEGIN_DECLS

/**
 * WakhanDateShape:
 *
 * What a date tells most precisely, the vaguest first.
 */
typedef enum
{
  WAKHAN_DATE_SHAPE_MILLENNIUM,
  WAKHAN_DATE_SHAPE_CENTURY,
  WAKHAN_DATE_SHAPE_DECADE,
  WAKHAN_DATE_SHAPE_YEAR,
  WAKHAN_DATE_SHAPE_SEASON, /* or another part of a year, see month */
  WAKHAN_DATE_SHAPE_MONTH,
  WAKHAN_DATE_SHAPE_WEEK,
  WAKHAN_DATE_SHAPE_DAY,
} WakhanDateShape;

typedef enum
{
  WAKHAN_DATE_ANCHOR_NONE,    /* what is missing comes from the text, or nothing is */
  WAKHAN_DATE_ANCHOR_TOLD,    /* counted from the date told before */
  WAKHAN_DATE_ANCHOR_WRITTEN, /* counted from the day of writing */
  WAKHAN_DATE_ANCHOR_EITHER,  /* from the date told before, else from the day of writing */
} WakhanDateAnchor;

typedef enum
{
  WAKHAN_DATE_MENTION_HAS_YEAR = 1 << 0,
  WAKHAN_DATE_MENTION_ABOUT = 1 << 1,
  WAKHAN_DATE_MENTION_PERHAPS = 1 << 2,
  WAKHAN_DATE_MENTION_SINCE = 1 << 3,        /* it goes on from there */
  WAKHAN_DATE_MENTION_UNTIL = 1 << 4,        /* it went on until then */
  WAKHAN_DATE_MENTION_JOINED = 1 << 5,       /* from it to the next mention: one span of time */
  WAKHAN_DATE_MENTION_SHORT_YEAR = 1 << 6,   /* without its century: ’44, the 60s */
  WAKHAN_DATE_MENTION_NUMERIC = 1 << 7,      /* in figures, the year at the end */
  WAKHAN_DATE_MENTION_SOLAR = 1 << 8,        /* year, month and day are Solar Hijri */
  WAKHAN_DATE_MENTION_ASIDE = 1 << 9,        /* in parentheses */
  WAKHAN_DATE_MENTION_FUTURE = 1 << 10,      /* the sentence is of what will be */
  WAKHAN_DATE_MENTION_NO_ERA = 1 << 11,      /* a year of few figures, which may be before ours */
  WAKHAN_DATE_MENTION_DAY_FIRST = 1 << 12,   /* written "6 June" */
  WAKHAN_DATE_MENTION_MONTH_FIRST = 1 << 13, /* written "June 6" */
  WAKHAN_DATE_MENTION_OPENS = 1 << 14,       /* its sentence begins with it */
  WAKHAN_DATE_MENTION_OF_YEAR = 1 << 15,     /* steps are of years: "March this year" */
  WAKHAN_DATE_MENTION_OF_MONTH = 1 << 16,    /* steps are of months: "the 4th of that month" */
  WAKHAN_DATE_MENTION_MOVED = 1 << 17,       /* steps, of its unit, go from it: "the day after" */
  WAKHAN_DATE_MENTION_PAST = 1 << 18,        /* the sentence looks back from what was told */
  WAKHAN_DATE_MENTION_OF_NAME = 1 << 19,     /* "the 1961 Bordeaux": what follows is not of it */
  WAKHAN_DATE_MENTION_OF_LAW = 1 << 20,      /* of a law, from which no story goes on */
  WAKHAN_DATE_MENTION_ROW = 1 << 21,         /* begins a line, and may be a year or not */
  WAKHAN_DATE_MENTION_SMALL = 1 << 23,       /* a year of two figures, of antiquity or none */
  WAKHAN_DATE_MENTION_OF_LETTER = 1 << 22,   /* steps of months are from the day of writing */
} WakhanDateMentionTraits;

/**
 * WakhanDateMention:
 *
 * Words of a text that give a date, and what they say of it, before it is worked out what they
 * leave unsaid. A plain value.
 */
typedef struct
{
  guint   start; /* bytes from the start of the text */
  guint   end;   /* exclusive */
  gint32  year;  /* as astronomers count; first one of a decade, century or millennium */
  guint32 traits;
  gint16  step; /* how many units from the anchor */
  guint8  shape;
  guint8  month;   /* 1 to 12; 21 to 41 for a part of a year, as EDTF has it; 0: not said */
  guint8  day;     /* 0: not said */
  guint8  weekday; /* 1 to 7; 0: not said */
  guint8  anchor;
  guint8  feast; /* days from Easter of a year that is not known yet, and 100; 0: it is none */
  guint8  unit;  /* a WakhanDateUnit, of the steps of one that is moved */
} WakhanDateMention;

#define WAKHAN_DATE_LONGEST_VALUE 40        /* bytes, with NUL */
#define WAKHAN_DATE_FIRST_SURE_WEEKDAY 1924 /* year; all Europe counts days alike from then on */

/* One that says nothing yet. */
static inline WakhanDateMention
wakhan_date_mention_of (WakhanDateShape shape)
{
  return (WakhanDateMention){ .shape = shape };
}

/**
 * wakhan_date_mention_is_whole:
 *
 * Returns: whether nothing is left unsaid
 */
gboolean wakhan_date_mention_is_whole (const WakhanDateMention *self);

/**
 * wakhan_date_mention_get_first_month:
 *
 * Returns: the month that it is of or begins in, as a season does; 0: it tells none
 */
guint wakhan_date_mention_get_first_month (const WakhanDateMention *self);

/**
 * wakhan_date_mention_is_valid:
 *
 * Returns: whether a calendar has that day, where one is said
 */
gboolean wakhan_date_mention_is_valid (const WakhanDateMention *self);

/**
 * wakhan_date_mention_write:
 * @self: whole
 * @edtf: (out caller-allocates): of %WAKHAN_DATE_LONGEST_VALUE bytes
 *
 * Writes it as EDTF, without a span that its traits make of it.
 */
void wakhan_date_mention_write (const WakhanDateMention *self,
                                char                    *edtf);

/**
 * wakhan_date_mention_move:
 * @self: whole
 * @unit: of the steps
 * @step: how many
 *
 * Goes so far in time, to something as precise as @unit.
 *
 * Returns: whether @self is precise enough for that; if not it is left as it is
 */
gboolean wakhan_date_mention_move (WakhanDateMention *self,
                                   WakhanDateUnit     unit,
                                   int                step);

/**
 * wakhan_date_mention_of_day:
 *
 * Returns: that day, as if a text had said it
 */
WakhanDateMention wakhan_date_mention_of_day (gint64 year,
                                              guint  month,
                                              guint  day);

/**
 * wakhan_date_mention_complete_figures:
 * @order: 1: day first, -1: month first, 0: nobody knows; then the year is all that is known
 * @year: near which one is meant
 *
 * Gives a year of two figures its century, and "3/2/2018" its day and month.
 */
void wakhan_date_mention_complete_figures (WakhanDateMention *self,
                                           int                order,
                                           gint32             year);

/**
 * wakhan_date_mention_convert_solar:
 * @self: a whole day
 *
 * Makes a day of the Solar Hijri calendar one of ours.
 */
void wakhan_date_mention_convert_solar (WakhanDateMention *self);

/**
 * wakhan_date_mention_fit_weekday:
 * @self: a whole day that says its weekday, but not its year
 *
 * "Wednesday, November 11": goes to the year near its own in which that day is one.
 */
void wakhan_date_mention_fit_weekday (WakhanDateMention *self);

/**
 * wakhan_date_mention_fit_month:
 * @self: a whole day that says its weekday, but not its month
 * @is_later: whether no earlier month than its own may be meant
 *
 * "Friday, 4th": goes to the month beside its own in which that day is one, if in its own it is
 * not; where none fits, the day holds and the weekday does not.
 */
void wakhan_date_mention_fit_month (WakhanDateMention *self,
                                    gboolean           is_later);

/**
 * wakhan_date_mention_move_to_weekday:
 * @self: says a weekday
 * @from: whole
 * @is_after: whether it comes after @from
 * @may_be_same: whether it may be the day of @from itself
 *
 * Returns: whether @from is a day, so that it could be counted from it
 */
gboolean wakhan_date_mention_move_to_weekday (WakhanDateMention       *self,
                                              const WakhanDateMention *from,
                                              gboolean                 is_after,
                                              gboolean                 may_be_same);

G_END_DECLS
