/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_html_encoding_find:
 * @data: a page
 * @size: in bytes
 *
 * Looks at the beginning alone.
 *
 * Returns: (transfer full) (nullable): what it says that it is written in, as iconv knows it, by
 *   the element meta or XML's declaration; %NULL: it says nothing that makes sense
 */
char *wakhan_html_encoding_find (const char *data,
                                 gsize       size);

G_END_DECLS
