/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-tree.h"

#include <string.h>

#define LONGEST_NAME 15

struct _WakhanHtmlTree
{
  GumboOptions options;
  GumboOutput *output;
};

typedef struct
{
  GumboNode *node;
  guint      next; /* of its children */
} Step;

WakhanHtmlTree *
wakhan_html_tree_new (const char *html)
{
  WakhanHtmlTree *self;

  g_return_val_if_fail (html, NULL);

  self = g_new0 (WakhanHtmlTree, 1);
  self->options = kGumboDefaultOptions;
  self->options.max_errors = 0;
  self->output = gumbo_parse_with_options (&self->options, html, strlen (html));
  return self;
}

void
wakhan_html_tree_free (WakhanHtmlTree *self)
{
  gumbo_destroy_output (&self->options, self->output);
  g_free (self);
}

GumboNode *
wakhan_html_tree_get_root (WakhanHtmlTree *self)
{
  g_return_val_if_fail (self, NULL);

  return self->output->root;
}

static gboolean
is_element (const GumboNode *node)
{
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

const GumboVector *
wakhan_html_node_get_children (const GumboNode *node)
{
  return is_element (node) ? &node->v.element.children : NULL;
}

const char *
wakhan_html_node_get_text (const GumboNode *node)
{
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
             node->type == GUMBO_NODE_CDATA
           ? node->v.text.text
           : NULL;
}

/* The names that gumbo knows differ between its versions: of all others we read what was written.
 * @buffer: of LONGEST_NAME + 1 bytes */
static const char *
get_name (const GumboNode *node,
          char            *buffer)
{
  GumboStringPiece piece = node->v.element.original_tag;
  gsize            i;

  if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
    return gumbo_normalized_tagname (node->v.element.tag);
  gumbo_tag_from_original_text (&piece);
  for (i = 0; i < piece.length && i < LONGEST_NAME; i++)
    buffer[i] = g_ascii_tolower (piece.data[i]);
  buffer[i] = '\0';
  return i < piece.length ? "" : buffer;
}

gboolean
wakhan_html_node_is (const GumboNode *node,
                     const char      *name)
{
  char buffer[LONGEST_NAME + 1];

  return is_element (node) && g_str_equal (get_name (node, buffer), name);
}

const char *
wakhan_html_node_get_attribute (const GumboNode *node,
                                const char      *name)
{
  const GumboAttribute *attribute =
    is_element (node) ? gumbo_get_attribute (&node->v.element.attributes, name) : NULL;

  return attribute ? attribute->value : NULL;
}

gboolean
wakhan_html_node_has_word (const GumboNode   *node,
                           const char        *attribute,
                           const char *const *words)
{
  const char *value = wakhan_html_node_get_attribute (node, attribute);

  while (value && *value)
    {
      const gsize length = strcspn (value, " \t\n\f\r");

      for (gsize i = 0; words[i]; i++)
        if (strlen (words[i]) == length && g_ascii_strncasecmp (words[i], value, length) == 0)
          return TRUE;
      value += length;
      value += strspn (value, " \t\n\f\r");
    }
  return FALSE;
}

/* By its style sheet it may be hidden as well, but nobody here reads those. Formulas that are shown
 * as pictures stand behind "display: none" as words. */
static gboolean
is_hidden (const GumboNode *node)
{
  static const char *const roles[] = { "navigation", "search", "menu", "menubar",
                                       "toolbar", "tablist", "dialog", "alertdialog", NULL };
  static const char *const classes[] = { "mw-editsection", "mw-cite-backlink", "mw-jump-link",
                                         "navbox", "noprint", "screen-reader-text",
                                         "sr-only", "visually-hidden", "skip-link",
                                         NULL };
  const char              *hidden = wakhan_html_node_get_attribute (node, "hidden");
  const char              *aria_hidden = wakhan_html_node_get_attribute (node, "aria-hidden");
  const char              *classes_of_it = wakhan_html_node_get_attribute (node, "class");
  const char              *style = wakhan_html_node_get_attribute (node, "style");
  g_autofree char         *folded = style ? g_ascii_strdown (style, -1) : NULL;

  if (hidden && g_ascii_strcasecmp (hidden, "until-found") != 0)
    return TRUE;
  if (aria_hidden && g_ascii_strcasecmp (aria_hidden, "true") == 0)
    return TRUE;
  if (folded && strstr (folded, "none") && (!classes_of_it || !strstr (classes_of_it, "mathml")))
    {
      const char *display = strstr (folded, "display");

      display = display ? display + strlen ("display") : NULL;
      display = display ? display + strspn (display, " \t\n:") : NULL;
      if (display && strncmp (display, "none", strlen ("none")) == 0)
        return TRUE;
    }
  return wakhan_html_node_has_word (node, "role", roles) ||
         wakhan_html_node_has_word (node, "class", classes);
}

WakhanHtmlRole
wakhan_html_node_get_role (const GumboNode *node)
{
  static const char *const edges[] = { "banner", "contentinfo", "complementary", NULL };
  char                     buffer[LONGEST_NAME + 1];
  WakhanHtmlRole           role;

  if (!is_element (node))
    return WAKHAN_HTML_INLINE;
  role = wakhan_html_tag_find_role (get_name (node, buffer));
  if (wakhan_html_node_is (node, "dialog") && !wakhan_html_node_get_attribute (node, "open"))
    return WAKHAN_HTML_NOTHING;
  if (node->v.element.attributes.length == 0 || role == WAKHAN_HTML_NOTHING)
    return role;
  if (node->v.element.tag != GUMBO_TAG_BODY && node->v.element.tag != GUMBO_TAG_HTML &&
      is_hidden (node))
    return WAKHAN_HTML_NOTHING;
  if (role != WAKHAN_HTML_BLOCK)
    return role;
  if (wakhan_html_node_has_word (node, "role", (const char *[]){ "main", "article", NULL }))
    return WAKHAN_HTML_ARTICLE;
  return wakhan_html_node_has_word (node, "role", edges) ? WAKHAN_HTML_EDGE : role;
}

void
wakhan_html_walk_init (WakhanHtmlWalk *self,
                       GumboNode      *root)
{
  *self = (WakhanHtmlWalk){ .root = root };
  self->path = g_array_new (FALSE, FALSE, sizeof (Step));
}

void
wakhan_html_walk_clear (WakhanHtmlWalk *self)
{
  g_clear_pointer (&self->path, g_array_unref);
}

static void
enter (WakhanHtmlWalk *self,
       GumboNode      *node)
{
  const Step step = { .node = node };

  self->node = node;
  self->enters = TRUE;
  if (is_element (node))
    g_array_append_val (self->path, step);
}

gboolean
wakhan_html_walk_next (WakhanHtmlWalk *self)
{
  Step              *step;
  const GumboVector *children;

  if (self->path->len == 0)
    {
      if (!self->root)
        return FALSE;
      enter (self, g_steal_pointer (&self->root));
      return TRUE;
    }
  step = &g_array_index (self->path, Step, self->path->len - 1);
  children = wakhan_html_node_get_children (step->node);
  if (step->next < children->length)
    {
      enter (self, children->data[step->next++]);
      return TRUE;
    }
  self->node = step->node;
  self->enters = FALSE;
  g_array_set_size (self->path, self->path->len - 1);
  return TRUE;
}

void
wakhan_html_walk_skip (WakhanHtmlWalk *self)
{
  if (is_element (self->node))
    g_array_set_size (self->path, self->path->len - 1);
}
