/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanWordStarts:
 *
 * Where the words of a text begin, by their first letters: finds many passages in it, each without
 * going through the text. Words are what stands behind a blank, and so this is of use in languages
 * that have blanks.
 */
typedef struct _WakhanWordStarts WakhanWordStarts;

#define WAKHAN_WORD_STARTS_UNKNOWN G_MAXUINT

/**
 * wakhan_word_starts_new:
 * @text: borrowed; a blank is one space
 * @length: in bytes
 *
 * O(text), in memory too: some bytes for each word.
 *
 * Returns: (transfer full): the starts of its words
 */
WakhanWordStarts *wakhan_word_starts_new (const char *text,
                                          gsize       length);
void              wakhan_word_starts_free (WakhanWordStarts *self);

/**
 * wakhan_word_starts_find:
 * @first: (out): of the first place, in bytes; left as it is where there is none
 *
 * By the start of a word in @words that is the rarest in the text, which costs a comparison for
 * each of those: O(text) at worst.
 *
 * Returns: at how many places @words stand, no more than 2 are counted;
 *   %WAKHAN_WORD_STARTS_UNKNOWN: no word begins in them that has letters enough, or that is rare
 *   enough for this to be of use
 */
guint wakhan_word_starts_find (const WakhanWordStarts *self,
                               const char             *words,
                               gsize                   length,
                               gsize                  *first);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanWordStarts, wakhan_word_starts_free)

G_END_DECLS
