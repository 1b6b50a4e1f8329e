/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_block_mark_new:
 * @block: an item of a list, or a footnote
 * @mirrored: whether the text runs from right to left
 *
 * Returns: (transfer full): the bullet or number that stands before its words
 */
char *wakhan_block_mark_new (const WakhanBlock *block,
                             gboolean           mirrored);

/**
 * wakhan_block_mark_direct:
 * @words: beside the text
 * @mirrored: whether the text runs from right to left
 *
 * Numbers have no direction of their own, and would take that of the window.
 *
 * Returns: (transfer full): @words, as the text runs where no letter of theirs tells
 */
char *wakhan_block_mark_direct (const char *words,
                                gboolean    mirrored);

G_END_DECLS
