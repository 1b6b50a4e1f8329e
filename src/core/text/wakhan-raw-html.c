/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-raw-html.h"

#include "wakhan-html-tag.h"
#include "wakhan-line-joint.h"
#include "wakhan-prefix.h"

#include <string.h>

#define LONGEST_NAME 15

typedef struct
{
  char     name[LONGEST_NAME + 1]; /* in small letters; empty: a comment or a declaration */
  gboolean closes;
  char    *words; /* of its attribute "alt"; NULL: it has none */
} Tag;

typedef struct
{
  WakhanTextBuilder *builder;
  GString           *words; /* of the block we are in */
  guint              level; /* of the heading we are in; 0: outside */
  gboolean           is_item;
  gboolean           is_code;
} Walk;

static void
append_entity (GString    *words,
               const char *name)
{
  static const struct
  {
    const char *name;
    const char *sign;
  } entities[] = {
    { "amp", "&" },
    { "lt", "<" },
    { "gt", ">" },
    { "quot", "\"" },
    { "apos", "'" },
    { "nbsp", "\u00a0" },
    { "shy", "\u00ad" },
    { "ndash", "–" },
    { "mdash", "—" },
    { "hellip", "…" },
    { "lsquo", "‘" },
    { "rsquo", "’" },
    { "ldquo", "“" },
    { "rdquo", "”" },
    { "laquo", "«" },
    { "raquo", "»" },
    { "middot", "·" },
    { "bull", "•" },
    { "deg", "°" },
    { "sect", "§" },
    { "copy", "©" },
    { "reg", "®" },
    { "times", "×" },
    { "auml", "ä" },
    { "ouml", "ö" },
    { "uuml", "ü" },
    { "Auml", "Ä" },
    { "Ouml", "Ö" },
    { "Uuml", "Ü" },
    { "szlig", "ß" },
    { "agrave", "à" },
    { "eacute", "é" },
    { "egrave", "è" },
    { "ecirc", "ê" },
    { "ccedil", "ç" },
    { "ntilde", "ñ" },
  };
  gunichar letter = 0;

  if (*name == '#')
    letter = g_ascii_strtoull (name + (g_ascii_tolower (name[1]) == 'x' ? 2 : 1), NULL,
                               g_ascii_tolower (name[1]) == 'x' ? 16 : 10);
  if (letter > 0 && g_unichar_validate (letter))
    {
      g_string_append_unichar (words, letter);
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (g_str_equal (entities[i].name, name))
      {
        g_string_append (words, entities[i].sign);
        return;
      }
  g_string_append_printf (words, "&%s;", name);
}

/* What stands for the white space at @from. Returns: what comes behind it */
static const char *
append_blank (GString    *words,
              const char *from,
              const char *to)
{
  const char *last = g_utf8_find_prev_char (words->str, words->str + words->len);
  gboolean    is_line_end = FALSE;

  for (; from < to && g_ascii_isspace (*from); from++)
    is_line_end = is_line_end || *from == '\n';
  if (last && !g_ascii_isspace (*last))
    g_string_append (words,
                     is_line_end && from < to
                       ? wakhan_line_joint_get (g_utf8_get_char (last), g_utf8_get_char (from))
                       : " ");
  return from;
}

/* White space becomes one blank, unless it is @verbatim; entities become what they stand for. */
static void
append_words (GString    *words,
              const char *from,
              const char *to,
              gboolean    is_verbatim)
{
  while (from < to)
    {
      const gsize length =
        *from == '&'
          ? strspn (from + 1, "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
          : 0;

      if (length > 0 && length <= LONGEST_NAME && from + 1 + length < to && from[1 + length] == ';')
        {
          g_autofree char *name = g_strndup (from + 1, length);

          append_entity (words, name);
          from += length + 2;
        }
      else if (!is_verbatim && g_ascii_isspace (*from))
        {
          from = append_blank (words, from, to);
        }
      else
        {
          g_string_append_c (words, *from++);
        }
    }
}

static char *
dup_attribute_words (const char *value)
{
  const char quote = *value == '"' || *value == '\'' ? *value : '\0';
  GString   *words = g_string_new (NULL);
  gsize      length;

  value += quote != '\0';
  length = quote ? strcspn (value, (char[]){ quote, '\0' }) : strcspn (value, " \t\n>");
  append_words (words, value, value + length, FALSE);
  return g_string_free (words, FALSE);
}

/* Behind the tag's name: its attributes, up to its end; NULL: it has none. */
static const char *
read_attributes (const char *at,
                 Tag        *tag)
{
  while (*at && *at != '>')
    {
      if (g_ascii_isspace (*at) && g_ascii_strncasecmp (at + 1, "alt=", 4) == 0 && !tag->words)
        tag->words = dup_attribute_words (at + strlen (" alt="));
      if (*at == '"' || *at == '\'')
        {
          const char *end = strchr (at + 1, *at);

          at = end ? end : at;
        }
      at++;
    }
  return *at ? at + 1 : NULL;
}

/* Reads what begins at "<", and gives where it ends; NULL: it is no tag. */
static const char *
read_tag (const char *at,
          Tag        *tag)
{
  static const char *const declarations[][2] = {
    { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" }, { "<!", ">" }
  };
  gsize length = 0;

  *tag = (Tag){ 0 };
  for (gsize i = 0; i < G_N_ELEMENTS (declarations); i++)
    if (wakhan_has_prefix (at, declarations[i][0]))
      {
        const char *end = strstr (at + strlen (declarations[i][0]), declarations[i][1]);

        return end ? end + strlen (declarations[i][1]) : at + strlen (at);
      }
  at++;
  tag->closes = *at == '/';
  at += tag->closes;
  if (!g_ascii_isalpha (*at))
    return NULL;
  for (; g_ascii_isalnum (*at) || *at == '-'; at++)
    if (length < LONGEST_NAME)
      tag->name[length++] = g_ascii_tolower (*at);
  return read_attributes (at, tag);
}

static void
end_block (Walk *self)
{
  WakhanBlockKind kind = WAKHAN_BLOCK_PARAGRAPH;

  while (self->words->len > 0 && g_ascii_isspace (self->words->str[self->words->len - 1]))
    g_string_truncate (self->words, self->words->len - 1);
  if (self->words->len > 0)
    {
      if (self->is_code)
        kind = WAKHAN_BLOCK_CODE;
      else if (self->level)
        kind = WAKHAN_BLOCK_HEADING;
      else if (self->is_item)
        kind = WAKHAN_BLOCK_LIST_ITEM;
      wakhan_text_builder_begin_block (self->builder, kind,
                                       self->level ? self->level : (guint) self->is_item, 0);
      wakhan_text_builder_append (self->builder, self->words->str + strspn (self->words->str, "\n"),
                                  -1);
      wakhan_text_builder_end_block (self->builder);
    }
  g_string_truncate (self->words, 0);
  self->is_item = FALSE;
}

/* Nobody reads what stands between these. */
static const char *
skip_hidden (const char *at,
             const char *name)
{
  g_autofree char *end = g_strdup_printf ("</%s", name);
  const char      *found = at;

  while ((found = strstr (found, "</")) && g_ascii_strncasecmp (found, end, strlen (end)) != 0)
    found += 2;
  return found ? found : at + strlen (at);
}

static const char *
enter_tag (Walk       *self,
           const Tag  *tag,
           const char *after)
{
  const WakhanHtmlRole role = wakhan_html_tag_find_role (tag->name);

  if (role == WAKHAN_HTML_HEADING)
    {
      end_block (self);
      self->level = tag->closes ? 0 : tag->name[1] - '0';
    }
  else if (role == WAKHAN_HTML_PREFORMATTED)
    {
      end_block (self);
      self->is_code = !tag->closes;
    }
  else if (role == WAKHAN_HTML_CELL)
    append_words (self->words, " ", " " + 1, FALSE);
  else if (wakhan_html_role_is_block (role) || g_str_equal (tag->name, "nav"))
    {
      end_block (self);
      self->is_item = !tag->closes && g_str_equal (tag->name, "li");
    }
  else if (role == WAKHAN_HTML_BREAK)
    g_string_append_c (self->words, '\n');
  else if (role == WAKHAN_HTML_PICTURE && tag->words)
    g_string_append (self->words, tag->words);
  else if (!tag->closes && (g_str_equal (tag->name, "script") || g_str_equal (tag->name, "style") ||
                            g_str_equal (tag->name, "title")))
    return skip_hidden (after, tag->name);
  return after;
}

void
wakhan_raw_html_append_inline (WakhanTextBuilder *builder,
                               const char        *tag)
{
  Tag         read;
  const char *after;

  g_return_if_fail (builder && tag);

  after = *tag == '<' ? read_tag (tag, &read) : NULL;
  if (!after)
    return;
  if (wakhan_html_tag_find_role (read.name) == WAKHAN_HTML_BREAK)
    wakhan_text_builder_append (builder, "\n", 1);
  else if (wakhan_html_tag_find_role (read.name) == WAKHAN_HTML_PICTURE && read.words)
    wakhan_text_builder_append (builder, read.words, -1);
  g_free (read.words);
}

void
wakhan_raw_html_append_blocks (WakhanTextBuilder *builder,
                               const char        *html)
{
  Walk        self = { .builder = builder };
  const char *from;
  gboolean    has_end = TRUE; /* else a "<" after another would each time be sought an end for */

  g_return_if_fail (builder && html);

  self.words = g_string_new (NULL);
  for (from = html; *from;)
    {
      const char *at = strchr (from, '<');
      const char *after = NULL;
      Tag         tag = { 0 };

      if (!at)
        at = from + strlen (from);
      append_words (self.words, from, at, self.is_code);
      if (*at && has_end)
        after = read_tag (at, &tag);
      if (after)
        from = enter_tag (&self, &tag, after);
      else if (*at)
        {
          has_end = has_end && !g_ascii_isalpha (at[1] == '/' ? at[2] : at[1]);
          g_string_append_c (self.words, '<');
          from = at + 1;
        }
      else
        from = at;
      g_free (tag.words);
    }
  end_block (&self);
  g_string_free (self.words, TRUE);
}
