/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanEventFormat:
 *
 * What the events of a timeline can be written in, and read from.
 */
typedef enum
{
  WAKHAN_EVENT_FORMAT_CSV,            /* RFC 4180, all that is known of an event */
  WAKHAN_EVENT_FORMAT_TIMELINEJS,     /* JSON of TimelineJS3 */
  WAKHAN_EVENT_FORMAT_TIMELINEJS_CSV, /* the spreadsheet of TimelineJS3 */
  WAKHAN_EVENT_FORMAT_TIMELINE_XML,   /* The Timeline Project */
  WAKHAN_EVENT_FORMAT_ICALENDAR,      /* RFC 5545 */
  WAKHAN_N_EVENT_FORMATS,
} WakhanEventFormat;

/**
 * WakhanEventFormatKind:
 * @name: as the command line has it
 * @title: as people read it; translated by wakhan_event_format_get_title()
 * @suffix: of a file's name, without a point
 * @first_year: the first year that it can tell, as astronomers count
 * @last_year: the last one
 * @has_all: whether it tells all that is known of an event
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *suffix;
  gint64      first_year;
  gint64      last_year;
  gboolean    has_all;
} WakhanEventFormatKind;

/**
 * wakhan_event_format_get:
 *
 * Returns: (transfer none): what is to be known of @format
 */
const WakhanEventFormatKind *wakhan_event_format_get (WakhanEventFormat format);

/**
 * wakhan_event_format_get_title:
 *
 * Returns: (transfer none): translated
 */
const char *wakhan_event_format_get_title (WakhanEventFormat format);

/**
 * wakhan_event_format_find:
 * @name: "csv", "json", "timelinejs-csv", "xml" or "ics"
 *
 * Returns: that format, or %WAKHAN_N_EVENT_FORMATS
 */
WakhanEventFormat wakhan_event_format_find (const char *name);

G_END_DECLS
