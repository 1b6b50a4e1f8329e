/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanHtmlRole:
 *
 * What an element of HTML is to somebody who reads the page.
 */
typedef enum
{
  WAKHAN_HTML_INLINE, /* its words stand in the line; so do those of elements that nobody knows */
  WAKHAN_HTML_EMPHASIS,
  WAKHAN_HTML_STRONG,
  WAKHAN_HTML_CODE,
  WAKHAN_HTML_STRIKE,
  WAKHAN_HTML_LINK,
  WAKHAN_HTML_QUOTE, /* in the line */
  WAKHAN_HTML_RAISED,
  WAKHAN_HTML_LOWERED,
  WAKHAN_HTML_TIME,
  WAKHAN_HTML_BREAK,
  WAKHAN_HTML_PICTURE,
  WAKHAN_HTML_INPUT,

  WAKHAN_HTML_BLOCK, /* all from here on begin a line of their own */
  WAKHAN_HTML_HEADING,
  WAKHAN_HTML_LIST,
  WAKHAN_HTML_ORDERED_LIST,
  WAKHAN_HTML_ITEM,
  WAKHAN_HTML_QUOTATION,
  WAKHAN_HTML_PREFORMATTED,
  WAKHAN_HTML_RULE,
  WAKHAN_HTML_TABLE,
  WAKHAN_HTML_ROW,
  WAKHAN_HTML_CELL,
  WAKHAN_HTML_CAPTION,
  WAKHAN_HTML_ARTICLE, /* or the main part */
  WAKHAN_HTML_EDGE,    /* of the page where it stands outside of any article: header and the like */

  WAKHAN_HTML_NOTHING, /* nobody sees it, or it is what the page is worked by */
} WakhanHtmlRole;

/**
 * wakhan_html_tag_find_role:
 * @name: in small letters
 *
 * O(log n) of a hundred names.
 *
 * Returns: what the element is
 */
WakhanHtmlRole wakhan_html_tag_find_role (const char *name);

/**
 * wakhan_html_role_is_block:
 *
 * Returns: whether its words do not stand in one line with what comes before and behind it
 */
gboolean wakhan_html_role_is_block (WakhanHtmlRole self);

G_END_DECLS
