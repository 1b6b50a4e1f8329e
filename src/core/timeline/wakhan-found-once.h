/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-finder.h"
#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_found_once_join:
 * @text: of the document
 * @found: (element-type WakhanFoundDate) (inout): in the order of the text
 *
 * "44 BC, on the Ides of March", "the next day, 5 October", "1846 (12 October)": the second date
 * only says the first again, or more of it, and has the words of both then; the first has none.
 * O(dates).
 */
void wakhan_found_once_join (WakhanDocument *document,
                             const char     *text,
                             GArray         *found);

G_END_DECLS
