/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-equal-runs.h"

G_BEGIN_DECLS

/**
 * WakhanAligner:
 *
 * Lays the letters of one pattern beside those of any part of a text.
 */
typedef struct _WakhanAligner WakhanAligner;

/**
 * wakhan_aligner_new:
 * @pattern: borrowed for as long as it lives
 *
 * O(n).
 *
 * Returns: (transfer full): the aligner
 */
WakhanAligner *wakhan_aligner_new (const WakhanLetters *pattern);

void wakhan_aligner_free (WakhanAligner *self);

/**
 * wakhan_aligner_align:
 * @start: a letter of @text
 * @end: exclusive
 * @runs: (element-type WakhanEqualRun): filled with what stands in both, in the order of both
 *
 * Runs of four letters or more that are in both, or two of a script whose letters are wide, and
 * longer ones for a pattern of more than 4,096, are chained so that as much as can be follows in
 * one order; what lies between two of them was edited. As whole genomes are aligned: Li, Minimap2,
 * Bioinformatics 34(18), 2018, 2.1. Letters that stand at more than 32 places of the pattern begin
 * no run, but in the middle of both. O(part + runs), of which the longest 400 are taken, or one for
 * every 16 letters of a long pattern; each is looked at with the 50 that end next before it, the
 * longest ones and the one that ends the best chain.
 */
void wakhan_aligner_align (WakhanAligner       *self,
                           const WakhanLetters *text,
                           guint                start,
                           guint                end,
                           GArray              *runs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAligner, wakhan_aligner_free)

G_END_DECLS
