/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a letter is to Markdown, which has rules of its own. */

gboolean wakhan_markdown_is_blank (gunichar letter);

/**
 * wakhan_markdown_is_punctuation:
 *
 * Returns: whether it is: all signs of ASCII, of others those that part words
 */
gboolean wakhan_markdown_is_punctuation (gunichar letter);

G_END_DECLS
