/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-incoming-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  WakhanIncomingEvents *events;
  guint                 line;  /* of the event that is read */
  guint                 depth; /* of components inside it; it itself is 1, 0: none is read */
  char                 *start;
  gboolean              is_start_day; /* without a time */
  char                 *end;
  guint                 n_days; /* that it lasts, as far as a duration says so */
  gboolean              repeats;
  GHashTable           *words;
  gboolean              is_open; /* a calendar that was not closed yet */
} Reader;

static void
clear_event (Reader *self)
{
  g_clear_pointer (&self->start, g_free);
  g_clear_pointer (&self->end, g_free);
  g_hash_table_remove_all (self->words);
  self->n_days = 0;
  self->repeats = FALSE;
}

/* RFC 5545, 3.3.11; an escape that nobody knows stays as it stands. */
static char *
unescape (const char *value)
{
  GString *words = g_string_new (NULL);

  for (; *value; value++)
    if (*value == '\\' && (value[1] == 'n' || value[1] == 'N'))
      {
        g_string_append_c (words, '\n');
        value++;
      }
    else if (*value == '\\' && value[1] && strchr ("\\;,", value[1]))
      g_string_append_c (words, *++value);
    else
      g_string_append_c (words, *value);
  return g_string_free (words, FALSE);
}

/* "20210815" or "20210815T143000Z", as it is written: whatever zone it is in, the day is the one
 * that the file says. Other words are left as they are, to be named as a fault. */
static char *
read_date (const char *value,
           gboolean   *is_day)
{
  g_autofree char *day = NULL;

  *is_day = TRUE;
  if (strlen (value) < 8 || strspn (value, "0123456789") < 8)
    return g_strdup (value);
  day = g_strdup_printf ("%.4s-%.2s-%.2s", value, value + 4, value + 6);
  if (value[8] != 'T')
    return g_steal_pointer (&day);
  *is_day = FALSE;
  return wakhan_incoming_date_dup_clock (day, value + 9);
}

/* The last day, where @end is the one after it. NULL: that is no date, or comes before @start. */
static char *
get_last_day (const char *start,
              const char *end)
{
  g_autoptr (WakhanDate) first = wakhan_date_parse (start, NULL);
  g_autoptr (WakhanDate) next = wakhan_date_parse (end, NULL);

  if (!first || !next ||
      wakhan_date_get_earliest_start (next) < wakhan_date_get_earliest_start (first))
    return NULL;
  return wakhan_incoming_date_dup_span (wakhan_date_get_earliest_start (first),
                                        wakhan_date_get_earliest_start (next), FALSE);
}

/* "P3D", "P2W": days; what is shorter ends on the day it began. */
static guint
count_days (const char *duration)
{
  guint64 n;
  char   *end;

  if (*duration != 'P' || !g_ascii_isdigit (duration[1]))
    return 0;
  n = MIN (g_ascii_strtoull (duration + 1, &end, 10), 36525);
  return *end == 'W' ? 7 * n : *end == 'D' ? n
                                           : 0;
}

static char *
dup_span (Reader *self)
{
  g_autoptr (WakhanDate) first = NULL;

  if (self->end && self->is_start_day)
    {
      char *span = get_last_day (self->start, self->end);

      return span ? span : wakhan_incoming_date_join (self->start, self->end);
    }
  if (self->end)
    return wakhan_incoming_date_join (self->start, self->end);
  first = self->n_days > 1 && self->is_start_day ? wakhan_date_parse (self->start, NULL) : NULL;
  if (first)
    return wakhan_incoming_date_dup_span (wakhan_date_get_earliest_start (first),
                                          wakhan_date_get_earliest_start (first) + self->n_days,
                                          FALSE);
  return g_strdup (self->start);
}

static void
end_event (Reader *self)
{
  g_autofree char  *span = self->start ? dup_span (self) : NULL;
  const char       *category = g_hash_table_lookup (self->words, "CATEGORIES");
  WakhanIncomingRow row = { .line = self->line,
                            .date = span,
                            .id = g_hash_table_lookup (self->words, "UID"),
                            .title = g_hash_table_lookup (self->words, "SUMMARY"),
                            .category = category,
                            .place = g_hash_table_lookup (self->words, "LOCATION") };

  if (!wakhan_incoming_events_is_full (self->events, self->line))
    {
      wakhan_incoming_events_add_described (self->events, &row,
                                            g_hash_table_lookup (self->words, "DESCRIPTION"));
      if (self->repeats)
        wakhan_incoming_events_add_fault (
          self->events, self->line,
          g_strdup (_ ("The event is repeated; it comes in once, at its first time.")));
    }
  clear_event (self);
}

/* @name has no parameters any more. */
static void
take_property (Reader     *self,
               const char *name,
               const char *value)
{
  static const char *const texts[] = { "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES" };
  gboolean                 is_day;

  if (g_str_equal (name, "DTSTART") && !self->start)
    {
      self->start = read_date (value, &is_day);
      self->is_start_day = is_day;
    }
  else if (g_str_equal (name, "DTEND") && !self->end)
    self->end = read_date (value, &is_day);
  else if (g_str_equal (name, "DURATION"))
    self->n_days = count_days (value);
  else if (g_str_equal (name, "RRULE") || g_str_equal (name, "RDATE"))
    self->repeats = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_str_equal (name, texts[i]) && !g_hash_table_contains (self->words, name))
      g_hash_table_insert (self->words, g_strdup (name), unescape (value));
}

static void
take_begin (Reader     *self,
            const char *component,
            guint       line)
{
  if (self->depth > 0)
    self->depth++;
  else if (g_ascii_strcasecmp (component, "VEVENT") == 0)
    {
      self->depth = 1;
      self->line = line;
    }
  else if (g_ascii_strcasecmp (component, "VCALENDAR") == 0)
    self->is_open = TRUE;
  else if (g_ascii_strcasecmp (component, "VTODO") == 0 ||
           g_ascii_strcasecmp (component, "VJOURNAL") == 0)
    wakhan_incoming_events_add_fault (
      self->events, line,
      g_strdup_printf (_ ("%s is no event, and is left out."), component));
}

static void
take_line (Reader     *self,
           const char *line,
           guint       number)
{
  const gsize      n_name = strcspn (line, ";:");
  g_autofree char *name = g_ascii_strup (line, n_name);
  const char      *value = line + n_name;
  gboolean         is_quoted = FALSE;

  for (; *value && (is_quoted || *value != ':'); value++)
    if (*value == '"')
      is_quoted = !is_quoted;
  if (!*value)
    {
      if (*line)
        wakhan_incoming_events_add_fault (self->events, number,
                                          g_strdup (_ ("The line has no colon.")));
      return;
    }
  value++;
  if (g_str_equal (name, "BEGIN"))
    take_begin (self, value, number);
  else if (g_str_equal (name, "END"))
    {
      if (self->depth > 0 && --self->depth == 0)
        end_event (self);
      if (g_ascii_strcasecmp (value, "VCALENDAR") == 0)
        self->is_open = FALSE;
    }
  else if (self->depth == 1)
    take_property (self, name, value);
  else if (self->depth == 0 && g_str_equal (name, "X-WR-CALNAME") && !self->events->title)
    self->events->title = unescape (value);
}

/* Returns: where the line after the one at @text begins; its length without its end. */
static const char *
find_next (const char *text,
           gsize      *length)
{
  *length = strcspn (text, "\r\n");
  text += *length;
  return text + (text[0] == '\r' && text[1] == '\n' ? 2 : *text != '\0');
}

void
wakhan_import_read_calendar (WakhanIncomingEvents *events,
                             const char           *text)
{
  Reader              self = { .events = events };
  g_autoptr (GString) line = NULL;
  guint               number = 1;

  g_return_if_fail (events && text);

  line = g_string_new (NULL);
  self.words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  while (*text)
    {
      guint n_lines = 1;
      gsize length;

      const char *next = find_next (text, &length);
      g_string_truncate (line, 0);
      g_string_append_len (line, text, length);
      for (; *next == ' ' || *next == '\t'; n_lines++)
        {
          const char *folded = next + 1;

          next = find_next (folded, &length);
          g_string_append_len (line, folded, length);
        }
      take_line (&self, line->str, number);
      number += n_lines;
      text = next;
    }
  if (self.depth > 0 || self.is_open)
    wakhan_incoming_events_add_fault (
      events, self.depth > 0 ? self.line : number,
      g_strdup (_ ("The calendar is not closed: the file was cut off here or later.")));
  clear_event (&self);
  g_hash_table_unref (self.words);
}
