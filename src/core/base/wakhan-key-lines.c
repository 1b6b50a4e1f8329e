/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-lines.h"

#include <string.h>

static void
read_group (WakhanKeyLine *line)
{
  const char *end = memchr (line->line, ']', line->length);
  gsize       rest;

  line->key = line->line + 1;
  line->key_length = (end ? end : line->line + line->length) - line->key;
  line->kind = WAKHAN_LINE_BAD;
  if (!end || line->key_length == 0)
    return;
  for (gsize i = 0; i < line->key_length; i++)
    if (line->key[i] == '[' || g_ascii_iscntrl (line->key[i]))
      return;
  for (rest = end + 1 - line->line; rest < line->length; rest++)
    if (!g_ascii_isspace (line->line[rest]))
      return;
  line->kind = WAKHAN_LINE_GROUP;
}

/* A name without brackets, or with one locale in brackets at its end. */
static gboolean
is_key_name (const char *key,
             gsize       length)
{
  const char *end = key + length;
  const char *bracket = memchr (key, '[', length);
  const char *stem_end = bracket ? bracket : end;

  if (stem_end == key || stem_end[-1] == ' ' || memchr (key, ']', stem_end - key))
    return FALSE;
  if (!bracket)
    return TRUE;
  if (end[-1] != ']')
    return FALSE;
  for (const char *at = bracket + 1; at < end - 1; at = g_utf8_next_char (at))
    if (!g_unichar_isalnum (g_utf8_get_char (at)) && !strchr ("-_.@", *at))
      return FALSE;
  return TRUE;
}

static void
read_key (WakhanKeyLine *line)
{
  const char *end = line->line + line->length;
  const char *equals = memchr (line->line, '=', line->length);

  line->kind = WAKHAN_LINE_BAD;
  if (!equals)
    return;
  line->key = line->line;
  line->key_length = equals - line->line;
  while (line->key_length > 0 && g_ascii_isspace (line->key[line->key_length - 1]))
    line->key_length--;
  if (!is_key_name (line->key, line->key_length))
    return;
  line->kind = WAKHAN_LINE_KEY;
  line->value = equals + 1;
  while (line->value < end && g_ascii_isspace (*line->value))
    line->value++;
  line->value_length = end - line->value;
}

void
wakhan_key_line_read (const char    *start,
                      gsize          length,
                      WakhanKeyLine *line)
{
  gsize first = 0;

  *line = (WakhanKeyLine){ .line = start, .length = length };
  while (first < length && g_ascii_isspace (start[first]))
    first++;
  if (first == length)
    line->kind = WAKHAN_LINE_BLANK;
  else if (*start == '#')
    line->kind = WAKHAN_LINE_COMMENT;
  else if (*start == '[')
    read_group (line);
  else if (first != 0)
    line->kind = WAKHAN_LINE_BAD;
  else
    read_key (line);
}

gboolean
wakhan_key_line_next (const char   **text,
                      WakhanKeyLine *line)
{
  const char *start = *text;
  const char *end;
  gsize       length;

  if (!*start)
    return FALSE;
  end = strchr (start, '\n');
  length = end ? (gsize) (end - start) : strlen (start);
  wakhan_key_line_read (start, length, line);
  *text = end ? end + 1 : start + length;
  return TRUE;
}

/* An escape that nobody knows stays as it stands: what a person wrote by hand is
 * not thrown away. */
static char
unescape (char character)
{
  switch (character)
    {
    case 's':
      return ' ';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case '\\':
      return '\\';
    default:
      return '\0';
    }
}

static char *
dup_unescaped (const char *value,
               gsize       length,
               gboolean    in_list)
{
  char *string;
  char *end;

  if (!memchr (value, '\\', length))
    return g_strndup (value, length);
  string = g_malloc (length + 1);
  end = string;
  for (gsize i = 0; i < length; i++)
    {
      char plain = '\0';

      if (value[i] == '\\' && i + 1 < length)
        plain = in_list && value[i + 1] == ';' ? ';' : unescape (value[i + 1]);
      *end++ = plain ? plain : value[i];
      if (plain)
        i++;
    }
  *end = '\0';
  return string;
}

char *
wakhan_key_line_dup_string (const WakhanKeyLine *line)
{
  return dup_unescaped (line->value, line->value_length, FALSE);
}

/* With place for as many as there can be. */
static GStrv
create_list (const WakhanKeyLine *line)
{
  guint n_semicolons = 0;

  for (gsize i = 0; i < line->value_length; i++)
    n_semicolons += line->value[i] == ';';
  return g_new0 (char *, n_semicolons + 2);
}

GStrv
wakhan_key_line_dup_list (const WakhanKeyLine *line)
{
  const GStrv list = create_list (line);
  const char *item = line->value;
  guint       n_items = 0;

  for (gsize i = 0; i <= line->value_length; i++)
    {
      const gboolean is_end = i == line->value_length;

      if (!is_end && line->value[i] == '\\' && i + 1 < line->value_length)
        i++;
      else if (is_end || line->value[i] == ';')
        {
          const gsize length = line->value + i - item;

          if (length > 0)
            list[n_items++] = dup_unescaped (item, length, TRUE);
          item += length + 1;
        }
    }
  return list;
}

char *
wakhan_key_lines_take (const char *lines,
                       const char *key,
                       GString    *rest)
{
  char         *value = NULL;
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    if (wakhan_key_line_has_key (&line, key))
      {
        g_free (value);
        value = wakhan_key_line_dup_string (&line);
      }
    else if (rest)
      {
        g_string_append_len (rest, line.line, line.length);
        g_string_append_c (rest, '\n');
      }
  return value;
}

gboolean
wakhan_key_line_is_sound (const WakhanKeyLine *line)
{
  for (gsize i = 0; i < line->value_length; i++)
    if (line->value[i] == '\\')
      {
        i++;
        if (i == line->value_length || (!unescape (line->value[i]) && line->value[i] != ';'))
          return FALSE;
      }
  return TRUE;
}

int
wakhan_key_line_read_digits (const char *at,
                             gsize       length)
{
  int number = 0;

  if (length == 0)
    return -1;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (at[i]) || number > (G_MAXINT - 9) / 10)
        return -1;
      number = number * 10 + (at[i] - '0');
    }
  return number;
}

char *
wakhan_key_file_dup_string (GKeyFile   *keys,
                            const char *group,
                            const char *key)
{
  g_autofree char    *value = g_key_file_get_value (keys, group, key, NULL);
  const WakhanKeyLine line = { .value = value, .value_length = value ? strlen (value) : 0 };
  g_autofree char    *string = value ? wakhan_key_line_dup_string (&line) : NULL;

  return string ? g_utf8_make_valid (string, -1) : NULL;
}

/* A form feed that leads is white space to GKeyFile, which would drop it and knows no escape for
 * it. */
static void
append_escaped (GString    *text,
                const char *value,
                gboolean    in_list)
{
  gboolean leads = TRUE;

  for (const char *at = value; *at; at++)
    {
      const gboolean is_lead = leads && g_ascii_isspace (*at);

      if (*at == '\n' || (is_lead && *at == '\f'))
        g_string_append (text, "\\n");
      else if (*at == '\r')
        g_string_append (text, "\\r");
      else if (*at == '\\')
        g_string_append (text, "\\\\");
      else if (is_lead && *at == ' ')
        g_string_append (text, "\\s");
      else if (is_lead && *at == '\t')
        g_string_append (text, "\\t");
      else if (in_list && *at == ';')
        g_string_append (text, "\\;");
      else
        g_string_append_c (text, *at);
      leads = is_lead;
    }
}

void
wakhan_key_line_append_string (GString    *text,
                               const char *key,
                               const char *value)
{
  g_string_append (text, key);
  g_string_append_c (text, '=');
  append_escaped (text, value, FALSE);
  g_string_append_c (text, '\n');
}

void
wakhan_key_line_append_list (GString           *text,
                             const char        *key,
                             const char *const *values)
{
  g_string_append (text, key);
  g_string_append_c (text, '=');
  for (guint i = 0; values[i]; i++)
    {
      append_escaped (text, values[i], TRUE);
      g_string_append_c (text, ';');
    }
  g_string_append_c (text, '\n');
}
