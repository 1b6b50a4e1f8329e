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
 * wakhan_equal_runs_count_inserted:
 * @text: the letters among which those of the pattern stand
 * @start: a letter of the pattern
 * @end: exclusive
 *
 * Returns: how many letters came in between those of that part, beside what took the place of some
 *   of them; a wide one counts thrice, and what is no longer than the mark of a footnote not at all
 */
guint wakhan_equal_runs_count_inserted (const GArray        *runs,
                                        const WakhanLetters *pattern,
                                        const WakhanLetters *text,
                                        guint                start,
                                        guint                end);

/**
 * wakhan_equal_runs_find_within:
 * @start: a letter of the pattern
 * @end: exclusive
 * @first: (out): the first letter of the text that is of that part of the pattern
 * @behind_last: (out): behind the last one
 *
 * Returns: whether there is one
 */
gboolean wakhan_equal_runs_find_within (const GArray *runs,
                                        guint         start,
                                        guint         end,
                                        guint        *first,
                                        guint        *behind_last);

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
 * WakhanEqualRunsTrim:
 * @start_is_elsewhere: letters with which the words begin stand too far before the rest
 * @end_is_elsewhere: likewise behind it
 * @is_parted: something came in between them that is longer than what is usual, and yet no letter
 *   of theirs is gone
 *
 * What became of words that stand in pieces. A plain value.
 */
typedef struct
{
  gboolean start_is_elsewhere;
  gboolean end_is_elsewhere;
  gboolean is_parted;
} WakhanEqualRunsTrim;

/**
 * wakhan_equal_runs_trim:
 * @start: of the words that count, a letter of the pattern
 * @end: exclusive
 * @trim: (out caller-allocates): what was found
 *
 * Leaves out what stands so far from most of the words that it rather went elsewhere. O(runs).
 */
void wakhan_equal_runs_trim (GArray              *runs,
                             guint                start,
                             guint                end,
                             WakhanEqualRunsTrim *trim);

G_END_DECLS
