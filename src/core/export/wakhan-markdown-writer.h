/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * wakhan_markdown_write:
 *
 * The text itself as Markdown, a paragraph a line: CommonMark with tables, footnotes, strikethrough
 * and tasks. What wakhan_markdown_import() makes of it has the same letters in the same blocks. Any
 * thread; O(text).
 *
 * Returns: (transfer full): the Markdown, ended by a line feed; "" for a text without a block
 */
char *wakhan_markdown_write (WakhanDocument *document);

G_END_DECLS
