/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_words_stand_alone:
 *
 * Returns: whether @letter is a word in a script that has no blanks between words
 */
gboolean wakhan_words_stand_alone (gunichar letter);

/**
 * wakhan_words_fit:
 * @start: (inout): in characters
 * @end: (inout): exclusive
 *
 * Makes a range that was drawn by hand one of whole words: blanks at its ends are left out, and a
 * word that it cuts, a letter and its marks among them, is taken whole. “don’t” is one word,
 * “north-east” are two.
 *
 * Returns: %FALSE where there are blanks only
 */
gboolean wakhan_words_fit (WakhanDocument *document,
                           guint          *start,
                           guint          *end);

G_END_DECLS
