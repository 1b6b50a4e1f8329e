/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanClauseWord:
 *
 * What a small word does in a sentence that tells of a date.
 */
typedef enum
{
  WAKHAN_CLAUSE_PREPOSITION = 1 << 0, /* “in” 1999 */
  WAKHAN_CLAUSE_ARTICLE = 1 << 1,     /* in “the year” 1999 */
  WAKHAN_CLAUSE_OPENER = 1 << 2,      /* “However”, the bridge fell */
  WAKHAN_CLAUSE_CONDITION = 1 << 3,   /* “when” the bridge fell, nobody was on it */
  WAKHAN_CLAUSE_RELATIVE = 1 << 4,    /* the bridge fell, “which” nobody had thought */
  WAKHAN_CLAUSE_LINK = 1 << 5,        /* 1999 “and” 2001 */
  WAKHAN_CLAUSE_DAY = 1 << 7,         /* “le” 3 mai */
  WAKHAN_CLAUSE_DETERMINER = 1 << 8,  /* in “the” 1999 flood, where it belongs to the flood */
  WAKHAN_CLAUSE_VERB_NEXT = 1 << 6,   /* “im” Jahr 1999 fiel sie: not “fiel sie” */
  WAKHAN_CLAUSE_VERB_LAST = 1 << 9,   /* “nachdem” sie fiel: no sentence without it */
  WAKHAN_CLAUSE_CLEFT = 1 << 10,      /* it was in 1999 “that” it fell */
  WAKHAN_CLAUSE_DANGLING = 1 << 11,   /* ends nothing: “its”, “dass” */
  WAKHAN_CLAUSE_AUXILIARY = 1 << 12,  /* it “was” in 1999: not “it was” */
  WAKHAN_CLAUSE_SIDE = 1 << 13,       /* it fell “before” 1999: not in that year */
  WAKHAN_CLAUSE_WAITING = 1 << 14,    /* it is “dated” 1999: not “it is dated” */
  WAKHAN_CLAUSE_DEED = 1 << 15,       /* born in 1999 and “died” in 2001: each of its own */
} WakhanClauseWord;

/**
 * wakhan_clause_words_find:
 *
 * Of English, German, French, Spanish, Persian and Chinese together, without regard to case. No
 * word stands here that means something else in another of these languages.
 *
 * Returns: what it does there; 0: nothing
 */
WakhanClauseWord wakhan_clause_words_find (const WakhanSlice *word);

/**
 * wakhan_clause_words_skip_phrase:
 *
 * Returns: where @words go on behind “As a result,” and the like; where they begin if they do not
 *   begin so
 */
const char *wakhan_clause_words_skip_phrase (const WakhanSlice *words);

G_END_DECLS
