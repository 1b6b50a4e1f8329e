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

G_END_DECLS
