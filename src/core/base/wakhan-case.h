/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words compared whatever their case, where an accent makes another word. What a person searches
 * for WakhanFoldedText compares, to which accents, ligatures and the form of quotes are nothing:
 * too little to tell a name, or a heading that comes again, from another. */

/**
 * wakhan_case_fold:
 * @words: UTF-8
 *
 * Returns: (transfer full): @words without their case, to compare with others of the kind
 */
char *wakhan_case_fold (const char *words);

/**
 * wakhan_case_fold_letters:
 * @words: UTF-8
 *
 * Returns: (transfer full): of wakhan_case_fold() the letters alone, and @with_figures those too
 */
char *wakhan_case_fold_letters (const char *words,
                                gboolean    with_figures);

/**
 * wakhan_case_is_one_of:
 * @word: UTF-8
 * @words: %NULL-terminated, in small letters
 *
 * O(words).
 *
 * Returns: whether @word is one of @words
 */
gboolean wakhan_case_is_one_of (const char        *word,
                                const char *const *words);

G_END_DECLS
