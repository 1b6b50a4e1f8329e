/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-tag.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  const char    *name;
  WakhanHtmlRole role;
} Tag;

/* In the order of the letters. */
static const Tag tags[] = {
  { "a", WAKHAN_HTML_LINK },
  { "address", WAKHAN_HTML_BLOCK },
  { "annotation", WAKHAN_HTML_NOTHING },
  { "annotation-xml", WAKHAN_HTML_NOTHING },
  { "applet", WAKHAN_HTML_NOTHING },
  { "article", WAKHAN_HTML_ARTICLE },
  { "aside", WAKHAN_HTML_EDGE },
  { "audio", WAKHAN_HTML_NOTHING },
  { "b", WAKHAN_HTML_STRONG },
  { "blockquote", WAKHAN_HTML_QUOTATION },
  { "body", WAKHAN_HTML_BLOCK },
  { "br", WAKHAN_HTML_BREAK },
  { "button", WAKHAN_HTML_NOTHING },
  { "canvas", WAKHAN_HTML_NOTHING },
  { "caption", WAKHAN_HTML_CAPTION },
  { "center", WAKHAN_HTML_BLOCK },
  { "cite", WAKHAN_HTML_EMPHASIS },
  { "code", WAKHAN_HTML_CODE },
  { "datalist", WAKHAN_HTML_NOTHING },
  { "dd", WAKHAN_HTML_ITEM },
  { "del", WAKHAN_HTML_STRIKE },
  { "details", WAKHAN_HTML_BLOCK },
  { "dfn", WAKHAN_HTML_EMPHASIS },
  { "dialog", WAKHAN_HTML_BLOCK },
  { "dir", WAKHAN_HTML_LIST },
  { "div", WAKHAN_HTML_BLOCK },
  { "dl", WAKHAN_HTML_BLOCK },
  { "dt", WAKHAN_HTML_BLOCK },
  { "em", WAKHAN_HTML_EMPHASIS },
  { "embed", WAKHAN_HTML_NOTHING },
  { "fieldset", WAKHAN_HTML_BLOCK },
  { "figcaption", WAKHAN_HTML_BLOCK },
  { "figure", WAKHAN_HTML_BLOCK },
  { "footer", WAKHAN_HTML_EDGE },
  { "form", WAKHAN_HTML_BLOCK },
  { "h1", WAKHAN_HTML_HEADING },
  { "h2", WAKHAN_HTML_HEADING },
  { "h3", WAKHAN_HTML_HEADING },
  { "h4", WAKHAN_HTML_HEADING },
  { "h5", WAKHAN_HTML_HEADING },
  { "h6", WAKHAN_HTML_HEADING },
  { "head", WAKHAN_HTML_NOTHING },
  { "header", WAKHAN_HTML_EDGE },
  { "hgroup", WAKHAN_HTML_BLOCK },
  { "hr", WAKHAN_HTML_RULE },
  { "html", WAKHAN_HTML_BLOCK },
  { "i", WAKHAN_HTML_EMPHASIS },
  { "iframe", WAKHAN_HTML_NOTHING },
  { "img", WAKHAN_HTML_PICTURE },
  { "input", WAKHAN_HTML_INPUT },
  { "kbd", WAKHAN_HTML_CODE },
  { "label", WAKHAN_HTML_NOTHING },
  { "legend", WAKHAN_HTML_BLOCK },
  { "li", WAKHAN_HTML_ITEM },
  { "listing", WAKHAN_HTML_PREFORMATTED },
  { "main", WAKHAN_HTML_ARTICLE },
  { "menu", WAKHAN_HTML_LIST },
  { "meter", WAKHAN_HTML_NOTHING },
  { "nav", WAKHAN_HTML_NOTHING },
  { "noembed", WAKHAN_HTML_NOTHING },
  { "noframes", WAKHAN_HTML_NOTHING },
  { "noscript", WAKHAN_HTML_NOTHING },
  { "object", WAKHAN_HTML_NOTHING },
  { "ol", WAKHAN_HTML_ORDERED_LIST },
  { "optgroup", WAKHAN_HTML_NOTHING },
  { "option", WAKHAN_HTML_NOTHING },
  { "output", WAKHAN_HTML_NOTHING },
  { "p", WAKHAN_HTML_BLOCK },
  { "plaintext", WAKHAN_HTML_PREFORMATTED },
  { "pre", WAKHAN_HTML_PREFORMATTED },
  { "progress", WAKHAN_HTML_NOTHING },
  { "q", WAKHAN_HTML_QUOTE },
  { "s", WAKHAN_HTML_STRIKE },
  { "samp", WAKHAN_HTML_CODE },
  { "script", WAKHAN_HTML_NOTHING },
  { "search", WAKHAN_HTML_NOTHING },
  { "section", WAKHAN_HTML_BLOCK },
  { "select", WAKHAN_HTML_NOTHING },
  { "strike", WAKHAN_HTML_STRIKE },
  { "strong", WAKHAN_HTML_STRONG },
  { "style", WAKHAN_HTML_NOTHING },
  { "sub", WAKHAN_HTML_LOWERED },
  { "summary", WAKHAN_HTML_BLOCK },
  { "sup", WAKHAN_HTML_RAISED },
  { "svg", WAKHAN_HTML_NOTHING },
  { "table", WAKHAN_HTML_TABLE },
  { "tbody", WAKHAN_HTML_BLOCK },
  { "td", WAKHAN_HTML_CELL },
  { "template", WAKHAN_HTML_NOTHING },
  { "textarea", WAKHAN_HTML_NOTHING },
  { "tfoot", WAKHAN_HTML_BLOCK },
  { "th", WAKHAN_HTML_CELL },
  { "thead", WAKHAN_HTML_BLOCK },
  { "time", WAKHAN_HTML_TIME },
  { "title", WAKHAN_HTML_NOTHING },
  { "tr", WAKHAN_HTML_ROW },
  { "tt", WAKHAN_HTML_CODE },
  { "ul", WAKHAN_HTML_LIST },
  { "var", WAKHAN_HTML_EMPHASIS },
  { "video", WAKHAN_HTML_NOTHING },
  { "xmp", WAKHAN_HTML_PREFORMATTED },
};

static int
compare_names (gconstpointer name,
               gconstpointer tag)
{
  return strcmp (name, ((const Tag *) tag)->name);
}

WakhanHtmlRole
wakhan_html_tag_find_role (const char *name)
{
  const Tag *tag;

  g_return_val_if_fail (name, WAKHAN_HTML_INLINE);

  tag = bsearch (name, tags, G_N_ELEMENTS (tags), sizeof (Tag), compare_names);
  return tag ? tag->role : WAKHAN_HTML_INLINE;
}

gboolean
wakhan_html_role_is_block (WakhanHtmlRole self)
{
  return self >= WAKHAN_HTML_BLOCK && self < WAKHAN_HTML_NOTHING;
}
