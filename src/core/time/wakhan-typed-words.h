/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-typed-date-hints.h"
#include "wakhan-typed-date.h"

G_BEGIN_DECLS

/**
 * wakhan_typed_words_read:
 * @self: to be told how @text is understood
 * @text: without blanks at its ends, not empty
 *
 * Reads words by the grammar that finds dates in texts, in the language of the hints first and then
 * in all others; what is no date it finds a fault and guesses for.
 */
void wakhan_typed_words_read (WakhanTypedDate            *self,
                              const char                 *text,
                              const WakhanTypedDateHints *hints);

/**
 * wakhan_typed_words_find_whole:
 * @text: as above
 *
 * Returns: (transfer full) (nullable): the date that all of @text is, in one of the languages;
 *   %NULL: it is none
 */
WakhanDate *wakhan_typed_words_find_whole (const char                 *text,
                                           const WakhanTypedDateHints *hints);

G_END_DECLS
