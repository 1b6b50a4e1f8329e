/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-exporter.h"

#include "wakhan-export-list.h"

#include <string.h>

#define HEADER \
  "id,section,start,end,placement,likeness,quote,text,colour,tags,events,created,modified\r\n"

/* Spreadsheets look past blanks and line ends, and take the signs of full width too. */
static gboolean
is_formula (const char *value)
{
  static const char *const signs = "=+-@＝＋－＠﹦﹢﹣﹫";

  if (*value && strchr ("\t\r\n", *value))
    return TRUE;
  while (*value && (g_unichar_isspace (g_utf8_get_char (value)) ||
                    g_unichar_type (g_utf8_get_char (value)) == G_UNICODE_FORMAT))
    value = g_utf8_next_char (value);
  return *value && g_utf8_strchr (signs, -1, g_utf8_get_char (value));
}

/* RFC 4180. What a spreadsheet would run as a formula gets an apostrophe, which makes it text
 * there. */
static void
append_cell (GString    *csv,
             const char *value,
             const char *after)
{
  const gboolean is_quoted =
    strpbrk (value, ",;\"\r\n\t") || g_str_has_prefix (value, " ") || g_str_has_suffix (value, " ");

  if (is_quoted)
    g_string_append_c (csv, '"');
  if (is_formula (value))
    g_string_append_c (csv, '\'');
  for (const char *c = value; *c; c++)
    {
      if (*c == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *c);
    }
  if (is_quoted)
    g_string_append_c (csv, '"');
  g_string_append (csv, after);
}

/* Parted by semicolons; one inside a value is written as in a notes file. */
static void
append_list (GString           *csv,
             const char *const *values,
             const char        *after)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  for (guint i = 0; values[i]; i++)
    {
      if (i > 0)
        g_string_append_c (cell, ';');
      for (const char *c = values[i]; *c; c++)
        {
          if (*c == ';' || *c == '\\')
            g_string_append_c (cell, '\\');
          g_string_append_c (cell, *c);
        }
    }
  append_cell (csv, cell->str, after);
}

static void
append_row (GString                 *csv,
            const WakhanExportNote  *item,
            WakhanStudy             *study,
            const WakhanAnchorMatch *match,
            const char              *quote)
{
  WakhanNote      *note = item->note;
  g_autofree char *likeness = wakhan_export_format_likeness (match->likeness);
  g_autofree char *created = wakhan_export_format_time (wakhan_note_get_created (note));
  g_autofree char *modified = wakhan_export_format_time (wakhan_note_get_modified (note));

  append_cell (csv, wakhan_note_get_id (note), ",");
  append_cell (csv, wakhan_export_note_get_section (item, study, match), ",");
  if (wakhan_anchor_match_is_known (match))
    g_string_append_printf (csv, "%u,%u,", match->start, match->end);
  else
    g_string_append (csv, ",,");
  append_cell (csv, wakhan_export_anchor_state_to_string (match->state), ",");
  append_cell (csv, likeness, ",");
  append_cell (csv, quote, ",");
  append_cell (csv, wakhan_note_get_text (note), ",");
  append_cell (csv, wakhan_note_get_kind (note), ",");
  append_list (csv, wakhan_note_get_tags (note), ",");
  append_list (csv, wakhan_note_get_events (note), ",");
  append_cell (csv, created, ",");
  append_cell (csv, modified, "\r\n");
}

char *
wakhan_export_csv (WakhanStudy *study)
{
  static const WakhanAnchorMatch nowhere = { .state = WAKHAN_ANCHOR_UNRESOLVED };
  GString                       *csv;
  g_autoptr (GPtrArray)          list = NULL;

  g_return_val_if_fail (WAKHAN_IS_STUDY (study), NULL);

  csv = g_string_new (HEADER);
  list = wakhan_export_list_new (study);
  for (guint i = 0; i < list->len; i++)
    {
      const WakhanExportNote *item = g_ptr_array_index (list, i);

      for (guint j = 0; j < item->n_matches; j++)
        {
          g_autofree char *quote = wakhan_export_note_dup_quote (item, study, j);

          append_row (csv, item, study, &item->matches[j], quote);
        }
      if (item->n_matches == 0)
        append_row (csv, item, study, &nowhere, "");
    }
  return g_string_free (csv, FALSE);
}
