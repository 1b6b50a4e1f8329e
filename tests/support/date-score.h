/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "date-gold.h"

/* A date that a finder found. */
typedef struct
{
  guint       start;         /* characters from the start of the text */
  guint       end;           /* exclusive */
  const char *edtf;          /* borrowed of who found it */
  gboolean    is_worked_out; /* what its words leave unsaid */
} ScoredDate;

typedef struct
{
  guint n_gold;
  guint n_found;
  guint n_strict;      /* with the same words */
  guint n_relaxed;     /* with a letter in common at least */
  guint n_right;       /* of these: that say the same time */
  guint n_days;        /* of these: that say a day where the text says none */
  guint n_doubtful;    /* of the right ones: that are said to be uncertain or approximate */
  guint n_doubt_right; /* of these: that were found to be so */
  guint n_doubt_false; /* right ones that were found to be so, and are not */
  guint n_worked_out;  /* relaxed ones that are said to be worked out */
} DateTally;

typedef struct
{
  double precision;
  double recall;
  double f1;
} DateMeasure;

typedef struct
{
  DateTally classes[N_DATE_CLASSES];
} DateScore;

/* TempEval-3 (UzZaman et al., SemEval 2013): a gold date is matched, strictly, by one with the same
 * words, or, relaxed, by one that overlaps it; each matches one at most. What was found and matches
 * nothing is of the class that its words have by themselves.
 * @found: (element-type ScoredDate): in the order of the text
 * @misses: (nullable) (element-type utf8): is given a line for each that is not right */
void date_score_text (DateScore      *self,
                      const GoldText *text,
                      GArray         *found,
                      GPtrArray      *misses);

void      date_score_add (DateScore       *self,
                          const DateScore *other);
DateTally date_score_sum (const DateScore *self);
void      date_tally_add (DateTally       *self,
                          const DateTally *other);

DateMeasure date_tally_get_strict (const DateTally *self);
DateMeasure date_tally_get_relaxed (const DateTally *self);
/* Precision, recall and F1 of the relaxed ones, each times the part of those matched that have the
 * right value. */
DateMeasure date_tally_get_value (const DateTally *self);
