/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-sentence.h"

G_BEGIN_DECLS

/**
 * wakhan_title_quotation_has:
 * @paragraph: with @sentence in it
 * @phrase: with a date, in @sentence
 *
 * Returns: whether the words of a quotation stand on both sides of @phrase: those are told as they
 *   are, and nothing is left out
 */
gboolean wakhan_title_quotation_has (const WakhanSlice *paragraph,
                                     const WakhanSlice *sentence,
                                     const WakhanSlice *phrase);

G_END_DECLS
