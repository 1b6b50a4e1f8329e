/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_grammar_parse:
 * @mentions: (element-type WakhanDateMention): to add to
 *
 * O(tokens).
 */
void wakhan_date_grammar_parse (const WakhanDateTokens *tokens,
                                WakhanDateLanguage      language,
                                GArray                 *mentions);

G_END_DECLS
