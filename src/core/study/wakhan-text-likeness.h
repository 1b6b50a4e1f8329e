/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanTextLikeness:
 *
 * From the least to the most that two texts may have to do with each other.
 */
typedef enum
{
  WAKHAN_TEXT_LIKENESS_NONE,
  WAKHAN_TEXT_LIKENESS_UNKNOWN, /* one of them is too short to say */
  WAKHAN_TEXT_LIKENESS_SOME,    /* a text and another version of it, or two of one form */
  WAKHAN_TEXT_LIKENESS_SAME,    /* a text that was worked on: next to nothing of one is
                                   replaced in the other */
} WakhanTextLikeness;

/**
 * wakhan_text_likeness_judge:
 * @first: (nullable): a fingerprint; %NULL: an empty one
 * @second: (nullable): likewise
 *
 * Of a text that was worked on much may have gone or come; where as much came as went, it is
 * another one of the same form.
 *
 * Returns: what the two texts may have to do with each other
 */
WakhanTextLikeness wakhan_text_likeness_judge (const char *first,
                                               const char *second);

/**
 * wakhan_text_likeness_dup_numbers:
 * @words: (nullable): UTF-8
 *
 * Returns: (transfer full): the numbers in them, in ASCII figures, divided by blanks
 */
char *wakhan_text_likeness_dup_numbers (const char *words);

/**
 * wakhan_text_likeness_is_series:
 * @first: (nullable): a name or title
 * @second: (nullable): another
 *
 * Returns: whether they differ in a number, as those of a series do
 */
gboolean wakhan_text_likeness_is_series (const char *first,
                                         const char *second);

G_END_DECLS
