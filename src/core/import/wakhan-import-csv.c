/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-import-readers.h"

#include "wakhan-csv-cell.h"
#include "wakhan-csv-columns.h"
#include "wakhan-incoming-date.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  WakhanIncomingEvents *events;
  WakhanCsvColumns      columns;
} Reader;

/* NULL: there is no such column, or nothing in it. */
static const char *
get_cell (const Reader   *self,
          GPtrArray      *cells,
          WakhanCsvColumn column)
{
  const guint position = self->columns.at[column];
  const char *cell = position < cells->len ? g_ptr_array_index (cells, position) : NULL;

  return cell && *cell ? cell : NULL;
}

/* What is no number makes no date, and is left for the fault to show. */
static char *
dup_figures (const Reader   *self,
             GPtrArray      *cells,
             WakhanCsvColumn first)
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
  const char      *date = get_cell (self, cells, WAKHAN_CSV_DATE);
  const char      *end_date = get_cell (self, cells, WAKHAN_CSV_END);
  g_autofree char *start = dup_figures (self, cells, WAKHAN_CSV_YEAR);
  g_autofree char *end = dup_figures (self, cells, WAKHAN_CSV_END_YEAR);

  if (start)
    return wakhan_incoming_date_join (start, end);
  return date ? wakhan_incoming_date_join (date, end_date) : NULL;
}

/* (nullable): as plain words */
static char *
dup_html (const Reader   *self,
          GPtrArray      *cells,
          WakhanCsvColumn column)
{
  return wakhan_import_read_html (get_cell (self, cells, column));
}

static GStrv
dup_list (const Reader   *self,
          GPtrArray      *cells,
          WakhanCsvColumn column)
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
  const char *type = get_cell (self, cells, WAKHAN_CSV_TYPE);

  if (!type || self->columns.at[WAKHAN_CSV_HEADLINE] == G_MAXUINT)
    return FALSE;
  if (g_ascii_strcasecmp (type, "title") == 0)
    {
      g_free (self->events->title);
      self->events->title = wakhan_import_read_html (get_cell (self, cells, WAKHAN_CSV_HEADLINE));
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
  g_autofree char  *headline = dup_html (self, cells, WAKHAN_CSV_HEADLINE);
  g_autofree char  *text = dup_html (self, cells, WAKHAN_CSV_TEXT);
  g_auto (GStrv)    actors = dup_list (self, cells, WAKHAN_CSV_ACTORS);
  g_auto (GStrv)    disputed = dup_list (self, cells, WAKHAN_CSV_DISPUTED_BY);
  g_auto (GStrv)    refined = dup_list (self, cells, WAKHAN_CSV_REFINED_BY);
  const char       *title = get_cell (self, cells, WAKHAN_CSV_TITLE);
  WakhanIncomingRow row = { .line = line,
                            .date = date,
                            .id = get_cell (self, cells, WAKHAN_CSV_ID),
                            .title = title ? title : headline,
                            .summary = get_cell (self, cells, WAKHAN_CSV_SUMMARY),
                            .category = get_cell (self, cells, WAKHAN_CSV_CATEGORY),
                            .place = get_cell (self, cells, WAKHAN_CSV_PLACE),
                            .source = get_cell (self, cells, WAKHAN_CSV_SOURCE),
                            .claim = get_cell (self, cells, WAKHAN_CSV_CLAIM),
                            .words = get_cell (self, cells, WAKHAN_CSV_WORDS),
                            .actors = (const char *const *) actors,
                            .disputed_by = (const char *const *) disputed,
                            .refined_by = (const char *const *) refined };

  if (take_special (self, cells, line))
    return;
  if (cells->len > self->columns.n)
    wakhan_incoming_events_add_fault (
      self->events, line,
      g_strdup (_ ("The line has more cells than there are columns; the last ones are left out.")));
  if (row.summary)
    wakhan_incoming_events_add (self->events, &row);
  else
    wakhan_incoming_events_add_described (self->events, &row, text);
}

/* Returns: whether the first record is one of them: there are no names. */
static gboolean
find_columns (Reader                *self,
              const WakhanCsvReader *reader,
              GPtrArray             *cells,
              gboolean              *has_names)
{
  g_autofree char *message = NULL;

  if (wakhan_csv_columns_read (&self->columns, cells))
    {
      *has_names = TRUE;
      return TRUE;
    }
  if (!wakhan_csv_columns_guess (&self->columns, reader, cells, has_names))
    {
      wakhan_incoming_events_add_fault (
        self->events, reader->line,
        g_strdup (_ ("The first line names no column for dates and none for titles, such as "
                     "“date” and “title”.")));
      return FALSE;
    }
  wakhan_incoming_events_add_fault (
    self->events, reader->line,
    /* Translators: numbers of columns of a table. */
    g_strdup_printf (_ ("The first line has no names of columns that are known. Column %u is read "
                        "as dates, and column %u as titles."),
                     self->columns.at[WAKHAN_CSV_DATE] + 1,
                     self->columns.at[WAKHAN_CSV_TITLE] + 1));
  return TRUE;
}

void
wakhan_import_read_csv (WakhanIncomingEvents *events,
                        const char           *text)
{
  Reader          self = { .events = events };
  WakhanCsvReader reader;
  gboolean        is_first = TRUE;

  g_return_if_fail (events && text);

  wakhan_csv_reader_init (&reader, text);
  for (;;)
    {
      g_autoptr (GPtrArray) cells = wakhan_csv_reader_next (&reader);
      gboolean              has_names = FALSE;

      if (!cells || wakhan_incoming_events_is_full (events, reader.line))
        return;
      if (reader.is_unbalanced)
        wakhan_incoming_events_add_fault (
          events, reader.line,
          g_strdup (_ ("A quotation mark is not closed; the line is taken as it stands.")));
      if (is_first && !find_columns (&self, &reader, cells, &has_names))
        return;
      if (!has_names)
        take_record (&self, cells, reader.line);
      is_first = FALSE;
    }
}
