/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-notes.h"

#include <string.h>

#define LONGEST_SIGN 8 /* letters: "[note 3]" */
#define PLACES_ABOVE 3 /* elements in the line, around a reference, that an arrow may lead to */

struct _WakhanHtmlNotes
{
  GHashTable *places;     /* id or name, borrowed → the element that has it */
  GPtrArray  *links;      /* that lead into the page, in its order */
  GPtrArray  *notes;      /* by number */
  GHashTable *numbers;    /* note → its number */
  GHashTable *references; /* link → the number of the note */
  GHashTable *origins;    /* the elements that arrows lead to */
  GHashTable *arrows;
};

static void
collect (WakhanHtmlNotes *self,
         GumboNode       *node)
{
  static const char *const names[] = { "id", "name" };
  const gboolean           is_link = wakhan_html_node_is (node, "a");
  const char              *target = is_link ? wakhan_html_node_get_attribute (node, "href") : NULL;

  for (gsize i = 0; i < (is_link ? G_N_ELEMENTS (names) : 1); i++)
    {
      const char *name = wakhan_html_node_get_attribute (node, names[i]);

      if (name && *name && !g_hash_table_contains (self->places, name))
        g_hash_table_insert (self->places, (gpointer) name, node);
    }
  if (target && *target == '#' && target[1])
    g_ptr_array_add (self->links, node);
}

/* What @link leads to; NULL: nothing here. */
static GumboNode *
find_place (const WakhanHtmlNotes *self,
            const GumboNode       *link)
{
  const char      *target = wakhan_html_node_get_attribute (link, "href") + 1;
  GumboNode       *place = g_hash_table_lookup (self->places, target);
  g_autofree char *decoded = place ? NULL : g_uri_unescape_string (target, NULL);

  return decoded ? g_hash_table_lookup (self->places, decoded) : place;
}

/* The words of a link as far as they may be a sign: how many letters, blanks not counted. */
static guint
measure_sign (GumboNode *link)
{
  g_auto (WakhanHtmlWalk) walk = { 0 };
  guint                   n_letters = 0;

  wakhan_html_walk_init (&walk, link);
  while (n_letters <= LONGEST_SIGN && wakhan_html_walk_next (&walk))
    {
      const char *text = wakhan_html_node_get_text (walk.node);

      for (; text && *text && n_letters <= LONGEST_SIGN; text = g_utf8_next_char (text))
        n_letters += g_unichar_isgraph (g_utf8_get_char (text));
    }
  return n_letters;
}

static gboolean
is_raised (const GumboNode *link)
{
  const GumboVector *children = wakhan_html_node_get_children (link);

  for (guint i = 0; i < children->length; i++)
    if (wakhan_html_node_is (children->data[i], "sup"))
      return TRUE;
  for (guint i = 0; i < PLACES_ABOVE && link->parent; i++, link = link->parent)
    if (wakhan_html_node_is (link->parent, "sup"))
      return TRUE;
  return FALSE;
}

static gboolean
is_called_reference (const GumboNode *link)
{
  static const char *const roles[] = { "doc-noteref", "noteref", NULL };
  static const char *const classes[] = { "footnote-ref", "footnoteref", "footnote-reference",
                                         "noteref", "fn-ref", "fnanchor", "reference",
                                         "footnote", NULL };
  static const char *const prefixes[] = { "fn", "ftn", "_ftn", "_edn", "footnote", "cite_note",
                                          "endnote", "note" };
  const char              *target = wakhan_html_node_get_attribute (link, "href") + 1;

  if (wakhan_html_node_has_word (link, "role", roles) ||
      wakhan_html_node_has_word (link, "epub:type", roles) ||
      wakhan_html_node_has_word (link, "class", classes) ||
      (link->parent && wakhan_html_node_has_word (link->parent, "class", classes)))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_ascii_strncasecmp (target, prefixes[i], strlen (prefixes[i])) == 0 &&
        strcspn (target, "0123456789") < strlen (target))
      return TRUE;
  return FALSE;
}

static gboolean
is_around (const GumboNode *node,
           const GumboNode *inner)
{
  for (; inner; inner = inner->parent)
    if (inner == node)
      return TRUE;
  return FALSE;
}

static GumboNode *
find_block (GumboNode *node)
{
  while (node && wakhan_html_node_get_role (node) < WAKHAN_HTML_BLOCK)
    node = node->parent;
  return node;
}

/* The block that the place stands in, which is all of the note. */
static GumboNode *
find_note (GumboNode *place)
{
  place = find_block (place);
  if (!place || !place->parent)
    return NULL;
  switch (wakhan_html_node_get_role (place))
    {
    case WAKHAN_HTML_ITEM:
    case WAKHAN_HTML_EDGE:
    case WAKHAN_HTML_CELL:
      return place;
    case WAKHAN_HTML_BLOCK:
      return wakhan_html_node_is (place, "body") || wakhan_html_node_is (place, "html") ? NULL
                                                                                        : place;
    default:
      return NULL;
    }
}

static gboolean
is_in_note (const WakhanHtmlNotes *self,
            const GumboNode       *node)
{
  for (; node; node = node->parent)
    if (g_hash_table_contains (self->numbers, node))
      return TRUE;
  return FALSE;
}

static void
add_reference (WakhanHtmlNotes *self,
               GumboNode       *link,
               GumboNode       *note)
{
  guint      number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, note));
  GumboNode *origin = link;

  if (number == 0)
    {
      g_ptr_array_add (self->notes, note);
      number = self->notes->len;
      g_hash_table_insert (self->numbers, note, GUINT_TO_POINTER (number));
    }
  g_hash_table_insert (self->references, link, GUINT_TO_POINTER (number));
  for (guint i = 0; i < PLACES_ABOVE && origin; i++, origin = origin->parent)
    g_hash_table_add (self->origins, origin);
  g_hash_table_add (self->origins, find_block (link));
}

static gboolean
is_sign (GumboNode *link)
{
  const guint n_letters = measure_sign (link);

  return n_letters > 0 && n_letters <= LONGEST_SIGN;
}

/* Back to the reference, or to something in its paragraph. */
static gboolean
is_arrow (const WakhanHtmlNotes *self,
          GumboNode             *link,
          GumboNode             *place)
{
  static const char *const backwards[] = { "doc-backlink", "backlink", NULL };

  return wakhan_html_node_has_word (link, "role", backwards) ||
         g_hash_table_contains (self->origins, place) ||
         (g_hash_table_contains (self->origins, find_block (place)) && is_sign (link));
}

static void
judge_link (WakhanHtmlNotes *self,
            GumboNode       *link)
{
  GumboNode *place = find_place (self, link);
  GumboNode *note;

  if (place && is_in_note (self, link))
    {
      if (is_arrow (self, link, place))
        g_hash_table_add (self->arrows, link);
      return;
    }
  if (!place || !(is_raised (link) || is_called_reference (link)))
    return;
  note = find_note (place);
  if (note && !is_around (note, link) && !is_in_note (self, note->parent) && is_sign (link))
    add_reference (self, link, note);
}

WakhanHtmlNotes *
wakhan_html_notes_new (GumboNode *root)
{
  WakhanHtmlNotes        *self;
  g_auto (WakhanHtmlWalk) walk = { 0 };

  g_return_val_if_fail (root, NULL);

  self = g_new0 (WakhanHtmlNotes, 1);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  self->links = g_ptr_array_new ();
  self->notes = g_ptr_array_new ();
  self->numbers = g_hash_table_new (NULL, NULL);
  self->references = g_hash_table_new (NULL, NULL);
  self->origins = g_hash_table_new (NULL, NULL);
  self->arrows = g_hash_table_new (NULL, NULL);
  wakhan_html_walk_init (&walk, root);
  while (wakhan_html_walk_next (&walk))
    if (walk.enters)
      collect (self, walk.node);
  for (guint i = 0; i < self->links->len; i++)
    judge_link (self, g_ptr_array_index (self->links, i));
  return self;
}

void
wakhan_html_notes_free (WakhanHtmlNotes *self)
{
  g_hash_table_unref (self->places);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->notes);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->references);
  g_hash_table_unref (self->origins);
  g_hash_table_unref (self->arrows);
  g_free (self);
}

guint
wakhan_html_notes_get_n (const WakhanHtmlNotes *self)
{
  return self->notes->len;
}

GumboNode *
wakhan_html_notes_get (const WakhanHtmlNotes *self,
                       guint                  number)
{
  g_return_val_if_fail (number > 0 && number <= self->notes->len, NULL);

  return g_ptr_array_index (self->notes, number - 1);
}

guint
wakhan_html_notes_find_reference (const WakhanHtmlNotes *self,
                                  GumboNode             *link)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->references, link));
}

guint
wakhan_html_notes_find (const WakhanHtmlNotes *self,
                        GumboNode             *node)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, node));
}

gboolean
wakhan_html_notes_leads_back (const WakhanHtmlNotes *self,
                              GumboNode             *link)
{
  return g_hash_table_contains (self->arrows, link);
}
