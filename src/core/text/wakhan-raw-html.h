/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-builder.h"

G_BEGIN_DECLS

/* The words of HTML that stands between Markdown's own: what is shown of "<kbd>Ctrl</kbd>", of a comment, of a heading. */

/* Appends what one tag or comment inside a paragraph shows of itself: a line break, a picture's words, mostly nothing. */
void wakhan_raw_html_append_inline (WakhanTextBuilder *builder,
                                    const char        *tag);
/* Appends a block for each heading, paragraph and item in @html, without its tags, comments, scripts and styles. Linear in @html. */
void wakhan_raw_html_append_blocks (WakhanTextBuilder *builder,
                                    const char        *html);

G_END_DECLS
