/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-anchor-candidate.h"
#include "wakhan-letters.h"

G_BEGIN_DECLS

/**
 * WakhanAnchorPattern:
 *
 * The words of an anchor and what stood beside them as one row of letters. Never changes.
 */
typedef struct
{
  WakhanLetters *letters;
  guint          start; /* of the words, in letters */
  guint          end;   /* exclusive */
  char          *lead;  /* stops, quotes and blanks before the first letter of the words */
  char          *trail; /* and behind their last; none where there is no letter */
  guint          n_gap; /* characters between the words and the last letter before them */
  /* The letters of the paragraph around them, where it begins and ends beside them; each G_MAXUINT:
   * it goes on further. */
  guint                block_start;
  guint                block_end; /* exclusive */
  WakhanAnchorEvidence evidence;
} WakhanAnchorPattern;

/**
 * wakhan_anchor_pattern_new:
 *
 * O(words).
 *
 * Returns: (transfer full): the pattern of @anchor
 */
WakhanAnchorPattern *wakhan_anchor_pattern_new (WakhanAnchor *anchor);

void wakhan_anchor_pattern_free (WakhanAnchorPattern *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAnchorPattern, wakhan_anchor_pattern_free)

G_END_DECLS
