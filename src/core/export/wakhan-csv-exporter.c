/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-exporter.h"

#include "wakhan-csv-cell.h"
#include "wakhan-export-list.h"
#include "wakhan-noted-event.h"

#define HEADER                                                                              \
  "id,section,start,end,placement,likeness,quote,text,colour,tags,events,created,modified," \
  "event-names\r\n"

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
  g_auto (GStrv)   names = wakhan_noted_event_list_names (study, note);
  g_autofree char *modified = wakhan_export_format_time (wakhan_note_get_modified (note));

  wakhan_csv_append_cell (csv, wakhan_note_get_id (note), ",");
  wakhan_csv_append_cell (csv, wakhan_export_note_get_section (item, study, match), ",");
  if (wakhan_anchor_match_is_known (match))
    g_string_append_printf (csv, "%u,%u,", match->start, match->end);
  else
    g_string_append (csv, ",,");
  wakhan_csv_append_cell (csv, wakhan_export_anchor_state_to_string (match->state), ",");
  wakhan_csv_append_cell (csv, likeness, ",");
  wakhan_csv_append_cell (csv, quote, ",");
  wakhan_csv_append_cell (csv, wakhan_note_get_text (note), ",");
  wakhan_csv_append_cell (csv, wakhan_note_get_kind (note), ",");
  wakhan_csv_append_list (csv, wakhan_note_get_tags (note), ",");
  wakhan_csv_append_list (csv, wakhan_note_get_events (note), ",");
  wakhan_csv_append_cell (csv, created, ",");
  wakhan_csv_append_cell (csv, modified, ",");
  wakhan_csv_append_list (csv, (const char *const *) names, "\r\n");
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
