/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-builder.h"

G_BEGIN_DECLS

/**
 * wakhan_raw_html_append_inline:
 * @tag: of HTML inside a Markdown paragraph, or a comment
 *
 * Appends what it shows of itself: a line break, a picture's words, mostly nothing.
 */
void wakhan_raw_html_append_inline (WakhanTextBuilder *builder,
                                    const char        *tag);

/**
 * wakhan_raw_html_append_blocks:
 * @html: that stands between Markdown's own blocks
 *
 * Appends a block for each heading, paragraph and item in it, without its tags, comments, scripts
 * and styles. O(html).
 */
void wakhan_raw_html_append_blocks (WakhanTextBuilder *builder,
                                    const char        *html);

G_END_DECLS
