/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-csv-cell.h"
#include "wakhan-csv-reader.h"
#include "wakhan-incoming-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  COLUMN_DATE,
  COLUMN_END,
  COLUMN_TITLE,
  COLUMN_SUMMARY,
  COLUMN_CATEGORY,
  COLUMN_ACTORS,
  COLUMN_PLACE,
  COLUMN_SOURCE,
  COLUMN_CLAIM,
  COLUMN_ID,
  COLUMN_DISPUTED_BY,
  COLUMN_REFINED_BY,
  COLUMN_WORDS,
  COLUMN_YEAR, /* these of TimelineJS */
  COLUMN_MONTH,
  COLUMN_DAY,
  COLUMN_TIME,
  COLUMN_END_YEAR,
  COLUMN_END_MONTH,
  COLUMN_END_DAY,
  COLUMN_END_TIME,
  COLUMN_HEADLINE, /* HTML, as the next one */
  COLUMN_TEXT,
  COLUMN_TYPE,
  N_COLUMNS,
} Column;

/* clang-format off */
static const struct
{
  const char *name;
  Column      column;
} names[] = {
  { "date", COLUMN_DATE }, { "start", COLUMN_DATE }, { "start date", COLUMN_DATE }, { "begin", COLUMN_DATE }, { "datum", COLUMN_DATE }, { "beginn", COLUMN_DATE },
  { "end", COLUMN_END }, { "end date", COLUMN_END }, { "ende", COLUMN_END },
  { "title", COLUMN_TITLE }, { "name", COLUMN_TITLE }, { "event", COLUMN_TITLE }, { "subject", COLUMN_TITLE }, { "titel", COLUMN_TITLE }, { "ereignis", COLUMN_TITLE },
  { "summary", COLUMN_SUMMARY }, { "description", COLUMN_SUMMARY }, { "notes", COLUMN_SUMMARY }, { "beschreibung", COLUMN_SUMMARY },
  { "category", COLUMN_CATEGORY }, { "group", COLUMN_CATEGORY }, { "kategorie", COLUMN_CATEGORY },
  { "actors", COLUMN_ACTORS }, { "people", COLUMN_ACTORS }, { "akteure", COLUMN_ACTORS },
  { "place", COLUMN_PLACE }, { "location", COLUMN_PLACE }, { "ort", COLUMN_PLACE },
  { "source", COLUMN_SOURCE }, { "quelle", COLUMN_SOURCE },
  { "claim", COLUMN_CLAIM }, { "id", COLUMN_ID }, { "disputed by", COLUMN_DISPUTED_BY }, { "refined by", COLUMN_REFINED_BY }, { "words", COLUMN_WORDS },
  { "year", COLUMN_YEAR }, { "month", COLUMN_MONTH }, { "day", COLUMN_DAY }, { "time", COLUMN_TIME },
  { "end year", COLUMN_END_YEAR }, { "end month", COLUMN_END_MONTH }, { "end day", COLUMN_END_DAY }, { "end time", COLUMN_END_TIME },
  { "headline", COLUMN_HEADLINE }, { "text", COLUMN_TEXT }, { "type", COLUMN_TYPE },
};
/* clang-format on */

typedef struct
{
  WakhanIncomingEvents *events;
  guint                 columns[N_COLUMNS]; /* where they stand; G_MAXUINT: nowhere */
  guint                 n_columns;
} Reader;

static char *
fold_name (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_strdup (g_strstrip (g_strdelimit (folded, "_-", ' ')));
}

/* Returns: whether these are the names of columns. */
static gboolean
read_names (Reader    *self,
            GPtrArray *cells)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    self->columns[i] = G_MAXUINT;
  self->n_columns = cells->len;
  for (guint i = 0; i < cells->len; i++)
    {
      g_autofree char *name = fold_name (g_ptr_array_index (cells, i));

      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        if (g_str_equal (names[j].name, name) && self->columns[names[j].column] == G_MAXUINT)
          self->columns[names[j].column] = i;
    }
  return (self->columns[COLUMN_DATE] != G_MAXUINT || self->columns[COLUMN_YEAR] != G_MAXUINT) &&
         (self->columns[COLUMN_TITLE] != G_MAXUINT || self->columns[COLUMN_HEADLINE] != G_MAXUINT ||
          self->columns[COLUMN_SUMMARY] != G_MAXUINT);
}

/* NULL: there is no such column, or nothing in it. */
static const char *
get_cell (const Reader *self,
          GPtrArray    *cells,
          Column        column)
{
  const guint position = self->columns[column];
  const char *cell = position < cells->len ? g_ptr_array_index (cells, position) : NULL;

  return cell && *cell ? cell : NULL;
}

/* What is no number makes no date, and is left for the fault to show. */
static char *
dup_figures (const Reader *self,
             GPtrArray    *cells,
             Column        first)
{
  const char      *year = get_cell (self, cells, first);
  const char      *month = get_cell (self, cells, first + 1);
  const char      *day = get_cell (self, cells, first + 2);
  g_autofree char *edtf = NULL;
  gint64           numbers[3] = { 0 };

  if (!year)
    return NULL;
  if (!g_ascii_string_to_signed (year, 10, -999999999999, 999999999999, &numbers[0], NULL) ||
      (month && !g_ascii_string_to_signed (month, 10, 1, 99, &numbers[1], NULL)) ||
      (day && !g_ascii_string_to_signed (day, 10, 1, 99, &numbers[2], NULL)))
    return g_strjoin (" ", day ? day : "", month ? month : "", year, NULL);
  edtf = wakhan_incoming_date_dup (numbers[0], (guint) numbers[1], (guint) numbers[2]);
  return wakhan_incoming_date_dup_clock (edtf, get_cell (self, cells, first + 3));
}

static char *
dup_date (const Reader *self,
          GPtrArray    *cells)
{
  const char      *date = get_cell (self, cells, COLUMN_DATE);
  const char      *end_date = get_cell (self, cells, COLUMN_END);
  g_autofree char *start = dup_figures (self, cells, COLUMN_YEAR);
  g_autofree char *end = dup_figures (self, cells, COLUMN_END_YEAR);

  if (start)
    return wakhan_incoming_date_join (start, end);
  return date ? wakhan_incoming_date_join (date, end_date) : NULL;
}

static GStrv
dup_list (const Reader *self,
          GPtrArray    *cells,
          Column        column)
{
  const char *cell = get_cell (self, cells, column);

  return cell ? wakhan_csv_split_list (cell) : NULL;
}

/* TimelineJS: its first row may be the title of all, and others eras. Returns: whether it was. */
static gboolean
take_special (Reader    *self,
              GPtrArray *cells,
              guint      line)
{
  const char *type = get_cell (self, cells, COLUMN_TYPE);

  if (!type || self->columns[COLUMN_HEADLINE] == G_MAXUINT)
    return FALSE;
  if (g_ascii_strcasecmp (type, "title") == 0)
    {
      g_free (self->events->title);
      self->events->title = wakhan_import_read_html (get_cell (self, cells, COLUMN_HEADLINE));
      return TRUE;
    }
  if (g_ascii_strcasecmp (type, "era") != 0)
    return FALSE;
  wakhan_incoming_events_add_fault (self->events, line, g_strdup (_ ("An era is left out.")));
  return TRUE;
}

static void
take_record (Reader    *self,
             GPtrArray *cells,
             guint      line)
{
  g_autofree char  *date = dup_date (self, cells);
  g_autofree char  *headline = wakhan_import_read_html (get_cell (self, cells, COLUMN_HEADLINE));
  g_autofree char  *text = wakhan_import_read_html (get_cell (self, cells, COLUMN_TEXT));
  g_auto (GStrv)    actors = dup_list (self, cells, COLUMN_ACTORS);
  g_auto (GStrv)    disputed = dup_list (self, cells, COLUMN_DISPUTED_BY);
  g_auto (GStrv)    refined = dup_list (self, cells, COLUMN_REFINED_BY);
  const char       *title = get_cell (self, cells, COLUMN_TITLE);
  WakhanIncomingRow row = { .line = line,
                            .date = date,
                            .id = get_cell (self, cells, COLUMN_ID),
                            .title = title ? title : headline,
                            .summary = get_cell (self, cells, COLUMN_SUMMARY),
                            .category = get_cell (self, cells, COLUMN_CATEGORY),
                            .place = get_cell (self, cells, COLUMN_PLACE),
                            .source = get_cell (self, cells, COLUMN_SOURCE),
                            .claim = get_cell (self, cells, COLUMN_CLAIM),
                            .words = get_cell (self, cells, COLUMN_WORDS),
                            .actors = (const char *const *) actors,
                            .disputed_by = (const char *const *) disputed,
                            .refined_by = (const char *const *) refined };

  if (take_special (self, cells, line))
    return;
  if (cells->len > self->n_columns)
    wakhan_incoming_events_add_fault (
      self->events, line,
      g_strdup (_ ("The line has more cells than there are columns; the last ones are left out.")));
  if (row.summary)
    wakhan_incoming_events_add (self->events, &row);
  else
    wakhan_incoming_events_add_described (self->events, &row, text);
}

void
wakhan_import_read_csv (WakhanIncomingEvents *events,
                        const char           *text)
{
  Reader          self = { .events = events };
  WakhanCsvReader reader;
  gboolean        has_names = FALSE;

  g_return_if_fail (events && text);

  wakhan_csv_reader_init (&reader, text);
  for (;;)
    {
      g_autoptr (GPtrArray) cells = wakhan_csv_reader_next (&reader);

      if (!cells || wakhan_incoming_events_is_full (events, reader.line))
        return;
      if (reader.is_unbalanced)
        wakhan_incoming_events_add_fault (
          events, reader.line,
          g_strdup (_ ("A quotation mark is not closed; the line is taken as it stands.")));
      if (has_names)
        take_record (&self, cells, reader.line);
      else if (!read_names (&self, cells))
        {
          wakhan_incoming_events_add_fault (
            events, reader.line,
            g_strdup (_ ("The first line names no column for dates and none for titles, such as "
                         "“date” and “title”.")));
          return;
        }
      has_names = TRUE;
    }
}
