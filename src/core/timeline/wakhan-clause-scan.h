/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-clause-words.h"

G_BEGIN_DECLS

/**
 * WakhanClauseBreak:
 *
 * How far a sign parts what stands before it from what comes.
 */
typedef enum
{
  WAKHAN_CLAUSE_NO_BREAK,
  WAKHAN_CLAUSE_COMMA,
  WAKHAN_CLAUSE_COLON,
  WAKHAN_CLAUSE_STRONG_BREAK, /* ; or — */
} WakhanClauseBreak;

/* The letter at @at, or before it; 0: none. */
gunichar wakhan_clause_scan_letter (const char *at,
                                    const char *end);
gunichar wakhan_clause_scan_letter_before (const char *start,
                                           const char *at);

/* Behind the blanks at @at, or before those that end there. */
const char *wakhan_clause_scan_skip_blanks (const char *at,
                                            const char *end);
const char *wakhan_clause_scan_skip_blanks_back (const char *start,
                                                 const char *at);

gboolean wakhan_clause_scan_is_in_word (gunichar letter);

/**
 * wakhan_clause_scan_word:
 *
 * Returns: the word from @at on, behind blanks; where words have no blanks between them a letter is
 *   one
 */
WakhanSlice wakhan_clause_scan_word (const char *at,
                                     const char *end);
WakhanSlice wakhan_clause_scan_word_before (const char *start,
                                            const char *at);

/**
 * wakhan_clause_scan_count:
 *
 * Returns: how many words with letters; of those without blanks between them, half as many as
 *   letters
 */
guint wakhan_clause_scan_count (const char *start,
                                const char *end);

/**
 * wakhan_clause_scan_break:
 *
 * Returns: what the sign at @at is
 */
WakhanClauseBreak wakhan_clause_scan_break (const WakhanSlice *words,
                                            const char        *at);

/**
 * wakhan_clause_scan_begins_with:
 *
 * Returns: whether a word of that kind stands at @at
 */
gboolean wakhan_clause_scan_begins_with (const char      *at,
                                         const char      *end,
                                         WakhanClauseWord kind);

G_END_DECLS
