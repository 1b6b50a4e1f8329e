/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"
#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_category_words_find:
 * @sentence: that tells of something
 * @language: its own
 *
 * Of the words of that language those of one category have to be more than those of each other one;
 * its cost does not grow beyond the sentence.
 *
 * Returns: (transfer none) (nullable): the id of a category (wakhan_event_category_find()) that its
 *   words say; %NULL: they say none
 */
const char *wakhan_category_words_find (const WakhanSlice *sentence,
                                        WakhanDateLanguage language);

G_END_DECLS
