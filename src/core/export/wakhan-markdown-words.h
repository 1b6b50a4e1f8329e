/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

/**
 * WakhanMarkdownWords:
 * @start: in characters
 * @end: exclusive
 * @line_break: (nullable): what a line break in them becomes; %NULL: they have to stay in one line
 * @is_heading: a row of “#” at their end would be no part of them
 * @is_cell: a “|” would end them
 * @is_first: what a program wrote above a text would begin like them
 * @span: the first span of the document that may lie in them
 *
 * Words of a document in one block of Markdown.
 */
typedef struct
{
  WakhanDocument *document;
  guint           start;
  guint           end;
  const char     *line_break;
  gboolean        is_heading;
  gboolean        is_cell;
  gboolean        is_first;
  guint           span;
} WakhanMarkdownWords;

/**
 * wakhan_markdown_words_append:
 *
 * Appends them with their spans, and escaped where Markdown would take them for something else:
 * read again they are the same letters. O(words) and O(n log n) of the spans.
 *
 * Returns: the first span that lies behind them
 */
guint wakhan_markdown_words_append (const WakhanMarkdownWords *self,
                                    GString                   *markdown);

G_END_DECLS
