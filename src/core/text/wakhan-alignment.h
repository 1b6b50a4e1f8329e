/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-letters.h"

G_BEGIN_DECLS

/**
 * WakhanEqualRun:
 *
 * Letters of a pattern that stand in a text one after the other.
 */
typedef struct
{
  guint pattern; /* where they begin, in letters */
  guint text;
  guint length;
} WakhanEqualRun;

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
 * Runs of four letters or more that are in both, or two of a script whose letters are wide, are
 * chained so that as much as can be follows in one order; what lies between two of them was edited.
 * As whole genomes are aligned: Li, Minimap2, Bioinformatics 34(18), 2018, 2.1. O(part + runs), of
 * which the longest 400 are taken, and each is looked at with the 50 before it.
 */
void wakhan_aligner_align (WakhanAligner       *self,
                           const WakhanLetters *text,
                           guint                start,
                           guint                end,
                           GArray              *runs);

/**
 * wakhan_equal_runs_count:
 * @start: a letter of the pattern
 * @end: exclusive
 *
 * Returns: how many letters of that part of the pattern stand in the text
 */
guint wakhan_equal_runs_count (const GArray *runs,
                               guint         start,
                               guint         end);

/**
 * wakhan_equal_runs_map_start:
 * @place: a letter of the pattern with which something begins
 * @is_exact: (out) (optional): whether that letter stands in the text
 *
 * Returns: the letter of the text with which it begins there; where its own first letters do not
 *   stand there, about where they would
 */
guint wakhan_equal_runs_map_start (const GArray *runs,
                                   guint         place,
                                   gboolean     *is_exact);

/**
 * wakhan_equal_runs_map_end:
 * @place: behind the letter of the pattern with which something ends
 * @is_exact: (out) (optional): whether that letter stands in the text
 *
 * Returns: likewise, exclusive
 */
guint wakhan_equal_runs_map_end (const GArray *runs,
                                 guint         place,
                                 gboolean     *is_exact);

/**
 * wakhan_equal_runs_break_at:
 * @place: a letter of the pattern
 *
 * Where something came in near @place, and it may as well have come in at @place, it did.
 */
void wakhan_equal_runs_break_at (GArray              *runs,
                                 const WakhanLetters *pattern,
                                 const WakhanLetters *text,
                                 guint                place);

/**
 * wakhan_equal_runs_trim:
 * @start: of the words that count, a letter of the pattern
 * @end: exclusive
 *
 * Leaves out what stands so far from most of the words that it rather went elsewhere. O(runs²).
 */
void wakhan_equal_runs_trim (GArray *runs,
                             guint   start,
                             guint   end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanAligner, wakhan_aligner_free)

G_END_DECLS
