/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * wakhan_html_shape_fits:
 * @html: valid UTF-8
 * @memory: in bytes, that its elements may take
 *
 * What a parser of HTML takes goes by the depth of the tags and not by the text: gumbo looks
 * through all elements that are open at each tag, goes down them by calls of itself, and opens
 * letters' styles anew in each paragraph that they were not closed before. O(html).
 *
 * Returns: whether it would make a tree of @html within some seconds
 */
gboolean wakhan_html_shape_fits (const char *html,
                                 guint64     memory);

G_END_DECLS
