/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-passage-finder.h"

G_BEGIN_DECLS

/**
 * wakhan_passage_maker_make:
 * @finder: of the text that the passage is to be found in
 * @document: the text that @start and @end are places in, which has the same words
 * @start: in characters
 * @end: exclusive
 * @words: (out) (transfer full): those of the place itself, where it took more to make it the only
 *   one, else %NULL
 *
 * Adds words behind the place until they stand in the text once, and before it where those do not
 * suffice. O(text) for each of the lengths that are tried.
 *
 * Returns: (transfer full) (nullable): the passage in one line; %NULL: the place has no words, or
 *   they do not stand in the text of @finder
 */
char *wakhan_passage_maker_make (WakhanPassageFinder *finder,
                                 WakhanDocument      *document,
                                 guint                start,
                                 guint                end,
                                 char               **words);

G_END_DECLS
