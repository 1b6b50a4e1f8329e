/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-groups.h"

#include "wakhan-key-lines.h"

struct _WakhanKeyGroups
{
  const char *rest;
  GString    *lines;
  GString    *leading;
  GString    *next_leading;
  char       *name;
  char       *next_name;
  gboolean    has_lost;
  gboolean    is_done;
};

WakhanKeyGroups *
wakhan_key_groups_new (const char *text)
{
  WakhanKeyGroups *self = g_new0 (WakhanKeyGroups, 1);

  self->rest = text;
  self->lines = g_string_new (NULL);
  self->leading = g_string_new (NULL);
  self->next_leading = g_string_new (NULL);
  return self;
}

void
wakhan_key_groups_free (WakhanKeyGroups *self)
{
  g_string_free (self->lines, TRUE);
  g_string_free (self->leading, TRUE);
  g_string_free (self->next_leading, TRUE);
  g_free (self->name);
  g_free (self->next_name);
  g_free (self);
}

static void
trim_end (GString *text)
{
  while (text->len > 1 && text->str[text->len - 1] == '\n' && text->str[text->len - 2] == '\n')
    g_string_truncate (text, text->len - 1);
  if (text->len == 1 && *text->str == '\n')
    g_string_truncate (text, 0);
}

/* Takes the comment lines at the end of @lines, those that stand right above the next header. */
static void
take_leading (GString *lines,
              GString *leading)
{
  gsize start = lines->len;

  while (start > 0)
    {
      gsize line = start - 1;

      while (line > 0 && lines->str[line - 1] != '\n')
        line--;
      if (lines->str[line] != '#')
        break;
      start = line;
    }
  g_string_assign (leading, lines->str + start);
  g_string_truncate (lines, start);
}

static char *
dup_name (const WakhanKeyLine *header)
{
  GString *name = g_string_new (NULL);

  for (gsize i = 0; i < header->key_length; i++)
    if (header->key[i] != '[' && !g_ascii_iscntrl (header->key[i]))
      g_string_append_c (name, header->key[i]);
  return g_string_free (name, FALSE);
}

/* Up to the next header; FALSE: there is none. The keys below a header that is none must not fall
 * to the group above it. */
static gboolean
read_lines (WakhanKeyGroups *self,
            WakhanKeyGroup  *group)
{
  WakhanKeyLine line;

  while (wakhan_key_line_next (&self->rest, &line))
    {
      const gsize    length = self->rest - line.line; /* with its end */
      const gboolean is_lost =
        line.kind == WAKHAN_LINE_BAD || (line.kind == WAKHAN_LINE_KEY && !self->name);

      self->has_lost |= is_lost;
      if (line.kind == WAKHAN_LINE_GROUP ||
          (is_lost && line.key && *line.line == '[' && line.key_length > 0))
        {
          self->next_name = dup_name (&line);
          return TRUE;
        }
      if (is_lost)
        continue;
      group->has_keys |= line.kind == WAKHAN_LINE_KEY;
      g_string_append_len (self->lines, line.line, length);
      if (length == line.length)
        g_string_append_c (self->lines, '\n');
    }
  return FALSE;
}

/* Comments right above the next header go with it; those that end the file stay with its last
 * group. */
gboolean
wakhan_key_groups_next (WakhanKeyGroups *self,
                        WakhanKeyGroup  *group)
{
  if (self->is_done)
    return FALSE;
  g_free (self->name);
  self->name = g_steal_pointer (&self->next_name);
  g_string_assign (self->leading, self->next_leading->str);
  g_string_truncate (self->next_leading, 0);
  g_string_truncate (self->lines, 0);
  group->has_keys = FALSE;
  self->is_done = !read_lines (self, group);
  if (!self->is_done)
    take_leading (self->lines, self->next_leading);
  trim_end (self->lines);
  group->name = self->name;
  group->leading = self->leading->str;
  group->lines = self->lines->str;
  return TRUE;
}

gboolean
wakhan_key_groups_have_lost (WakhanKeyGroups *self)
{
  return self->has_lost;
}
