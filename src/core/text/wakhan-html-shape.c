/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-shape.h"

#include "wakhan-html-tag.h"

#include <string.h>

#define DEEPEST 4096           /* elements, each of which takes some 100 bytes of the stack */
#define MOST_LOOKS 500000000.0 /* at elements and attributes: some two seconds */
#define BYTES_OF_NODE 300
#define LONGEST_NAME 15

typedef struct
{
  char        name[LONGEST_NAME + 1];
  gboolean    closes;
  guint       n_attributes;
  const char *end; /* where to go on */
} Tag;

typedef struct
{
  GHashTable *open;     /* name, as a quark → how many of it are */
  guint       depth;    /* of all */
  guint       n_styles; /* of letters, that are open */
  double      n_looks;
  double      n_nodes;
  guint       n_page_attributes; /* of html and body, which gumbo puts together */
  char        item;              /* of the last item the first letter, since a list was told of */
  gboolean    has_quotes;        /* else one that opens would be sought its end for each time */
} Shape;

/* Counts attributes up to its ">", or to a "<", since what looks like a tag may be a script. */
static void
read_attributes (Shape *self,
                 Tag   *tag)
{
  const char *at = tag->end;
  gboolean    is_between = FALSE;

  while (*at && *at != '>' && *at != '<')
    {
      const char *quoted =
        self->has_quotes && (*at == '"' || *at == '\'') ? strchr (at + 1, *at) : NULL;

      if (g_ascii_isspace (*at) || *at == '/')
        is_between = TRUE;
      else if (is_between)
        {
          tag->n_attributes++;
          is_between = FALSE;
        }
      if (quoted)
        is_between = TRUE;
      else if (*at == '"')
        self->has_quotes = FALSE;
      at = quoted ? quoted + 1 : at + 1;
    }
}

/* At "<". FALSE: it begins no tag. */
static gboolean
read_tag (Shape      *self,
          const char *at,
          Tag        *tag)
{
  gsize length = 0;

  *tag = (Tag){ 0 };
  at++;
  tag->closes = *at == '/';
  at += tag->closes;
  if (!g_ascii_isalpha (*at))
    return FALSE;
  for (; *at && !g_ascii_isspace (*at) && !strchr ("/><", *at); at++)
    if (length < LONGEST_NAME)
      tag->name[length++] = g_ascii_tolower (*at);
  tag->end = at;
  if (!tag->closes)
    read_attributes (self, tag);
  return TRUE;
}

/* Those that are never closed, and those that end where the next of their kind begins, and so are
 * as deep as others are around them. */
static gboolean
goes_deeper (const char *name)
{
  static const char *const names[] = {
    "a", "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr",
    "html", "img", "input", "li", "link", "meta", "option", "p", "param",
    "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr", NULL
  };

  return !g_strv_contains (names, name);
}

static gboolean
is_style (const char *name)
{
  static const char *const names[] = { "b", "big", "code", "em", "font", "i", "nobr", "s",
                                       "small", "strike", "strong", "tt", "u", NULL };

  return g_strv_contains (names, name);
}

/* A heading is closed by the end of any. */
static const char *
get_common_name (const Tag *tag)
{
  return wakhan_html_tag_find_role (tag->name) == WAKHAN_HTML_HEADING ? "h1" : tag->name;
}

static void
count_open (Shape     *self,
            const Tag *tag)
{
  const char *name = get_common_name (tag);
  const guint n_open = GPOINTER_TO_UINT (g_hash_table_lookup (self->open, name));

  if (tag->closes && n_open == 0)
    return;
  g_hash_table_insert (self->open, g_strdup (name),
                       GUINT_TO_POINTER (tag->closes ? n_open - 1 : n_open + 1));
  self->depth += tag->closes ? -1 : 1;
  if (is_style (name))
    self->n_styles += tag->closes ? -1 : 1;
}

/* An item ends where the next begins, but one of a list of terms does not end one of others, nor
 * the other way round: such go deeper each time. */
static void
count_item (Shape     *self,
            const Tag *tag)
{
  static const char *const lists[] = { "dir", "dl", "menu", "ol", "ul", NULL };
  static const char *const items[] = { "dd", "dt", "li", NULL };

  if (g_strv_contains (lists, tag->name))
    self->item = '\0';
  if (tag->closes || !g_strv_contains (items, tag->name))
    return;
  self->depth += self->item != '\0' && self->item != *tag->name;
  self->item = *tag->name;
}

static void
count (Shape     *self,
       const Tag *tag)
{
  const gboolean is_page = g_str_equal (tag->name, "html") || g_str_equal (tag->name, "body");
  const double   n_attributes = tag->n_attributes;

  if (goes_deeper (tag->name))
    count_open (self, tag);
  count_item (self, tag);
  self->n_page_attributes += is_page ? tag->n_attributes : 0;
  self->n_looks += self->depth + n_attributes * n_attributes / 2 +
                   (is_page ? n_attributes * self->n_page_attributes : 0);
  self->n_nodes += 1 + self->n_styles + n_attributes / 2;
}

gboolean
wakhan_html_shape_fits (const char *html,
                        guint64     memory)
{
  Shape    self = { .has_quotes = TRUE };
  gboolean fits = TRUE;

  g_return_val_if_fail (html, FALSE);

  self.open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (const char *at = strchr (html, '<'); at && fits; at = strchr (at, '<'))
    {
      Tag tag;

      if (!read_tag (&self, at, &tag))
        {
          at++;
          continue;
        }
      count (&self, &tag);
      at = tag.end;
      fits = self.depth <= DEEPEST && self.n_looks <= MOST_LOOKS &&
             self.n_nodes * BYTES_OF_NODE <= (double) memory;
    }
  g_hash_table_unref (self.open);
  return fits;
}
