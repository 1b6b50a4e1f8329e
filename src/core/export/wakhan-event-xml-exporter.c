/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-listed-events.h"

#include "wakhan-era.h"
#include "wakhan-event-description.h"
#include "wakhan-event-format.h"

#include <string.h>

/* The form of The Timeline Project, version 1.20 and later, whose reader takes the elements in any
 * order but knows no others. */

#define VERSION "1.20.0"

/* XML has no word for most control characters, not even escaped. */
static void
append_element (GString    *xml,
                guint       indent,
                const char *name,
                const char *value)
{
  g_autoptr (GString) clean = g_string_new (NULL);
  g_autofree char    *escaped = NULL;

  for (const char *at = value; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (letter == '\n' || letter == '\t' || (letter >= ' ' && letter < 0xFFFE) || letter > 0xFFFF)
        g_string_append_unichar (clean, letter);
    }
  escaped = g_markup_escape_text (clean->str, clean->len);
  g_string_append_printf (xml, "%*s<%s>%s</%s>\n", (int) indent, "", name, escaped, name);
}

static void
append_time (GString    *xml,
             guint       indent,
             const char *name,
             gint64      day,
             guint       second)
{
  g_autofree char *time = NULL;
  gint64           year;
  guint            month;
  guint            day_of_month;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  time = g_strdup_printf ("%" G_GINT64_FORMAT "-%02u-%02u %02u:%02u:%02u", year, month,
                          day_of_month, second / 3600, second / 60 % 60, second % 60);
  append_element (xml, indent, name, time);
}

/* From the beginning of the first day to that of the day after the last; where the clock was told,
 * by it. */
static void
append_span (GString               *xml,
             guint                  indent,
             const WakhanEventSpan *span)
{
  const gboolean has_start_time = span->has_start && span->start.has_time;
  const gboolean has_end_time = span->has_end && span->end.has_time;

  append_time (xml, indent, "start", span->first, has_start_time ? span->start.second : 0);
  append_time (xml, indent, "end", has_end_time ? span->next - 1 : span->next,
               has_end_time ? span->end.second : 0);
}

/* Titles in brackets are containers there, unless a blank stands before. */
static char *
dup_title (const char *title)
{
  return strchr ("([", *title) && *title ? g_strconcat (" ", title, NULL) : g_strdup (title);
}

static void
append_event (GString                 *xml,
              const WakhanListedEvent *item)
{
  const char      *category = wakhan_event_get_category (item->event);
  g_autofree char *title = dup_title (item->title);
  g_autofree char *description = wakhan_event_description_write (item, TRUE);

  g_string_append (xml, "    <event>\n");
  append_span (xml, 6, &item->span);
  append_element (xml, 6, "text", title);
  append_element (xml, 6, "fuzzy", item->span.is_exact ? "False" : "True");
  append_element (xml, 6, "locked", "False");
  append_element (xml, 6, "ends_today", "False");
  if (*category)
    append_element (xml, 6, "category", category);
  if (*description)
    append_element (xml, 6, "description", description);
  g_string_append (xml, "    </event>\n");
}

static void
append_categories (GString   *xml,
                   GPtrArray *list)
{
  static const char *const colours[] = { "70,130,180", "178,34,34", "218,165,32", "46,139,87",
                                         "147,112,219", "128,128,128" };
  g_autoptr (GHashTable)   seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_string_append (xml, "  <categories>\n");
  for (guint i = 0; i < list->len; i++)
    {
      const WakhanListedEvent *item = g_ptr_array_index (list, i);
      const char              *category = wakhan_event_get_category (item->event);

      if (!*category || g_hash_table_contains (seen, category))
        continue;
      g_string_append (xml, "    <category>\n");
      append_element (xml, 6, "name", category);
      append_element (xml, 6, "color", colours[g_hash_table_size (seen) % G_N_ELEMENTS (colours)]);
      append_element (xml, 6, "font_color", "0,0,0");
      g_string_append (xml, "    </category>\n");
      g_hash_table_add (seen, (char *) category);
    }
  g_string_append (xml, "  </categories>\n");
}

static gboolean
is_known (const WakhanEventSpan *span)
{
  const WakhanEventFormatKind *kind = wakhan_event_format_get (WAKHAN_EVENT_FORMAT_TIMELINE_XML);

  return wakhan_event_span_get_first_year (span) >= kind->first_year &&
         wakhan_event_span_get_last_year (span) <= kind->last_year;
}

static void
append_eras (GString   *xml,
             GPtrArray *eras)
{
  g_string_append (xml, "  <eras>\n");
  for (guint i = 0; i < eras->len; i++)
    {
      WakhanEra      *era = g_ptr_array_index (eras, i);
      WakhanEventSpan span;

      if (!wakhan_event_span_read (&span, wakhan_era_get_date (era)) || span.is_open ||
          !is_known (&span))
        continue;
      g_string_append (xml, "    <era>\n");
      append_element (xml, 6, "name", wakhan_era_get_title (era));
      append_span (xml, 6, &span);
      append_element (xml, 6, "color", "230,230,220");
      g_string_append (xml, "    </era>\n");
    }
  g_string_append (xml, "  </eras>\n");
}

char *
wakhan_listed_events_write_timeline_xml (GPtrArray              *list,
                                         const WakhanStudyDraft *draft)
{
  GString *xml = g_string_new ("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<timeline>\n");

  append_element (xml, 2, "version", VERSION);
  append_element (xml, 2, "timetype", "gregoriantime");
  if (draft->eras->len > 0)
    append_eras (xml, draft->eras);
  append_categories (xml, list);
  g_string_append (xml, "  <events>\n");
  for (guint i = 0; i < list->len; i++)
    append_event (xml, g_ptr_array_index (list, i));
  g_string_append (xml, "  </events>\n  <view>\n  </view>\n</timeline>\n");
  return g_string_free (xml, FALSE);
}
