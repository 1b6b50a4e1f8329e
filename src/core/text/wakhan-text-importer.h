/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-document.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TEXT_ERROR_BINARY,
  WAKHAN_TEXT_ERROR_TOO_LARGE,
  WAKHAN_TEXT_ERROR_FOREIGN, /* of a program that has to turn it into text first */
} WakhanTextError;

#define WAKHAN_TEXT_ERROR (wakhan_text_error_quark ())
GQuark wakhan_text_error_quark (void);

/**
 * wakhan_text_import:
 * @name: of the file, for errors and for its ending; wakhan_text_form_find() says how it is read,
 *   but Markdown that would take more memory than there is, is plain text
 * @encoding: (nullable): as which a person wants the bytes read, as iconv knows it; %NULL: it is
 *   guessed
 *
 * O(bytes); any thread.
 *
 * Returns: (transfer full) (nullable): the document; %NULL with a %WAKHAN_TEXT_ERROR, whose message
 *   names @name
 */
WakhanDocument *wakhan_text_import (GBytes     *bytes,
                                    const char *name,
                                    const char *encoding,
                                    GError    **error);

/**
 * wakhan_text_import_file:
 * @encoding: (nullable): as wakhan_text_import() has it
 * @cancellable: (nullable): asked while it reads
 *
 * Blocks; a window runs it in a worker.
 *
 * Returns: (transfer full) (nullable): the document; %NULL with an error as of
 *   wakhan_source_file_load() or wakhan_text_import()
 */
WakhanDocument *wakhan_text_import_file (GFile        *file,
                                         const char   *encoding,
                                         GCancellable *cancellable,
                                         GError      **error);

/**
 * wakhan_markdown_import:
 * @text: valid UTF-8, its lines ended by LF
 *
 * CommonMark with tables, footnotes, strikethrough and bare links (GitHub Flavored Markdown, by
 * cmark-gfm), front matter, and the words of raw HTML.
 *
 * Returns: (transfer full): the document
 */
WakhanDocument *wakhan_markdown_import (const char *text);

/**
 * wakhan_html_import:
 * @text: valid UTF-8, its lines ended by LF
 *
 * A web page as browsers understand it (by gumbo), without what works it and what stands around its
 * text. One whose tags stand in each other too deep for that keeps its words, headings and
 * paragraphs. What the page says of itself is in its credits. O(text).
 *
 * Returns: (transfer full): the document
 */
WakhanDocument *wakhan_html_import (const char *text);

/**
 * wakhan_plain_text_import:
 * @text: valid UTF-8, its lines ended by LF
 *
 * Headings are known by their form: short lines that stand alone, numbered titles, underlines,
 * capitals. O(text).
 *
 * Returns: (transfer full): the document
 */
WakhanDocument *wakhan_plain_text_import (const char *text);

G_END_DECLS
