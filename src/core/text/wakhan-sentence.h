/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanSlice:
 *
 * Words where they stand in a text, which has to outlive it.
 */
typedef struct
{
  const char *start;
  const char *end; /* exclusive */
} WakhanSlice;

/**
 * wakhan_sentence_find:
 * @paragraph: not across whose ends, nor across a line's or a cell's, a sentence goes
 * @words: in @paragraph
 *
 * A full stop behind a short form or a letter, or before a small letter, ends none. Of a long
 * sentence 400 letters on either side are looked at; the cost does not grow with the paragraph.
 *
 * Returns: the sentence round @words, without blanks at its ends and without its stop
 */
WakhanSlice wakhan_sentence_find (const WakhanSlice *paragraph,
                                  const WakhanSlice *words);

/**
 * wakhan_sentence_dup:
 * @start: of words in @document, in characters
 * @end: exclusive
 *
 * As wakhan_sentence_find(), in a block of @document.
 *
 * Returns: (transfer full): the sentence round them, with its stop and without numbers of footnotes
 */
char *wakhan_sentence_dup (WakhanDocument *document,
                           guint           start,
                           guint           end);

G_END_DECLS
