/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-front-matter.h"

#include <string.h>

typedef struct
{
  const char    *marks;     /* what opened it */
  char           separator; /* between a field's name and its value */
  guint          n_fields;
  char          *name; /* of the field that the next lines may go on with; NULL: none */
  GString       *value;
  WakhanCredits *credits;
} Reader;

static const char *
find_next_line (const char *line)
{
  const char *end = strchr (line, '\n');

  return end ? end + 1 : line + strlen (line);
}

/* Whether @line is @marks and nothing else but blanks. */
static gboolean
is_marks (const char *line,
          gsize       length,
          const char *marks)
{
  const gsize n_marks = strlen (marks);

  return length >= n_marks && strncmp (line, marks, n_marks) == 0 &&
         n_marks + strspn (line + n_marks, " \t") >= length;
}

/* "'quoted'", "\"quoted\"", and "[one, two]", whose items a comma goes on parting */
static char *
dup_value (const char *words)
{
  char *value = g_strstrip (g_strdup (words));
  gsize length = strlen (value);

  if (length >= 2 && *value == '[' && value[length - 1] == ']')
    {
      char      *inside = g_strndup (value + 1, length - 2);
      char     **items = g_strsplit (inside, ",", -1);
      GPtrArray *values = g_ptr_array_new_with_free_func (g_free);

      for (guint i = 0; items[i]; i++)
        g_ptr_array_add (values, dup_value (items[i]));
      g_ptr_array_add (values, NULL);
      g_free (value);
      value = g_strjoinv (", ", (char **) values->pdata);
      g_ptr_array_unref (values);
      g_strfreev (items);
      g_free (inside);
    }
  else if (length >= 2 && (*value == '"' || *value == '\'') && value[length - 1] == *value)
    {
      memmove (value, value + 1, length - 2);
      value[length - 2] = '\0';
    }
  return value;
}

static void
end_field (Reader *self)
{
  if (self->name)
    wakhan_credits_take (self->credits, self->name, g_strdup (self->value->str));
  g_clear_pointer (&self->name, g_free);
  g_string_truncate (self->value, 0);
}

/* What follows @prefix; @words themselves where they do not begin with it. */
static const char *
skip (const char *words,
      const char *prefix)
{
  const gsize length = strlen (prefix);

  return strncmp (words, prefix, length) == 0 ? words + length : words;
}

/* A field's value may go on below: words set in, or items, of which one may be "name: …" again. */
static void
go_on (Reader     *self,
       const char *words)
{
  const char      *item = skip (words, "- ");
  const gboolean   is_item = item != words;
  const char      *rest = skip (item, "name:");
  g_autofree char *value = NULL;

  if (!self->name || (rest == item && strstr (rest, ": ")))
    return;
  value = dup_value (rest);
  if (self->value->len > 0 && *value)
    g_string_append (self->value, is_item ? ", " : " ");
  g_string_append (self->value, value);
}

static void
begin_field (Reader     *self,
             const char *line,
             const char *separator)
{
  g_autofree char *value = dup_value (separator + 1);

  end_field (self);
  self->name = g_strstrip (g_strndup (line, separator - line));
  if (strspn (value, "|>+-") < strlen (value)) /* these say that the words stand below */
    g_string_assign (self->value, value);
  self->n_fields++;
}

/* FALSE: no front matter holds such a line. */
static gboolean
read_line (Reader     *self,
           const char *line)
{
  const char *separator = strchr (line, self->separator);

  if (g_ascii_isspace (*line) || g_str_has_prefix (line, "- "))
    {
      g_autofree char *words = g_strstrip (g_strdup (line));

      go_on (self, words);
      return self->n_fields > 0 || *words == '\0';
    }
  if (*line == '\0' || strchr ("#[]", *line))
    return TRUE;
  if (!separator || separator == line || !g_unichar_isalnum (g_utf8_get_char (line)))
    return FALSE;
  if (self->n_fields == 0 &&
      strcspn (line, " \t") <
        (gsize) (separator - line) - (self->separator == '=')) /* words between two rules */
    return FALSE;
  begin_field (self, line, separator);
  return TRUE;
}

/* The length up to the end of the line that closes it; 0: there is none. */
static gsize
read_fields (Reader     *self,
             const char *text,
             const char *first)
{
  const char *next;

  for (const char *line = first; *line; line = next)
    {
      const gsize      length = strcspn (line, "\n");
      g_autofree char *words = g_strndup (line, length);

      next = find_next_line (line);
      if (is_marks (line, length, self->marks) ||
          (*self->marks == '-' && is_marks (line, length, "...")))
        return self->n_fields > 0 ? (gsize) (line + length - text) : 0;
      if (!read_line (self, words))
        return 0;
    }
  return 0;
}

/* "% The title", which goes on in lines that are set in, "% One; two", "% A day": any of the three
 * may be empty. */
static gsize
read_percent_lines (Reader     *self,
                    const char *text,
                    const char *first)
{
  static const char *const names[] = { "title", "author", "date" };
  const char              *line = first;

  while (*line && (*line == '%' ? self->n_fields < G_N_ELEMENTS (names)
                                : self->n_fields > 0 && strchr (" \t", *line) &&
                                    strspn (line, " \t") < strcspn (line, "\n")))
    {
      const char      *next = find_next_line (line);
      const gboolean   begins = *line == '%';
      g_autofree char *words = g_strstrip (g_strndup (line + begins, next - line - begins));

      if (begins && !strchr (" \t\n", line[1]))
        return 0;
      if (begins)
        {
          end_field (self);
          self->name = g_strdup (names[self->n_fields++]);
        }
      else if (self->value->len > 0)
        g_string_append (self->value, self->n_fields == 2 ? ", " : " ");
      g_string_append (self->value, self->n_fields == 2 ? g_strdelimit (words, ";", ',') : words);
      line = next;
    }
  return self->n_fields > 1 || line[strspn (line, " \t\n")] == '\0' || *line == '\n' ? line - text
                                                                                     : 0;
}

/* "{", a field a line, as in "\"title\": \"The ford\",", and "}" */
static gsize
read_json_lines (Reader     *self,
                 const char *text,
                 const char *first)
{
  const char *next;

  for (const char *line = first; *line; line = next)
    {
      g_autofree char *words = g_strstrip (g_strndup (line, strcspn (line, "\n")));
      char            *colon = *words == '"' ? strstr (words, "\":") : NULL;

      next = find_next_line (line);
      if (g_str_equal (words, "}"))
        return self->n_fields > 0 && (*next == '\n' || *next == '\0') ? next - text : 0;
      if (g_str_has_suffix (words, ","))
        words[strlen (words) - 1] = '\0';
      if (colon)
        {
          g_autofree char *field = g_strdup_printf ("%.*s:%s", (int) (colon - words - 1), words + 1,
                                                    g_str_has_suffix (colon, "[") ? "" : colon + 2);

          begin_field (self, field, strchr (field, ':'));
        }
      else if (*words == '"')
        {
          g_autofree char *item = g_strconcat ("- ", words, NULL);

          go_on (self, item);
        }
      else if (strspn (words, "[]") < strlen (words))
        return 0;
    }
  return 0;
}

/* "Title: The ford", "Author: A. Falk", up to a blank line: as MultiMarkdown has them */
static gsize
read_bare_lines (Reader     *self,
                 const char *text,
                 const char *first)
{
  const char *line = first;

  for (; *line && *line != '\n'; line = find_next_line (line))
    {
      g_autofree char *words = g_strndup (line, strcspn (line, "\n"));

      if (!read_line (self, words))
        return 0;
    }
  return *line ? line - text : 0;
}

static gsize
read_all (Reader     *self,
          const char *text,
          const char *line)
{
  switch (*self->marks)
    {
    case '%':
      return read_percent_lines (self, text, line);
    case '{':
      return read_json_lines (self, text, find_next_line (line));
    case '\0':
      return read_bare_lines (self, text, line);
    default:
      return read_fields (self, text, find_next_line (line));
    }
}

gsize
wakhan_front_matter_read (const char     *text,
                          WakhanCredits **credits)
{
  Reader      self = { 0 };
  const char *line;
  gsize       length = 0;

  g_return_val_if_fail (text != NULL, 0);

  if (credits)
    *credits = NULL;
  for (line = text; *line && line[strspn (line, " \t")] == '\n';)
    line = find_next_line (line);
  if (is_marks (line, strcspn (line, "\n"), "---"))
    self = (Reader){ .marks = "---", .separator = ':' };
  else if (is_marks (line, strcspn (line, "\n"), "+++"))
    self = (Reader){ .marks = "+++", .separator = '=' };
  else if (*line == '%')
    self = (Reader){ .marks = "%" };
  else if (is_marks (line, strcspn (line, "\n"), "{"))
    self = (Reader){ .marks = "{", .separator = ':' };
  else if (g_ascii_strncasecmp (line, "title: ", 7) == 0 ||
           g_ascii_strncasecmp (line, "author: ", 8) == 0)
    self = (Reader){ .marks = "", .separator = ':' };
  else
    return 0;
  self.value = g_string_new (NULL);
  self.credits = wakhan_credits_new ();
  length = read_all (&self, text, line);
  end_field (&self);
  if (length > 0 && credits)
    *credits = g_steal_pointer (&self.credits);
  g_clear_pointer (&self.credits, wakhan_credits_free);
  g_string_free (self.value, TRUE);
  return length;
}
