/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_clause_list_take:
 * @words: of a clause
 * @date: (inout): in it; what is listed with it, where they are days: “6 and 7 June 1944”
 */
void wakhan_clause_list_take (const WakhanSlice *words,
                              WakhanSlice       *date);

G_END_DECLS
