/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lines-writer.h"

struct _WakhanLinesWriter
{
  GString    *text;
  GHashTable *comments; /* by the key below them, without those that are written */
  GString    *rest;     /* what is not known here */
};

WakhanLinesWriter *
wakhan_lines_writer_new (const char *old,
                         gboolean (*is_known) (const WakhanKeyLine *line))
{
  WakhanLinesWriter  *self = g_new0 (WakhanLinesWriter, 1);
  g_autoptr (GString) pending = g_string_new (NULL);
  WakhanKeyLine       line;

  self->text = g_string_new (NULL);
  self->comments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rest = g_string_new (NULL);
  while (wakhan_key_line_next (&old, &line))
    {
      if (line.kind == WAKHAN_LINE_KEY && is_known (&line))
        {
          if (pending->len > 0)
            g_hash_table_replace (self->comments, g_strndup (line.key, line.key_length),
                                  g_strdup (pending->str));
          g_string_truncate (pending, 0);
          continue;
        }
      g_string_append_len (pending, line.line, line.length);
      g_string_append_c (pending, '\n');
      if (line.kind == WAKHAN_LINE_KEY)
        {
          g_string_append (self->rest, pending->str);
          g_string_truncate (pending, 0);
        }
    }
  g_string_append (self->rest, pending->str);
  return self;
}

static void
append_comment (WakhanLinesWriter *self,
                const char        *key)
{
  const char *comment = g_hash_table_lookup (self->comments, key);

  if (!comment)
    return;
  g_string_append (self->text, comment);
  g_hash_table_remove (self->comments, key);
}

void
wakhan_lines_writer_append_string (WakhanLinesWriter *self,
                                   const char        *key,
                                   const char        *value)
{
  append_comment (self, key);
  wakhan_key_line_append_string (self->text, key, value);
}

void
wakhan_lines_writer_append_list (WakhanLinesWriter *self,
                                 const char        *key,
                                 const char *const *values)
{
  if (!values[0])
    return;
  append_comment (self, key);
  wakhan_key_line_append_list (self->text, key, values);
}

void
wakhan_lines_writer_append_time (WakhanLinesWriter *self,
                                 const char        *key,
                                 GDateTime         *time)
{
  g_autofree char *value = time ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  if (value)
    wakhan_lines_writer_append_string (self, key, value);
}

char *
wakhan_lines_writer_finish (WakhanLinesWriter *self)
{
  GString       *text = self->text;
  GHashTableIter iter;
  gpointer       comment;

  g_hash_table_iter_init (&iter, self->comments); /* of keys that are gone */
  while (g_hash_table_iter_next (&iter, NULL, &comment))
    g_string_append (text, comment);
  g_string_append (text, self->rest->str);
  g_hash_table_unref (self->comments);
  g_string_free (self->rest, TRUE);
  g_free (self);
  return g_string_free (text, FALSE);
}
