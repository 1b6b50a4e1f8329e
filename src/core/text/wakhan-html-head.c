/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-head.h"

#include <string.h>

typedef struct
{
  WakhanCredits *credits;
  GString       *authors;
} Head;

/* In one line. */
static char *
dup_words (const char *value)
{
  GString *words = g_string_new (NULL);

  for (; *value; value++)
    if (!g_ascii_isspace (*value))
      g_string_append_c (words, *value);
    else if (words->len > 0 && words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  return g_strchomp (g_string_free (words, FALSE));
}

static void
add_author (Head       *self,
            const char *value)
{
  g_autofree char *words = dup_words (value);

  if (!*words || strstr (words, "://") || g_str_equal (words, self->authors->str))
    return;
  if (self->authors->len > 0)
    g_string_append (self->authors, ", ");
  g_string_append (self->authors, words);
}

/* "2018-06-12" of "2018-06-12T10:00:00+02:00", "2018-06-12" of "2018/06/12" */
static void
take_date (Head       *self,
           const char *value)
{
  char *date = dup_words (value);
  gsize n_figures = strspn (date, "0123456789-/");

  if (n_figures >= strlen ("2018") && (date[n_figures] == 'T' || date[n_figures] == ' ') &&
      g_ascii_isdigit (date[n_figures + 1]))
    date[n_figures] = '\0';
  if (n_figures == strlen ("2018/06/12") && date[4] == '/' && date[7] == '/')
    date[4] = date[7] = '-';
  wakhan_credits_take (self->credits, "date", date);
}

static void
read_meta (Head       *self,
           const char *name,
           const char *value)
{
  static const char *const authors[] = { "author", "article:author", "dc.creator",
                                         "dcterms.creator", "citation_author", NULL };
  static const char *const dates[] = { "date", "dc.date", "dc.date.issued",
                                       "dcterms.date", "dcterms.created", "dcterms.issued",
                                       "article:published_time", "citation_publication_date",
                                       "citation_date", "datepublished", "pubdate",
                                       "publish-date", NULL };
  static const char *const languages[] = { "content-language", "dc.language", "dcterms.language",
                                           NULL };
  g_autofree char         *folded = g_ascii_strdown (name, -1);

  if (g_strv_contains (authors, folded))
    add_author (self, value);
  else if (g_strv_contains (dates, folded))
    take_date (self, value);
  else if (g_strv_contains (languages, folded))
    wakhan_credits_take (self->credits, "language", dup_words (value));
}

static void
read_element (Head      *self,
              GumboNode *node)
{
  static const char *const keys[] = { "name", "property", "itemprop", "http-equiv" };
  const char              *value = wakhan_html_node_get_attribute (node, "content");

  if (wakhan_html_node_is (node, "title") && node->v.element.children.length > 0)
    {
      const char *words = wakhan_html_node_get_text (node->v.element.children.data[0]);

      if (words && !self->credits->title)
        wakhan_credits_take (self->credits, "title", dup_words (words));
    }
  else if (value && wakhan_html_node_is (node, "meta"))
    {
      for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
        {
          const char *name = wakhan_html_node_get_attribute (node, keys[i]);

          if (name)
            read_meta (self, name, value);
        }
    }
  else if (wakhan_html_node_is (node, "time") &&
           wakhan_html_node_has_word (node, "itemprop", (const char *[]){ "datePublished", NULL }))
    {
      const char *date = wakhan_html_node_get_attribute (node, "datetime");

      if (date)
        take_date (self, date);
    }
}

WakhanCredits *
wakhan_html_head_read (GumboNode *root)
{
  Head                    self = { 0 };
  g_auto (WakhanHtmlWalk) walk = { 0 };
  const char             *language;

  g_return_val_if_fail (root, NULL);

  self.credits = wakhan_credits_new ();
  self.authors = g_string_new (NULL);
  language = wakhan_html_node_get_attribute (root, "lang");
  language = language ? language : wakhan_html_node_get_attribute (root, "xml:lang");
  if (language)
    wakhan_credits_take (self.credits, "language", dup_words (language));
  wakhan_html_walk_init (&walk, root);
  while (wakhan_html_walk_next (&walk))
    if (walk.enters && wakhan_html_node_is (walk.node, "svg"))
      wakhan_html_walk_skip (&walk); /* its pictures have titles, too */
    else if (walk.enters)
      read_element (&self, walk.node);
  wakhan_credits_take (self.credits, "author", g_string_free (self.authors, FALSE));
  return self.credits;
}
