/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-incoming-date.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_VALUE (4 * 1024 * 1024) /* bytes */

typedef struct
{
  WakhanIncomingEvents *events;
  guint                 line; /* of the event that is read; 0: none is */
  GHashTable           *values;
  GString              *value;
  guint                 n_lines; /* that were given to the parser, which counts them otherwise */
} Reader;

static void
start_cb (GMarkupParseContext *context G_GNUC_UNUSED,
          const char          *name,
          const char         **attribute_names G_GNUC_UNUSED,
          const char         **attribute_values G_GNUC_UNUSED,
          gpointer             user_data,
          GError             **error G_GNUC_UNUSED)
{
  Reader *self = user_data;

  g_string_truncate (self->value, 0);
  if (!g_str_equal (name, "event"))
    return;
  self->line = self->n_lines;
  g_hash_table_remove_all (self->values);
}

/* "-43-03-15 00:00:00". Returns: whether it is a day and a time. */
static gboolean
read_time (const char *value,
           gint64     *day,
           guint      *second)
{
  char   *end = NULL;
  gint64  year = value ? g_ascii_strtoll (value, &end, 10) : 0;
  guint64 parts[5];

  if (!value || end == value || year < -999999999 || year > 999999999)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *at = end + 1;

      if (*end != "-- ::"[i] || !g_ascii_isdigit (*at))
        return FALSE;
      parts[i] = g_ascii_strtoull (at, &end, 10);
    }
  if (parts[0] < 1 || parts[0] > 12 || parts[1] < 1 ||
      parts[1] > wakhan_day_count_in_month (year, (guint) parts[0]) || parts[2] > 23 ||
      parts[3] > 59 || parts[4] > 60)
    return FALSE;
  *day = wakhan_day_from_civil (year, (guint) parts[0], (guint) parts[1]);
  *second = (guint) (parts[2] * 3600 + parts[3] * 60 + MIN (parts[4], 59));
  return TRUE;
}

static char *
dup_clock (gint64 day,
           guint  second)
{
  g_autofree char *edtf = wakhan_incoming_date_dup_span (day, day + 1, FALSE);
  g_autofree char *time =
    g_strdup_printf ("%02u:%02u:%02u", second / 3600, second / 60 % 60, second % 60);

  return wakhan_incoming_date_dup_clock (edtf, time);
}

/* Where both are midnights the end is the day after the last. NULL: what stands there is no time.
 * */
static char *
dup_date (Reader *self)
{
  const char      *fuzzy = g_hash_table_lookup (self->values, "fuzzy");
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;
  gint64           days[2];
  guint            seconds[2];

  if (!read_time (g_hash_table_lookup (self->values, "start"), &days[0], &seconds[0]) ||
      !read_time (g_hash_table_lookup (self->values, "end"), &days[1], &seconds[1]))
    return NULL;
  if (seconds[0] == 0 && seconds[1] == 0 && days[0] <= days[1])
    return wakhan_incoming_date_dup_span (days[0], days[1],
                                          fuzzy && g_str_equal (fuzzy, "True"));
  start = dup_clock (days[0], seconds[0]);
  end = dup_clock (days[1], seconds[1]);
  return wakhan_incoming_date_join (start, end);
}

/* "[1]A container", "(1)Part of one", " (in brackets)" */
static const char *
skip_container (const char *title)
{
  char *end;

  if (!title || !*title || !strchr ("([", *title))
    return title;
  g_ascii_strtoull (title + 1, &end, 10);
  return end > title + 1 && *end && strchr (")]", *end) ? end + 1 : title;
}

static void
end_event (Reader *self)
{
  g_autofree char  *date = dup_date (self);
  WakhanIncomingRow row = { .line = self->line,
                            .title = skip_container (g_hash_table_lookup (self->values, "text")),
                            .category = g_hash_table_lookup (self->values, "category") };

  row.date = date ? date : g_hash_table_lookup (self->values, "start");
  if (!wakhan_incoming_events_is_full (self->events, self->line))
    wakhan_incoming_events_add_described (self->events, &row,
                                          g_hash_table_lookup (self->values, "description"));
  self->line = 0;
}

static void
end_cb (GMarkupParseContext *context G_GNUC_UNUSED,
        const char          *name,
        gpointer             user_data,
        GError             **error)
{
  Reader *self = user_data;

  if (g_str_equal (name, "event") && self->line > 0)
    end_event (self);
  else if (g_str_equal (name, "timetype") && !g_str_equal (self->value->str, "gregoriantime"))
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                 _ ("The calendar “%s” is not known."), self->value->str);
  else if (self->line > 0 && !g_hash_table_contains (self->values, name))
    g_hash_table_insert (self->values, g_strdup (name), g_strdup (self->value->str));
  g_string_truncate (self->value, 0);
}

static void
text_cb (GMarkupParseContext *context G_GNUC_UNUSED,
         const char          *text,
         gsize                length,
         gpointer             user_data,
         GError             **error G_GNUC_UNUSED)
{
  Reader *self = user_data;

  if (self->value->len + length <= LONGEST_VALUE)
    g_string_append_len (self->value, text, length);
}

static gboolean
parse_lines (Reader              *self,
             GMarkupParseContext *context,
             const char          *text,
             GError             **error)
{
  while (*text)
    {
      const char *end = strchr (text, '\n');
      const gsize length = end ? (gsize) (end + 1 - text) : strlen (text);

      self->n_lines++;
      if (!g_markup_parse_context_parse (context, text, (gssize) length, error))
        return FALSE;
      text += length;
    }
  return g_markup_parse_context_end_parse (context, error);
}

void
wakhan_import_read_xml (WakhanIncomingEvents *events,
                        const char           *text)
{
  static const GMarkupParser      parser = { start_cb, end_cb, text_cb, NULL, NULL };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError)              error = NULL;
  Reader                          self = { .events = events };

  g_return_if_fail (events && text);

  self.values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.value = g_string_new (NULL);
  context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  if (!parse_lines (&self, context, text, &error))
    wakhan_incoming_events_add_fault (
      events, self.n_lines,
      /* Translators: “%s” is what a parser of XML says */
      g_strdup_printf (_ ("The file cannot be read any further: %s"), error->message));
  g_hash_table_unref (self.values);
  g_string_free (self.value, TRUE);
}
