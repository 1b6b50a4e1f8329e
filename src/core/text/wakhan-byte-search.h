/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanByteSearch:
 *
 * Looks for the same words again and again. Its time is that of the text and the words, whatever
 * they are: what the C library does may take their product where both repeat themselves. A plain
 * value, to be cleared.
 */
typedef struct
{
  const char *words;
  gsize       length;
  gsize      *failures;
} WakhanByteSearch;

/**
 * wakhan_byte_search_init:
 * @words: borrowed until it is cleared
 * @length: in bytes, not 0
 *
 * Knuth, Morris, Pratt, SIAM J. Comput. 6(2), 1977. O(length).
 */
void wakhan_byte_search_init (WakhanByteSearch *self,
                              const char       *words,
                              gsize             length);

/**
 * wakhan_byte_search_clear:
 *
 * May be called twice.
 */
void wakhan_byte_search_clear (WakhanByteSearch *self);

/**
 * wakhan_byte_search_find:
 * @size: of @text, in bytes
 *
 * O(size).
 *
 * Returns: (transfer none) (nullable): their first place in @text
 */
const char *wakhan_byte_search_find (const WakhanByteSearch *self,
                                     const char             *text,
                                     gsize                   size);

/**
 * wakhan_byte_search_find_next:
 * @found: a place of theirs
 * @end: of the text
 *
 * All of them take O(size) together.
 *
 * Returns: (transfer none) (nullable): the next place behind @found, be it over that
 */
const char *wakhan_byte_search_find_next (const WakhanByteSearch *self,
                                          const char             *found,
                                          const char             *end);

/**
 * wakhan_byte_search_get_period:
 *
 * Returns: by how many bytes two of their places lie apart at least
 */
gsize wakhan_byte_search_get_period (const WakhanByteSearch *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanByteSearch, wakhan_byte_search_clear)

G_END_DECLS
