/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanWordRun:
 *
 * Words that stand together, in bytes of their text, the end exclusive.
 */
typedef struct
{
  guint start;
  guint end;
} WakhanWordRun;

/**
 * wakhan_word_difference_find:
 * @before: UTF-8
 * @after: UTF-8
 * @removed: (element-type WakhanWordRun): filled with what of @before is not in @after
 * @added: (element-type WakhanWordRun): filled with what of @after is not in @before
 *
 * As many words as come in the same order in both stay out of it; blanks make no
 * difference. O(n × m) of the words between what both begin and end with; where that is too much,
 * all of these differ.
 */
void wakhan_word_difference_find (const char *before,
                                  const char *after,
                                  GArray     *removed,
                                  GArray     *added);

G_END_DECLS
