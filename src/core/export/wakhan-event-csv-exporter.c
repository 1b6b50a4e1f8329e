/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-listed-events.h"

#include "wakhan-csv-cell.h"
#include "wakhan-event-description.h"
#include "wakhan-event-slide.h"

#define HEADER                                                                             \
  "id,date,title,short,summary,category,actors,place,source,claim,disputed_by,refined_by," \
  "verified,found,start,end,words\r\n"
#define SHEET_HEADER                                                                          \
  "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media," \
  "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\r\n"

static const char *
get_claim (WakhanEvent *event)
{
  g_autofree char *origin = NULL;

  g_object_get (event, "origin", &origin, NULL);
  return g_strcmp0 (origin, "essay") == 0     ? "essay"
         : g_strcmp0 (origin, "context") == 0 ? "context"
                                              : "";
}

static void
append_words (GString        *csv,
              WakhanEvent    *event,
              WakhanDocument *document)
{
  g_autofree char *words = NULL;

  if (!wakhan_event_is_in_text (event))
    {
      g_string_append (csv, ",,\r\n");
      return;
    }
  words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                     wakhan_event_get_end (event));
  g_string_append_printf (csv, "%u,%u,", wakhan_event_get_start (event),
                          wakhan_event_get_end (event));
  wakhan_csv_append_cell (csv, words, "\r\n");
}

static void
append_event (GString                *csv,
              WakhanEvent            *event,
              const WakhanStudyDraft *draft)
{
  const char *title = wakhan_event_get_title (event);
  const char *short_title = wakhan_event_get_short_title (event);

  wakhan_csv_append_cell (csv, wakhan_event_get_id (event), ",");
  /* As EDTF has it, without an apostrophe for spreadsheets before a year BC: it runs nothing. */
  g_string_append_printf (csv, "%s,", wakhan_date_get_edtf (wakhan_event_get_date (event)));
  wakhan_csv_append_cell (csv, title, ",");
  wakhan_csv_append_cell (csv, g_str_equal (short_title, title) ? "" : short_title, ",");
  wakhan_csv_append_cell (csv, wakhan_event_get_summary (event), ",");
  wakhan_csv_append_cell (csv, wakhan_event_get_category (event), ",");
  wakhan_csv_append_list (csv, wakhan_event_get_actors (event), ",");
  wakhan_csv_append_cell (csv, wakhan_event_get_place (event), ",");
  wakhan_csv_append_cell (csv, wakhan_event_get_source (event), ",");
  wakhan_csv_append_cell (csv, get_claim (event), ",");
  wakhan_csv_append_list (csv, wakhan_event_get_disputed_by (event), ",");
  wakhan_csv_append_list (csv, wakhan_event_get_refined_by (event), ",");
  if (!wakhan_event_is_found (event)) /* else nobody has said anything of it */
    g_string_append (csv, wakhan_event_is_verified (event) ? "yes" : "no");
  g_string_append (csv, wakhan_event_is_found (event) ? ",yes," : ",no,");
  append_words (csv, event, draft->document);
}

char *
wakhan_listed_events_write_csv (GPtrArray              *list,
                                const WakhanStudyDraft *draft)
{
  GString *csv = g_string_new (HEADER);

  for (guint i = 0; i < list->len; i++)
    {
      const WakhanListedEvent *item = g_ptr_array_index (list, i);

      append_event (csv, item->event, draft);
    }
  return g_string_free (csv, FALSE);
}

/* Year, month, day and time as far as they were told. */
static void
append_sheet_date (GString                  *csv,
                   const WakhanCalendarDate *date)
{
  if (!date)
    {
      g_string_append (csv, ",,,,");
      return;
    }
  g_string_append_printf (csv, "%" G_GINT64_FORMAT ",", date->year);
  if (date->precision >= WAKHAN_PRECISION_MONTH)
    g_string_append_printf (csv, "%u", date->month);
  g_string_append_c (csv, ',');
  if (date->precision == WAKHAN_PRECISION_DAY)
    g_string_append_printf (csv, "%u", date->day);
  g_string_append_c (csv, ',');
  if (date->has_time)
    g_string_append_printf (csv, "%02u:%02u:%02u", date->second / 3600, date->second / 60 % 60,
                            date->second % 60);
  g_string_append_c (csv, ',');
}

/* A browser reads these cells as HTML. */
static void
append_html (GString    *csv,
             const char *words)
{
  g_autofree char *html = wakhan_event_slide_dup_html (words);

  wakhan_csv_append_cell (csv, html, ",");
}

static void
append_sheet_row (GString                 *csv,
                  const WakhanListedEvent *item)
{
  g_autofree char   *words = wakhan_date_to_words (wakhan_event_get_date (item->event));
  g_autofree char   *description = wakhan_event_description_write (item, TRUE);
  WakhanCalendarDate start;
  WakhanCalendarDate end;
  const gboolean     has_end = wakhan_event_slide_find_dates (item, &start, &end);

  append_sheet_date (csv, &start);
  append_sheet_date (csv, has_end ? &end : NULL);
  wakhan_csv_append_cell (csv, words, ",");
  append_html (csv, item->title);
  append_html (csv, description);
  g_string_append (csv, ",,,,,");
  wakhan_csv_append_cell (csv, wakhan_event_get_category (item->event), ",\r\n");
}

char *
wakhan_listed_events_write_timelinejs_csv (GPtrArray              *list,
                                           const WakhanStudyDraft *draft)
{
  GString *csv = g_string_new (SHEET_HEADER);

  g_string_append (csv, ",,,,,,,,,");
  append_html (csv, draft->title);
  g_string_append (csv, ",,,,,title,,\r\n");
  for (guint i = 0; i < list->len; i++)
    append_sheet_row (csv, g_ptr_array_index (list, i));
  return g_string_free (csv, FALSE);
}
