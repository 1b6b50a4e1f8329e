/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edited-text.h"
#include "wakhan-anchor.h"

/* What an answer is worth. A quotation still stands if three quarters of its letters are left
 * together, in part if one quarter is, and else it is gone. An answer is right if its start and its
 * end are within three letters or 15 % of the length of the true ones, or if four fifths of what
 * both cover together is covered by both; ragged, if half of it is; else it stands at other words.
 * What was put in place of words of its own at its edges it may cover or not. */
typedef enum
{
  VERDICT_RIGHT, /* of quotations that still stand */
  VERDICT_UNSURE_RIGHT,
  VERDICT_RAGGED,
  VERDICT_WRONG,
  VERDICT_UNSURE_WRONG,
  VERDICT_LOST,
  VERDICT_PART_FOUND, /* of those that stand in part; sure or not */
  VERDICT_PART_LOST,
  VERDICT_PART_UNSURE_WRONG,
  VERDICT_PART_WRONG,
  VERDICT_GONE_LOST, /* of those that are gone */
  VERDICT_GONE_UNSURE,
  VERDICT_GONE_PLACED,
  N_VERDICTS,
} Verdict;

typedef struct
{
  guint n[N_VERDICTS];
} Tally;

const char *verdict_get_name (Verdict verdict);
Verdict     verdict_new (const EditedPlace       *place,
                         const WakhanAnchorMatch *match);

/* A line of what was not right. */
void verdict_explain (Verdict                  verdict,
                      const char              *where,
                      const EditedRange       *range,
                      const EditedPlace       *place,
                      const WakhanAnchorMatch *match,
                      WakhanDocument          *old,
                      WakhanDocument          *edited);

guint tally_count (const Tally *self,
                   Verdict      first,
                   Verdict      last);
void  tally_add (Tally       *self,
                 const Tally *other);
void  tally_print_head (const char *title);
void  tally_print (const Tally *self,
                   const char  *name);

/* Percent of the quotations that still stand, which there are of @self. */
double tally_get_placed (const Tally *self);
double tally_get_found (const Tally *self);
/* Percent of all that are said to stand where they do not. */
double tally_get_quietly_wrong (const Tally *self);
/* Prints it beside its bar; returns whether it holds. */
gboolean bar_least (const char *what,
                    double      value,
                    double      bar);
gboolean bar_most (const char *what,
                   double      value,
                   const char *unit,
                   double      bar);
