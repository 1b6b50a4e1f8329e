/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * WakhanNameWord:
 *
 * What a word has to do with names of persons, bodies and countries.
 */
typedef enum
{
  WAKHAN_NAME_NEVER = 1 << 0,     /* is no part of a name, be it written large or not */
  WAKHAN_NAME_RANK = 1 << 1,      /* “President”: a name follows */
  WAKHAN_NAME_JOINT = 1 << 2,     /* Bank “of” England */
  WAKHAN_NAME_WHERE = 1 << 3,     /* “in” Paris */
  WAKHAN_NAME_ARTICLE = 1 << 4,   /* “der” Bürgermeister */
  WAKHAN_NAME_DIRECTION = 1 << 5, /* “North” Korea is no Korea */
} WakhanNameWord;

/**
 * wakhan_name_words_find:
 *
 * Of English, German, French and Spanish together, which write names large; without regard to case.
 *
 * Returns: what @word does; 0: nothing
 */
WakhanNameWord wakhan_name_words_find (const WakhanSlice *word);

/**
 * wakhan_name_words_is_german:
 * @word: in small letters
 *
 * Quick, for each word of a text.
 *
 * Returns: whether it is one of the small words that say that those around it are German
 */
gboolean wakhan_name_words_is_german (const WakhanSlice *word);

G_END_DECLS
