/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-html-tag.h"

#include <gumbo.h>

G_BEGIN_DECLS

/**
 * WakhanHtmlTree:
 *
 * A page as browsers understand it, however it was written. Belongs to one thread.
 */
typedef struct _WakhanHtmlTree WakhanHtmlTree;

/**
 * wakhan_html_tree_new:
 * @html: valid UTF-8, which is to live as long as the tree, and which wakhan_html_shape_fits()
 *
 * O(html).
 *
 * Returns: (transfer full): its elements, by gumbo
 */
WakhanHtmlTree *wakhan_html_tree_new (const char *html);

void wakhan_html_tree_free (WakhanHtmlTree *self);

/**
 * wakhan_html_tree_get_root:
 *
 * Returns: (transfer none): the element html, which every page has
 */
GumboNode *wakhan_html_tree_get_root (WakhanHtmlTree *self);

/**
 * wakhan_html_node_get_children:
 *
 * Returns: (transfer none) (nullable): of an element; %NULL: it is none
 */
const GumboVector *wakhan_html_node_get_children (const GumboNode *node);

/**
 * wakhan_html_node_get_text:
 *
 * Returns: (transfer none) (nullable): letters or white space that stand there; %NULL: it is an
 *   element or a comment
 */
const char *wakhan_html_node_get_text (const GumboNode *node);

/**
 * wakhan_html_node_is:
 * @name: in small letters
 *
 * Returns: whether it is such an element
 */
gboolean wakhan_html_node_is (const GumboNode *node,
                              const char      *name);

/**
 * wakhan_html_node_get_attribute:
 *
 * Returns: (transfer none) (nullable): its value; %NULL: it has none, or is no element
 */
const char *wakhan_html_node_get_attribute (const GumboNode *node,
                                            const char      *name);

/**
 * wakhan_html_node_has_word:
 * @attribute: a list of words between blanks, as classes are
 * @words: %NULL-terminated
 *
 * Returns: whether one of these is among them, be it in other letters
 */
gboolean wakhan_html_node_has_word (const GumboNode   *node,
                                    const char        *attribute,
                                    const char *const *words);

/**
 * wakhan_html_node_get_role:
 *
 * Returns: what it is by its name and by what is said of it: %WAKHAN_HTML_NOTHING also for what is
 *   hidden
 */
WakhanHtmlRole wakhan_html_node_get_role (const GumboNode *node);

/**
 * WakhanHtmlWalk:
 *
 * A way through all that is in an element, in the order of the text. A plain value, to be cleared;
 * no depth of the page is one of the stack.
 */
typedef struct
{
  GumboNode *node;   /* where it is */
  gboolean   enters; /* it comes to it; FALSE: it leaves an element */
  GArray    *path;
  GumboNode *root; /* nullable: until it was entered */
} WakhanHtmlWalk;

void wakhan_html_walk_init (WakhanHtmlWalk *self,
                            GumboNode      *root);
void wakhan_html_walk_clear (WakhanHtmlWalk *self);

/**
 * wakhan_html_walk_next:
 *
 * Enters the root first, and leaves it last.
 *
 * Returns: whether there was anything left
 */
gboolean wakhan_html_walk_next (WakhanHtmlWalk *self);

/**
 * wakhan_html_walk_skip:
 *
 * What was just entered is left at once, without being told.
 */
void wakhan_html_walk_skip (WakhanHtmlWalk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WakhanHtmlTree, wakhan_html_tree_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanHtmlWalk, wakhan_html_walk_clear)

G_END_DECLS
