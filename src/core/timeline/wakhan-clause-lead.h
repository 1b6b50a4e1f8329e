/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_clause_lead_find:
 * @words: of a clause
 * @date: in it
 *
 * Returns: where several words begin that together lead to the date and end before it, “up until”,
 *   “à partir de”; @date where none do
 */
const char *wakhan_clause_lead_find (const WakhanSlice *words,
                                     const char        *date);

/**
 * wakhan_clause_lead_find_end:
 * @end: of a date in it
 *
 * Returns: behind “onwards” and the like; @end where none stands there
 */
const char *wakhan_clause_lead_find_end (const WakhanSlice *words,
                                         const char        *end);

/**
 * wakhan_clause_lead_skip_on:
 * @phrase: a date with what ties it to the clause
 *
 * Returns: the end of @phrase, behind the "on" of "from 1934 on"
 */
const char *wakhan_clause_lead_skip_on (const WakhanSlice *words,
                                        const WakhanSlice *phrase);

G_END_DECLS
