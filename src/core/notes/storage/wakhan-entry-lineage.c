/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-lineage.h"

#include "wakhan-key-lines.h"

#include <string.h>

#define KEY "Earlier"
#define MOST 40 /* of those that are kept, the newest */
#define DIGITS 8

static char *
dup_mark (WakhanEntryRecord *record)
{
  g_autofree char *sum =
    g_compute_checksum_for_string (G_CHECKSUM_SHA256, wakhan_entry_record_get_lines (record), -1);

  return g_strdup_printf ("%" G_GUINT64_FORMAT ":%.*s", wakhan_entry_record_get_revision (record),
                          DIGITS, sum);
}

/* Takes the marks out of @lines into @marks; what is left goes to @rest, if somebody wants it. */
static void
take_marks (const char *lines,
            GPtrArray  *marks,
            GString    *rest)
{
  WakhanKeyLine line;

  while (wakhan_key_line_next (&lines, &line))
    if (wakhan_key_line_has_key (&line, KEY))
      {
        g_auto (GStrv) list = wakhan_key_line_dup_list (&line);

        for (guint i = 0; list[i]; i++)
          g_ptr_array_add (marks, g_strdup (list[i]));
      }
    else if (rest)
      {
        g_string_append_len (rest, line.line, line.length);
        g_string_append_c (rest, '\n');
      }
}

WakhanEntryRecord *
wakhan_entry_lineage_continue (WakhanEntryRecord *record,
                               WakhanEntryRecord *saved)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString)   extended = g_string_new (NULL);

  take_marks (wakhan_entry_record_get_lines (record), marks, extended);
  g_ptr_array_add (marks, dup_mark (saved));
  if (marks->len > MOST)
    g_ptr_array_remove_range (marks, 0, marks->len - MOST);
  g_ptr_array_add (marks, NULL);
  wakhan_key_line_append_list (extended, KEY, (const char *const *) marks->pdata);
  return wakhan_entry_record_new_with_lines (record, extended->str);
}

static GPtrArray *
list_marks (WakhanEntryRecord *record)
{
  GPtrArray *marks = g_ptr_array_new_with_free_func (g_free);

  take_marks (wakhan_entry_record_get_lines (record), marks, NULL);
  return marks;
}

static gboolean
has_mark (GPtrArray         *marks,
          WakhanEntryRecord *other)
{
  g_autofree char *mark = dup_mark (other);

  return marks->len > 0 && g_ptr_array_find_with_equal_func (marks, mark, g_str_equal, NULL);
}

gboolean
wakhan_entry_lineage_has (WakhanEntryRecord *record,
                          WakhanEntryRecord *other)
{
  g_autoptr (GPtrArray) marks = list_marks (record);

  return has_mark (marks, other);
}

static gboolean
is_older (WakhanEntryRecord *record,
          WakhanEntryRecord *other)
{
  g_autoptr (WakhanEntry) entry = wakhan_entry_record_create_entry (record);
  g_autoptr (WakhanEntry) other_entry = wakhan_entry_record_create_entry (other);

  return wakhan_entry_get_revision (entry) < wakhan_entry_get_revision (other_entry) &&
         g_date_time_compare (wakhan_entry_get_modified (entry),
                              wakhan_entry_get_modified (other_entry)) <= 0;
}

gboolean
wakhan_entry_lineage_is_history (WakhanEntryRecord *record,
                                 WakhanEntryRecord *other)
{
  g_autoptr (GPtrArray) marks = list_marks (record);
  const guint64         oldest =
    marks->len > 0 ? g_ascii_strtoull (g_ptr_array_index (marks, 0), NULL, 10) : G_MAXUINT64;

  if (has_mark (marks, other))
    return TRUE;
  return wakhan_entry_record_get_revision (other) < oldest && is_older (other, record);
}
