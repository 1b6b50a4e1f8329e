/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-slide.h"

/* Whether a slide cannot tell it at once. */
static gboolean
is_stretch (const WakhanCalendarDate *date)
{
  return date->precision == WAKHAN_PRECISION_CENTURY ||
         date->precision == WAKHAN_PRECISION_DECADE || date->precision == WAKHAN_PRECISION_SEASON;
}

/* The year or month that @day of such a stretch is in. */
static void
narrow (WakhanCalendarDate *date,
        gint64              day)
{
  const gboolean is_season = date->precision == WAKHAN_PRECISION_SEASON;
  guint          day_of_month;

  if (!is_stretch (date))
    return;
  wakhan_day_to_civil (day, &date->year, &date->month, &day_of_month);
  date->precision = is_season ? WAKHAN_PRECISION_MONTH : WAKHAN_PRECISION_YEAR;
}

gboolean
wakhan_event_slide_find_dates (const WakhanListedEvent *item,
                               WakhanCalendarDate      *start,
                               WakhanCalendarDate      *end)
{
  const WakhanEventSpan *span;
  gboolean               has_end;

  g_return_val_if_fail (item && start && end, FALSE);

  span = &item->span;
  *start = span->has_start ? span->start : span->end;
  *end = span->has_end ? span->end : span->start;
  has_end = (span->has_start && span->has_end &&
             wakhan_date_is_interval (wakhan_event_get_date (item->event))) ||
            is_stretch (start);
  narrow (start, start->first);
  narrow (end, end->next - 1);
  return has_end;
}

char *
wakhan_event_slide_dup_html (const char *words)
{
  GString *html = g_string_new (NULL);

  g_return_val_if_fail (words, g_string_free (html, FALSE));

  for (const char *at = words; *at; at++)
    switch (*at)
      {
      case '&':
        g_string_append (html, "&amp;");
        break;
      case '<':
        g_string_append (html, "&lt;");
        break;
      case '>':
        g_string_append (html, "&gt;");
        break;
      case '\r':
        break;
      case '\n':
        g_string_append (html, "<br>");
        break;
      default:
        g_string_append_c (html, *at);
      }
  return g_string_free (html, FALSE);
}
