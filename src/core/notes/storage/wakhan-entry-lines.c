/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-lines.h"

#include <string.h>

static const char *const known_keys[] = {
  "Created",
  "Modified",
  "Revision",
  "Earlier-Quotes",
  "Deleted",
};

gboolean
wakhan_entry_lines_know (const WakhanKeyLine *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (known_keys); i++)
    if (wakhan_key_line_has_key (line, known_keys[i]))
      return TRUE;
  return wakhan_anchor_lines_know (line);
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
read_deletion (WakhanEntry         *entry,
               const WakhanKeyLine *line)
{
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GDateTime) epoch = NULL;

  if (line->value_length == 0)
    return;
  /* A deletion whose time nobody can read is one all the same. */
  time = read_time (line);
  epoch = time ? NULL : g_date_time_new_from_unix_utc (0);
  wakhan_entry_set_deleted (entry, time ? time : epoch);
}

static void
read_quotes (WakhanEntry         *entry,
             const WakhanKeyLine *line)
{
  g_auto (GStrv) quotes = wakhan_key_line_dup_list (line);

  wakhan_entry_set_earlier_quotes (entry, (const char *const *) quotes);
}

gboolean
wakhan_entry_lines_read (WakhanEntry         *entry,
                         WakhanAnchorLines   *anchors,
                         const WakhanKeyLine *line)
{
  g_autoptr (GDateTime) time = NULL;

  if (wakhan_anchor_lines_read (anchors, line))
    return TRUE;
  if (wakhan_key_line_has_key (line, "Created"))
    wakhan_entry_set_created (entry, time = read_time (line));
  else if (wakhan_key_line_has_key (line, "Modified"))
    wakhan_entry_set_modified (entry, time = read_time (line));
  else if (wakhan_key_line_has_key (line, "Deleted"))
    read_deletion (entry, line);
  else if (wakhan_key_line_has_key (line, "Revision"))
    wakhan_entry_set_revision (
      entry, line->value_length > 0 ? g_ascii_strtoull (line->value, NULL, 10) : 0);
  else if (wakhan_key_line_has_key (line, "Earlier-Quotes"))
    read_quotes (entry, line);
  else
    return FALSE;
  return TRUE;
}

/* A time that cannot be read is guessed from the other, since lists are sorted by it. */
static void
complete_times (WakhanEntry *entry)
{
  g_autoptr (GDateTime) epoch = NULL;

  if (!wakhan_entry_get_created (entry) && !wakhan_entry_get_modified (entry))
    {
      epoch = g_date_time_new_from_unix_utc (0);
      wakhan_entry_set_created (entry, epoch);
    }
  if (!wakhan_entry_get_created (entry))
    wakhan_entry_set_created (entry, wakhan_entry_get_modified (entry));
  if (!wakhan_entry_get_modified (entry))
    wakhan_entry_set_modified (entry, wakhan_entry_get_created (entry));
}

void
wakhan_entry_lines_finish (WakhanEntry       *entry,
                           WakhanAnchorLines *anchors)
{
  wakhan_anchor_lines_finish (anchors, entry);
  complete_times (entry);
}

void
wakhan_entry_lines_write_head (WakhanEntry       *entry,
                               WakhanLinesWriter *writer)
{
  g_autofree char *revision =
    g_strdup_printf ("%" G_GUINT64_FORMAT, wakhan_entry_get_revision (entry));

  wakhan_lines_writer_append_time (writer, "Created", wakhan_entry_get_created (entry));
  wakhan_lines_writer_append_time (writer, "Modified", wakhan_entry_get_modified (entry));
  wakhan_lines_writer_append_string (writer, "Revision", revision);
}

void
wakhan_entry_lines_write_tail (WakhanEntry       *entry,
                               WakhanLinesWriter *writer)
{
  for (guint i = 0; i < wakhan_entry_get_n_anchors (entry); i++)
    wakhan_anchor_lines_write (entry, i, writer);
  wakhan_lines_writer_append_list (writer, "Earlier-Quotes",
                                   wakhan_entry_get_earlier_quotes (entry));
  wakhan_lines_writer_append_time (writer, "Deleted", wakhan_entry_get_deleted (entry));
}
