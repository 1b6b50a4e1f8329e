/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-listed-events.h"

#include "wakhan-event-description.h"

#include <string.h>

#define LONGEST_LINE 75 /* bytes, without its end */

/* RFC 5545, 3.1: folded between characters, so that programs that fold back by bytes or by lines
 * both read it. */
static void
append_line (GString    *calendar,
             const char *line)
{
  gsize length = 0;

  for (const char *at = line; *at; at = g_utf8_next_char (at))
    {
      const gsize size = g_utf8_next_char (at) - at;

      if (length + size > LONGEST_LINE)
        {
          g_string_append (calendar, "\r\n ");
          length = 1;
        }
      g_string_append_len (calendar, at, size);
      length += size;
    }
  g_string_append (calendar, "\r\n");
}

/* 3.3.11 */
static void
append_escaped (GString    *line,
                const char *words)
{
  for (const char *at = words; *at; at++)
    if (*at == '\\' || *at == ';' || *at == ',')
      g_string_append_printf (line, "\\%c", *at);
    else if (*at == '\n')
      g_string_append (line, "\\n");
    else if ((guchar) *at >= ' ' || *at == '\t')
      g_string_append_c (line, *at);
}

static void
append_text (GString    *calendar,
             const char *name,
             const char *value)
{
  g_autoptr (GString) line = g_string_new (name);

  if (!*value)
    return;
  g_string_append_c (line, ':');
  append_escaped (line, value);
  append_line (calendar, line->str);
}

static void
append_date (GString    *calendar,
             const char *name,
             gint64      day,
             gboolean    has_time,
             guint       second)
{
  g_autoptr (GString) line = g_string_new (name);
  gint64              year;
  guint               month;
  guint               day_of_month;

  wakhan_day_to_civil (day, &year, &month, &day_of_month);
  g_string_append_printf (line, "%s:%04u%02u%02u", has_time ? "" : ";VALUE=DATE", (guint) year,
                          month, day_of_month);
  if (has_time)
    g_string_append_printf (line, "T%02u%02u%02u", second / 3600, second / 60 % 60, second % 60);
  append_line (calendar, line->str);
}

/* Both are days, or both are times; the day of DTEND is the one after the last. */
static void
append_span (GString               *calendar,
             const WakhanEventSpan *span)
{
  const gboolean has_time = span->has_start && span->start.has_time &&
                            span->has_end && span->end.has_time;

  append_date (calendar, "DTSTART", span->first, has_time, has_time ? span->start.second : 0);
  if (!has_time)
    append_date (calendar, "DTEND", span->next, FALSE, 0);
  else if (span->end.first != span->start.first || span->end.second != span->start.second)
    append_date (calendar, "DTEND", span->end.first, TRUE, span->end.second);
}

/* The same for the same event of the same study, so that a calendar which had it before has it
 * once. */
static void
append_uid (GString                 *calendar,
            const WakhanListedEvent *item,
            const WakhanStudyDraft  *draft)
{
  const char      *id = wakhan_event_get_id (item->event);
  g_autofree char *both = g_strconcat (draft->origin, "\n", id, NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, both, -1);
  g_autofree char *uid = g_strdup_printf ("%.32s@wakhan", sum);

  append_text (calendar, "UID", uid);
}

static void
append_event (GString                 *calendar,
              const WakhanListedEvent *item,
              const WakhanStudyDraft  *draft,
              const char              *stamp)
{
  g_autofree char *description = wakhan_event_description_write (item, FALSE);

  append_line (calendar, "BEGIN:VEVENT");
  append_uid (calendar, item, draft);
  append_text (calendar, "DTSTAMP", stamp);
  append_span (calendar, &item->span);
  append_text (calendar, "SUMMARY", item->title);
  append_text (calendar, "DESCRIPTION", description);
  append_text (calendar, "LOCATION", wakhan_event_get_place (item->event));
  append_text (calendar, "CATEGORIES", wakhan_event_get_category (item->event));
  append_line (calendar, "TRANSP:TRANSPARENT");
  append_line (calendar, "END:VEVENT");
}

char *
wakhan_listed_events_write_calendar (GPtrArray              *list,
                                     const WakhanStudyDraft *draft)
{
  GString              *calendar = g_string_new (NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char      *stamp = g_date_time_format (now, "%Y%m%dT%H%M%SZ");

  append_line (calendar, "BEGIN:VCALENDAR");
  append_line (calendar, "VERSION:2.0");
  append_line (calendar, "PRODID:-//Wakhan//Wakhan//EN");
  append_text (calendar, "X-WR-CALNAME", draft->title);
  for (guint i = 0; i < list->len; i++)
    append_event (calendar, g_ptr_array_index (list, i), draft, stamp);
  append_line (calendar, "END:VCALENDAR");
  return g_string_free (calendar, FALSE);
}
