/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

#define WAKHAN_NAME_MOST_WORDS 6

/**
 * WakhanName:
 * @words: each of its words
 * @opens: whether it opens a sentence, and so any first word is written large
 * @is_ranked: whether “Mr” or the like stands before it
 * @is_where: whether “in” or the like stands before it
 * @has_article: whether a German article stands before it
 * @is_joined: whether small words stand in it, as in “Bank of England”
 * @is_capitals: whether it is of capitals alone: “NATO”
 *
 * Words written large that follow each other, with the small ones that tie them.
 */
typedef struct
{
  WakhanSlice words[WAKHAN_NAME_MOST_WORDS];
  guint       n_words;
  gboolean    opens;
  gboolean    is_ranked;
  gboolean    is_where;
  gboolean    has_article;
  gboolean    is_joined;
  gboolean    is_capitals;
} WakhanName;

/**
 * WakhanNameReader:
 *
 * Reads what may be names from some words of a text. A plain value.
 */
typedef struct
{
  const char *at;
  const char *end;
  WakhanSlice before; /* the word before */
  gboolean    opens;  /* what comes next opens a sentence */
} WakhanNameReader;

/**
 * wakhan_name_reader_init:
 * @self: (out caller-allocates)
 * @words: a paragraph, or a sentence
 */
void wakhan_name_reader_init (WakhanNameReader  *self,
                              const WakhanSlice *words);

/**
 * wakhan_name_reader_next:
 *
 * Returns: whether there was one more; O(words) for all of them
 */
gboolean wakhan_name_reader_next (WakhanNameReader *self,
                                  WakhanName       *name);

/**
 * wakhan_name_reader_find_word:
 * @from: in words that end at @end
 *
 * Returns: the first word from there on; an empty one: there is none
 */
WakhanSlice wakhan_name_reader_find_word (const char *from,
                                          const char *end);

gboolean wakhan_name_reader_is_large (const WakhanSlice *word);

G_END_DECLS
