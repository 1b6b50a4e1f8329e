/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_word_edges_get_cell_end:
 * @offset: of a letter, in characters
 *
 * Returns: where it ends, with the marks that belong to it
 */
guint wakhan_word_edges_get_cell_end (WakhanDocument *document,
                                      guint           offset);

/**
 * wakhan_word_edges_find:
 * @offset: in characters
 * @limit: not to be passed
 *
 * Returns: the place next to @offset where a word begins or ends, 16 characters away at most; else
 *   @offset
 */
guint wakhan_word_edges_find (WakhanDocument *document,
                              guint           offset,
                              guint           limit);

/**
 * wakhan_word_edges_take_signs:
 * @start: (inout): in characters
 * @end: (inout): exclusive
 * @lead: stops, quotes and blanks before the words that belong to them
 * @trail: and behind them
 *
 * Takes them where they stand there; where others do, as many of those.
 */
void wakhan_word_edges_take_signs (WakhanDocument *document,
                                   guint          *start,
                                   guint          *end,
                                   const char     *lead,
                                   const char     *trail);

G_END_DECLS
