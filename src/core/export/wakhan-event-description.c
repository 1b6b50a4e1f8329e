/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-description.h"

#include "wakhan-csv-cell.h"

#include <string.h>

#define MARK "--"

static gboolean
is_line (const char *words)
{
  static const char *const names[] = { "Date: ", "Actors: ", "Place: ",
                                       "Source: ", "Disputed by: ", "Refined by: " };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (words, names[i]))
      return TRUE;
  return g_str_equal (words, "Unverified");
}

/* Whether @text is nothing but such lines: there is no summary then, and no mark. */
static gboolean
is_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint          i = 0;

  while (lines[i] && is_line (lines[i]))
    i++;
  return i > 0 && !lines[i];
}

/* One line of it. */
static void
append_line (GString    *lines,
             const char *name,
             const char *value)
{
  g_string_append_printf (lines, "%s: ", name);
  for (const char *at = value; *at; at++)
    g_string_append_c (lines, *at == '\n' || *at == '\r' ? ' ' : *at);
  g_string_append_c (lines, '\n');
}

static void
append_date (GString                 *lines,
             const WakhanListedEvent *item)
{
  WakhanDate      *date = wakhan_event_get_date (item->event);
  g_autofree char *words = NULL;
  g_autofree char *both = NULL;

  if (item->span.is_exact && !item->span.start.has_time && !item->span.end.has_time)
    return;
  words = wakhan_date_to_words (date);
  both = g_strdup_printf ("%s (%s)", wakhan_date_get_edtf (date), words);
  append_line (lines, "Date", both);
}

static void
append_titles (GString    *lines,
               const char *name,
               GPtrArray  *titles)
{
  for (guint i = 0; titles && i < titles->len; i++)
    append_line (lines, name, g_ptr_array_index (titles, i));
}

char *
wakhan_event_description_write (const WakhanListedEvent *item,
                                gboolean                 with_place)
{
  WakhanEvent        *event;
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GString) actors = g_string_new (NULL);
  const char         *summary;

  g_return_val_if_fail (item, NULL);

  event = item->event;
  summary = wakhan_event_get_summary (event);
  append_date (lines, item);
  for (guint i = 0; wakhan_event_get_actors (event)[i]; i++)
    {
      const char *const one[] = { wakhan_event_get_actors (event)[i], NULL };

      g_string_append (actors, i > 0 ? "; " : "");
      wakhan_csv_join_list (actors, one);
    }
  if (actors->len > 0)
    append_line (lines, "Actors", actors->str);
  if (with_place && *wakhan_event_get_place (event))
    append_line (lines, "Place", wakhan_event_get_place (event));
  if (*wakhan_event_get_source (event))
    append_line (lines, "Source", wakhan_event_get_source (event));
  append_titles (lines, "Disputed by", item->disputed);
  append_titles (lines, "Refined by", item->refined);
  if (!wakhan_event_is_verified (event))
    g_string_append (lines, "Unverified\n");
  if (lines->len == 0 && !is_lines (summary))
    return g_strdup (summary);
  g_string_truncate (lines, MAX (lines->len, 1) - 1);
  return *summary ? g_strconcat (summary, "\n" MARK "\n", lines->str, NULL)
                  : g_string_free (g_steal_pointer (&lines), FALSE);
}

/* The last line that is the mark. NULL: there is none. */
static const char *
find_mark (const char *text)
{
  const char *found = g_str_has_prefix (text, MARK "\n") ? text : NULL;

  for (const char *at = strstr (text, "\n" MARK "\n"); at; at = strstr (at + 1, "\n" MARK "\n"))
    found = at + 1;
  return found;
}

static void
take_line (WakhanEventDescription *self,
           const char             *line)
{
  char                   **words[] = { &self->date, &self->place, &self->source };
  static const char *const names[] = { "Date: ", "Place: ", "Source: " };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (line, names[i]) && !*words[i])
      *words[i] = g_strdup (line + strlen (names[i]));
  if (g_str_has_prefix (line, "Actors: ") && !self->actors)
    self->actors = wakhan_csv_split_list (line + strlen ("Actors: "));
}

void
wakhan_event_description_read (WakhanEventDescription *self,
                               const char             *text)
{
  const char    *mark;
  const char    *rest;
  g_auto (GStrv) lines = NULL;

  g_return_if_fail (self && text);

  memset (self, 0, sizeof *self);
  mark = find_mark (text);
  if (!mark && !is_lines (text))
    {
      self->summary = g_strdup (text);
      return;
    }
  self->summary = g_strndup (text, !mark || mark == text ? 0 : mark - text - 1);
  rest = mark ? mark + strlen (MARK "\n") : text;
  lines = g_strsplit (rest, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    take_line (self, lines[i]);
  if (self->date)
    self->date[strcspn (self->date, " ")] = '\0';
}

void
wakhan_event_description_clear (WakhanEventDescription *self)
{
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->actors, g_strfreev);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->source, g_free);
}
