/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-format.h"

#include <glib/gi18n-lib.h>

#define ANY_YEAR 999999999999 /* twelve figures, as dates have them */

/* The days of The Timeline Project begin with the Julian ones; a browser's dates reach as far as a
 * number that is exact does. */
static const WakhanEventFormatKind kinds[WAKHAN_N_EVENT_FORMATS] = {
  [WAKHAN_EVENT_FORMAT_CSV] = { "csv", N_ ("Spreadsheet (CSV)"), "csv", -ANY_YEAR, ANY_YEAR, TRUE },
  [WAKHAN_EVENT_FORMAT_TIMELINEJS] = { "json", N_ ("TimelineJS (JSON)"), "json", -ANY_YEAR,
                                       ANY_YEAR, FALSE },
  [WAKHAN_EVENT_FORMAT_TIMELINEJS_CSV] = { "timelinejs-csv", N_ ("TimelineJS (spreadsheet)"), "csv",
                                           -271820, 275759, FALSE },
  [WAKHAN_EVENT_FORMAT_TIMELINE_XML] = { "xml", N_ ("The Timeline Project"), "timeline", -4712,
                                         9989, FALSE },
  [WAKHAN_EVENT_FORMAT_ICALENDAR] = { "ics", N_ ("Calendar (iCalendar)"), "ics", 1, 9998, FALSE },
};

const WakhanEventFormatKind *
wakhan_event_format_get (WakhanEventFormat format)
{
  g_return_val_if_fail (format < WAKHAN_N_EVENT_FORMATS, &kinds[WAKHAN_EVENT_FORMAT_CSV]);

  return &kinds[format];
}

const char *
wakhan_event_format_get_title (WakhanEventFormat format)
{
  return g_dgettext (GETTEXT_PACKAGE, wakhan_event_format_get (format)->title);
}

WakhanEventFormat
wakhan_event_format_find (const char *name)
{
  guint format = 0;

  g_return_val_if_fail (name, WAKHAN_N_EVENT_FORMATS);

  while (format < WAKHAN_N_EVENT_FORMATS && !g_str_equal (kinds[format].name, name))
    format++;
  return format;
}
