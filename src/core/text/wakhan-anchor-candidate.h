/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorCandidate:
 *
 * A place where the words of an anchor may stand, and what speaks for it. A plain value.
 */
typedef struct
{
  guint  start;      /* of the words, in characters */
  guint  end;        /* exclusive */
  guint  first;      /* of them that is there, for certain where the rest stands elsewhere */
  guint  last;       /* exclusive */
  double value;      /* letters of the words and of what stood beside them that stand there, less
                        something for each break */
  double   words;    /* which part of the letters of the words stands there, 0 to 1 */
  double   inserted; /* of as many as they are came in between them */
  double   prefix;
  double   suffix;
  double   unbroken;    /* letters in one run with the words and some at each side of them; or 0 */
  double   nearness;    /* 0 to 1: whether it is where what stood around it went */
  gboolean is_parted;   /* a sentence came in between the words */
  gboolean is_expected; /* of as many that are alike as there were, it is the same one */
} WakhanAnchorCandidate;

/**
 * WakhanAnchorEvidence:
 *
 * What is known of an anchor whatever the candidate.
 */
typedef struct
{
  double   n_letters;   /* of its words and of what stands beside them; a wide one counts thrice */
  double   n_words;     /* of its words alone */
  double   scale;       /* of a candidate's value to these */
  gboolean has_context; /* something stood beside them */
  gboolean had_twins;   /* they and what stood next to them stood somewhere else as well */
  gboolean is_repeated; /* they alone did */
  gboolean is_periodic; /* so did they with all that is kept of what stood beside them */
} WakhanAnchorEvidence;

/**
 * wakhan_anchor_candidates_judge:
 * @candidates: (element-type WakhanAnchorCandidate): none overlaps another; sorted here, the
 *   likeliest first
 *
 * O(n log n).
 *
 * Returns: what may be said of the first one: %WAKHAN_ANCHOR_LOST where nothing may
 */
WakhanAnchorState wakhan_anchor_candidates_judge (GArray                     *candidates,
                                                  const WakhanAnchorEvidence *evidence);

G_END_DECLS
