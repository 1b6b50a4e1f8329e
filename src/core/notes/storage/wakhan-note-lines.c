/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-lines.h"

#include <string.h>

#include "wakhan-anchor-lines.h"

#define MOST_VERSIONS \
  1000 /* each costs the length of the note; what is more stands in one together */

/* A note that is read. */
typedef struct
{
  WakhanNote       *note;
  WakhanAnchorLines anchors;
} Reader;

static const char *const known_keys[] = {
  "Created",
  "Modified",
  "Revision",
  "Colour",
  "Tags",
  "Text",
  "Events",
  "Section",
  "Earlier-Quotes",
  "Deleted",
};

static gboolean
is_known (const WakhanKeyLine *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_keys); i++)
    if (wakhan_key_line_has_key (line, known_keys[i]))
      return TRUE;
  return wakhan_anchor_lines_know (line);
}

char *
wakhan_note_lines_write (WakhanNote *note,
                         const char *old)
{
  WakhanLinesWriter *writer;
  g_autofree char   *revision = NULL;

  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  writer = wakhan_lines_writer_new (old ? old : "", is_known);
  revision = g_strdup_printf ("%" G_GUINT64_FORMAT, wakhan_note_get_revision (note));
  wakhan_lines_writer_append_time (writer, "Created", wakhan_note_get_created (note));
  wakhan_lines_writer_append_time (writer, "Modified", wakhan_note_get_modified (note));
  wakhan_lines_writer_append_string (writer, "Revision", revision);
  if (*wakhan_note_get_kind (note))
    wakhan_lines_writer_append_string (writer, "Colour", wakhan_note_get_kind (note));
  wakhan_lines_writer_append_list (writer, "Tags", wakhan_note_get_tags (note));
  wakhan_lines_writer_append_string (writer, "Text", wakhan_note_get_text (note));
  wakhan_lines_writer_append_list (writer, "Events", wakhan_note_get_events (note));
  if (*wakhan_note_get_section (note))
    wakhan_lines_writer_append_string (writer, "Section", wakhan_note_get_section (note));
  for (guint i = 0; i < wakhan_note_get_n_anchors (note); i++)
    wakhan_anchor_lines_write (note, i, writer);
  wakhan_lines_writer_append_list (writer, "Earlier-Quotes", wakhan_note_get_earlier_quotes (note));
  wakhan_lines_writer_append_time (writer, "Deleted", wakhan_note_get_deleted (note));
  return wakhan_lines_writer_finish (writer);
}

/* What is written here is read in a third of the time that any ISO 8601 takes: 20,000 of them stand
 * in 10,000 notes. */
static GDateTime *
read_time (const WakhanKeyLine *line)
{
  const char           *value = line->value;
  g_autofree char      *other = NULL;
  g_autoptr (GTimeZone) utc = NULL;

  if (line->value_length == strlen ("2026-11-23T18:00:00Z") && value[4] == '-' && value[7] == '-' &&
      value[10] == 'T' && value[13] == ':' && value[16] == ':' && value[19] == 'Z')
    return g_date_time_new_utc (wakhan_key_line_read_digits (value, 4),
                                wakhan_key_line_read_digits (value + 5, 2),
                                wakhan_key_line_read_digits (value + 8, 2),
                                wakhan_key_line_read_digits (value + 11, 2),
                                wakhan_key_line_read_digits (value + 14, 2),
                                wakhan_key_line_read_digits (value + 17, 2));
  other = g_strndup (value, line->value_length);
  utc = g_time_zone_new_utc ();
  return g_date_time_new_from_iso8601 (other, utc);
}

static void
read_times (WakhanNote          *note,
            const WakhanKeyLine *line)
{
  g_autoptr (GDateTime) time = read_time (line);

  if (*line->key == 'C')
    wakhan_note_set_created (note, time);
  else if (*line->key == 'M')
    wakhan_note_set_modified (note, time);
  else if (line->value_length > 0)
    {
      /* A deletion whose time nobody can read is one all the same. */
      g_autoptr (GDateTime) epoch = time ? NULL : g_date_time_new_from_unix_utc (0);

      wakhan_note_set_deleted (note, time ? time : epoch);
    }
}

static guint64
read_revision (const WakhanKeyLine *line)
{
  return line->value_length > 0 ? g_ascii_strtoull (line->value, NULL, 10) : 0;
}

static void
read_words (WakhanNote          *note,
            const WakhanKeyLine *line)
{
  g_autofree char *value = wakhan_key_line_dup_string (line);

  if (wakhan_key_line_has_key (line, "Text"))
    wakhan_note_take_text (note, g_steal_pointer (&value));
  else if (wakhan_key_line_has_key (line, "Colour"))
    wakhan_note_set_kind (note, g_str_equal (value, "none") ? "" : value);
  else if (wakhan_key_line_has_key (line, "Section"))
    wakhan_note_set_section (note, value);
}

static void
read_list (WakhanNote          *note,
           const WakhanKeyLine *line)
{
  g_auto (GStrv) list = wakhan_key_line_dup_list (line);

  if (*line->key == 'T')
    wakhan_note_take_tags (note, g_steal_pointer (&list));
  else if (wakhan_key_line_has_key (line, "Earlier-Quotes"))
    wakhan_note_set_earlier_quotes (note, (const char *const *) list);
  else
    wakhan_note_set_events (note, (const char *const *) list);
}

static void
read_line (Reader              *reader,
           const WakhanKeyLine *line)
{
  WakhanNote *note = reader->note;

  if (line->kind != WAKHAN_LINE_KEY || wakhan_anchor_lines_read (&reader->anchors, line))
    return;
  if (wakhan_key_line_has_key (line, "Created") || wakhan_key_line_has_key (line, "Modified") ||
      wakhan_key_line_has_key (line, "Deleted"))
    read_times (note, line);
  else if (wakhan_key_line_has_key (line, "Revision"))
    wakhan_note_set_revision (note, read_revision (line));
  else if (wakhan_key_line_has_key (line, "Tags") || wakhan_key_line_has_key (line, "Events") ||
           wakhan_key_line_has_key (line, "Earlier-Quotes"))
    read_list (note, line);
  else
    read_words (note, line);
}

/* A time that cannot be read is guessed from the other, since lists are sorted by it. */
static void
complete_times (WakhanNote *note)
{
  g_autoptr (GDateTime) epoch = NULL;

  if (!wakhan_note_get_created (note) && !wakhan_note_get_modified (note))
    {
      epoch = g_date_time_new_from_unix_utc (0);
      wakhan_note_set_created (note, epoch);
    }
  if (!wakhan_note_get_created (note))
    wakhan_note_set_created (note, wakhan_note_get_modified (note));
  if (!wakhan_note_get_modified (note))
    wakhan_note_set_modified (note, wakhan_note_get_created (note));
}

WakhanNote *
wakhan_note_lines_read (const char *id,
                        const char *lines)
{
  Reader        reader = { .note = NULL };
  WakhanKeyLine line;

  g_return_val_if_fail (id && lines, NULL);

  reader.note = wakhan_note_new_with_id (id);
  while (wakhan_key_line_next (&lines, &line))
    read_line (&reader, &line);
  wakhan_anchor_lines_finish (&reader.anchors, reader.note);
  complete_times (reader.note);
  return reader.note;
}

/* The lines with @text, as it stands in the file, for the texts in them, and without blank lines
 * that stand last then. */
static char *
replace_texts (const char *lines,
               const char *text)
{
  GString      *version = g_string_new (NULL);
  gboolean      has_text = FALSE;
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    {
      if (!wakhan_key_line_has_key (&line, "Text"))
        g_string_append_printf (version, "%.*s\n", (int) line.length, line.line);
      else if (!has_text)
        g_string_append_printf (version, "Text=%s\n", text);
      has_text |= wakhan_key_line_has_key (&line, "Text");
    }
  while (g_str_has_suffix (version->str, "\n\n"))
    g_string_truncate (version, version->len - 1);
  return g_string_free (version, FALSE);
}

/* Almost no note has two; this is told without taking the lines apart. */
static gboolean
may_have_texts (const char *lines)
{
  const char *first = g_str_has_prefix (lines, "Text") ? lines : strstr (lines, "\nText");

  return first && strstr (first + 1, "\nText");
}

/* The different texts of @lines as they stand there, the last one first. */
static GPtrArray *
list_texts (const char *lines)
{
  GPtrArray             *texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray)  all = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  WakhanKeyLine          line;

  while (wakhan_key_line_next (&lines, &line))
    if (wakhan_key_line_has_key (&line, "Text"))
      g_ptr_array_add (all, g_strndup (line.value, line.value_length));
  for (guint i = all->len; i > 0; i--)
    if (g_hash_table_add (known, g_ptr_array_index (all, i - 1)))
      g_ptr_array_add (texts, g_strdup (g_ptr_array_index (all, i - 1)));
  return texts;
}

/* So many that each could not have the whole note round it: the rest is one text,
 * a paragraph each. */
static char *
join_texts (GPtrArray *texts,
            guint      first)
{
  GString *joined = g_string_new (NULL);

  for (guint i = first; i < texts->len; i++)
    g_string_append_printf (joined, "%s%s", i > first ? "\\n\\n" : "",
                            (char *) g_ptr_array_index (texts, i));
  return g_string_free (joined, FALSE);
}

GPtrArray *
wakhan_note_lines_list_versions (const char *lines)
{
  g_autoptr (GPtrArray) texts = NULL;
  GPtrArray            *versions;

  g_return_val_if_fail (lines, NULL);

  if (!may_have_texts (lines))
    return NULL;
  texts = list_texts (lines);
  versions = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < MIN (texts->len, MOST_VERSIONS); i++)
    {
      g_autofree char *joined = i == MOST_VERSIONS - 1 ? join_texts (texts, i) : NULL;

      g_ptr_array_add (versions,
                       replace_texts (lines, joined ? joined : g_ptr_array_index (texts, i)));
    }
  return versions;
}
