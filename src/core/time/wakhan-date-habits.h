/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"

G_BEGIN_DECLS

/**
 * WakhanDateHabits:
 * @language: of most of it
 * @order: how it writes days in figures: 1 day first, -1 month first, 0 nobody knows
 *
 * How a text writes its dates. A plain value.
 */
typedef struct
{
  WakhanDateLanguage language;
  int                order;
} WakhanDateHabits;

/**
 * wakhan_date_habits_guess_language:
 * @text: UTF-8
 * @lines_are_paragraphs: else an empty line ends a paragraph
 *
 * From the words of its beginning.
 *
 * Returns: English where nothing tells
 */
WakhanDateLanguage wakhan_date_habits_guess_language (const char *text,
                                                      gboolean    lines_are_paragraphs);

/**
 * wakhan_date_habits_guess_language_of:
 * @passage: UTF-8, in one line
 * @length: of it, in bytes
 * @usual: the language of the text that it is of
 *
 * Returns: the language of the passage; @usual, unless its words are plainly of another
 */
WakhanDateLanguage wakhan_date_habits_guess_language_of (const char        *passage,
                                                         gsize              length,
                                                         WakhanDateLanguage usual);

/**
 * wakhan_date_habits_find:
 * @self: (out caller-allocates): what @text tells
 * @text: UTF-8, a line a paragraph
 *
 * For a date that a person types beside the text. Of a long one stretches are read that lie all
 * over it, and so it is done in some 10 ms. Any thread.
 */
void wakhan_date_habits_find (WakhanDateHabits *self,
                              const char       *text);

G_END_DECLS
