/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* From the least to the most that two texts may have to do with each other. */
typedef enum
{
  WAKHAN_TEXT_LIKENESS_NONE,
  WAKHAN_TEXT_LIKENESS_UNKNOWN, /* one of them is too short to say */
  WAKHAN_TEXT_LIKENESS_SOME,    /* a text and another version of it, or two of one form */
  WAKHAN_TEXT_LIKENESS_SAME,    /* a text that was worked on: next to nothing of one is replaced in the other */
} WakhanTextLikeness;

/* @first, @second: fingerprints. */
WakhanTextLikeness wakhan_text_likeness_judge (const char *first,
                                               const char *second);
/* The numbers in @words, parted by blanks; (transfer full). */
char *wakhan_text_likeness_dup_numbers (const char *words);
/* Whether two names or titles differ in a number, as those of a series do. */
gboolean wakhan_text_likeness_is_series (const char *first,
                                         const char *second);

G_END_DECLS
