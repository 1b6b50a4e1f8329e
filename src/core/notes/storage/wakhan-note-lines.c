/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-lines.h"

#include <string.h>

#include "wakhan-entry-lines.h"

#define MOST_VERSIONS \
  1000 /* each costs the length of the note; what is more stands in one together */

static const char *const known_keys[] = {
  "Colour",
  "Tags",
  "Text",
  "Events",
  "Section",
};

static gboolean
is_known (const WakhanKeyLine *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_keys); i++)
    if (wakhan_key_line_has_key (line, known_keys[i]))
      return TRUE;
  return wakhan_entry_lines_know (line);
}

char *
wakhan_note_lines_write (WakhanNote *note,
                         const char *old)
{
  WakhanLinesWriter *writer;

  g_return_val_if_fail (WAKHAN_IS_NOTE (note), NULL);

  writer = wakhan_lines_writer_new (old ? old : "", is_known);
  wakhan_entry_lines_write_head (WAKHAN_ENTRY (note), writer);
  if (*wakhan_note_get_kind (note))
    wakhan_lines_writer_append_string (writer, "Colour", wakhan_note_get_kind (note));
  wakhan_lines_writer_append_list (writer, "Tags", wakhan_note_get_tags (note));
  wakhan_lines_writer_append_string (writer, "Text", wakhan_note_get_text (note));
  wakhan_lines_writer_append_list (writer, "Events", wakhan_note_get_events (note));
  if (*wakhan_note_get_section (note))
    wakhan_lines_writer_append_string (writer, "Section", wakhan_note_get_section (note));
  wakhan_entry_lines_write_tail (WAKHAN_ENTRY (note), writer);
  return wakhan_lines_writer_finish (writer);
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
  else
    wakhan_note_set_events (note, (const char *const *) list);
}

static void
read_line (WakhanNote          *note,
           WakhanAnchorLines   *anchors,
           const WakhanKeyLine *line)
{
  if (line->kind != WAKHAN_LINE_KEY ||
      wakhan_entry_lines_read (WAKHAN_ENTRY (note), anchors, line))
    return;
  if (wakhan_key_line_has_key (line, "Tags") || wakhan_key_line_has_key (line, "Events"))
    read_list (note, line);
  else
    read_words (note, line);
}

WakhanNote *
wakhan_note_lines_read (const char *id,
                        const char *lines)
{
  WakhanNote       *note;
  WakhanAnchorLines anchors = { 0 };
  WakhanKeyLine     line;

  g_return_val_if_fail (id && lines, NULL);

  note = wakhan_note_new_with_id (id);
  while (wakhan_key_line_next (&lines, &line))
    read_line (note, &anchors, &line);
  wakhan_entry_lines_finish (WAKHAN_ENTRY (note), &anchors);
  return note;
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
