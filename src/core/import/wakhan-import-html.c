/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include <string.h>

/* Of tags those that end a line are told; all others go. */
static void
append_tag (GString    *words,
            const char *tag,
            gsize       length)
{
  static const char *const lines[] = { "br", "/p", "/li", "/div" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const gsize n = strlen (lines[i]);

      if (length >= n && g_ascii_strncasecmp (tag, lines[i], n) == 0 &&
          (length == n || !g_ascii_isalnum (tag[n])))
        g_string_append_c (words, '\n');
    }
}

/* Returns: how many bytes of @text it takes; 0: it is none that is known. */
static gsize
append_entity (GString    *words,
               const char *text)
{
  static const struct
  {
    const char *name;
    const char *letter;
  } names[] = {
    { "&amp;", "&" },
    { "&lt;", "<" },
    { "&gt;", ">" },
    { "&quot;", "\"" },
    { "&apos;", "'" },
    { "&#39;", "'" },
    { "&nbsp;", "\302\240" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (text, names[i].name))
      {
        g_string_append (words, names[i].letter);
        return strlen (names[i].name);
      }
  return 0;
}

char *
wakhan_import_read_html (const char *html)
{
  GString    *words;
  const char *last; /* end of a tag */

  if (!html)
    return NULL;
  words = g_string_new (NULL);
  last = strrchr (html, '>');
  while (*html)
    {
      const gboolean is_tag = *html == '<' && html < last &&
                              (g_ascii_isalpha (html[1]) || html[1] == '/' || html[1] == '!');
      const char *end = is_tag ? strchr (html, '>') : NULL;
      const gsize n = *html == '&' ? append_entity (words, html) : 0;

      if (end)
        {
          append_tag (words, html + 1, end - html - 1);
          html = end + 1;
        }
      else if (n > 0)
        html += n;
      else
        g_string_append_c (words, *html++);
    }
  return g_string_free (words, FALSE);
}
