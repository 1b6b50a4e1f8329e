/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_TEXT_FORM_PLAIN,
  WAKHAN_TEXT_FORM_MARKDOWN,
  WAKHAN_TEXT_FORM_HTML,
} WakhanTextForm;

/**
 * wakhan_text_form_of_name:
 * @name: of a file, with or without its folder
 *
 * Returns: as what the ending lets one read it: .md, .markdown, .mkd and .mdown are Markdown,
 *   .html, .htm and .xhtml are HTML
 */
WakhanTextForm wakhan_text_form_of_name (const char *name);

/**
 * wakhan_text_form_find:
 * @name: as above
 * @data: what is in the file, or its beginning
 * @size: in bytes
 *
 * Returns: as what to read it: where the ending says nothing, a page is known by how it begins,
 *   with a doctype or with the element html
 */
WakhanTextForm wakhan_text_form_find (const char *name,
                                      const char *data,
                                      gsize       size);

G_END_DECLS
