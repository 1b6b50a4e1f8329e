/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-range.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_library_snippet_new:
 * @text: UTF-8
 * @words: UTF-8, divided by blanks
 * @length: in characters: what is longer is cut where that leaves the first of the words in it
 * @hits: (out) (transfer full) (element-type WakhanTextRange): where they stand in what is
 *   returned, in characters, in order, none overlapping
 *
 * O(text). Blanks and lines' ends become one blank each.
 *
 * Returns: (transfer full): what to show of @text in one line
 */
char *wakhan_library_snippet_new (const char *text,
                                  const char *words,
                                  guint       length,
                                  GArray    **hits);

G_END_DECLS
