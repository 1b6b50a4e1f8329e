/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanClause:
 * @words: of the clause
 * @date: that stands in it
 * @phrase: the date with what ties it to the clause, “in the year 1999,”
 * @can_do_without: whether the words say something without @phrase
 *
 * That part of a sentence which tells what happened at a date.
 */
typedef struct
{
  WakhanSlice words;
  WakhanSlice date;
  WakhanSlice phrase;
  gboolean    can_do_without;
} WakhanClause;

/**
 * wakhan_clause_find:
 * @sentence: with @date in it
 *
 * O(sentence).
 */
void wakhan_clause_find (WakhanClause      *self,
                         const WakhanSlice *sentence,
                         const WakhanSlice *date);

G_END_DECLS
