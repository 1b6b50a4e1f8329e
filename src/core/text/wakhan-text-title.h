/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_text_title_dup:
 * @file: asked for its name alone
 *
 * O(blocks).
 *
 * Returns: (transfer full): what a text is called: by what it says of itself, by the heading above
 *   all others, or as its file
 */
char *wakhan_text_title_dup (GFile          *file,
                             WakhanDocument *document);

G_END_DECLS
