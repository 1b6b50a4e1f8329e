/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanPackedWord:
 * @field: where it is kept; an empty word is ""
 * @word: (nullable): %NULL is ""; bytes that are no UTF-8 become U+FFFD
 *
 * One of the words of an object that never change, and of which most are empty in tens of
 * thousands of objects.
 */
typedef struct
{
  const char **field;
  const char  *word;
} WakhanPackedWord;

/**
 * wakhan_word_pack_new:
 * @n_words: a few
 *
 * Copies all words into one piece of memory and sets each field; an empty one takes no memory. To
 * ask for memory word by word took longer than to read them from their file.
 *
 * Returns: (transfer full): to be freed with g_free() when nobody reads the fields any more
 */
char *wakhan_word_pack_new (const WakhanPackedWord *words,
                            guint                   n_words);

/**
 * wakhan_word_pack_new_list:
 * @words: (nullable): %NULL-terminated; bytes that are no UTF-8 become U+FFFD
 *
 * Returns: (transfer full) (nullable): a copy in one piece of memory, to be freed with g_free();
 *   %NULL: there are none
 */
GStrv wakhan_word_pack_new_list (const char *const *words);

G_END_DECLS
