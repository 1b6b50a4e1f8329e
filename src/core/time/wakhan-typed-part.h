/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-lexicon.h"
#include "wakhan-date.h"

G_BEGIN_DECLS

/**
 * wakhan_typed_part_dup_detail:
 * @text: what was typed
 * @language: of it
 * @date: what it was taken for
 *
 * "Late 1525" is the year 1525, for no EDTF date says more.
 *
 * Returns: (transfer full) (nullable): to be said of that; %NULL: nothing is
 */
char *wakhan_typed_part_dup_detail (const char        *text,
                                    WakhanDateLanguage language,
                                    const WakhanDate  *date);

/**
 * wakhan_typed_part_dup_bound:
 *
 * Returns: (transfer full): the time that "../2014" or "1945/.." ends or begins with; @date itself
 *   where it is no such span
 */
WakhanDate *wakhan_typed_part_dup_bound (WakhanDate *date);

G_END_DECLS
