/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-csv-reader.h"

#include "wakhan-csv-cell.h"

#include <string.h>

#define MOST_LINES 200     /* of a cell */
#define MOST_UNBALANCED 50 /* records, after which a quotation mark is a letter */

void
wakhan_csv_reader_init (WakhanCsvReader *self,
                        const char      *text)
{
  static const char separators[] = ",;\t";
  const gsize       length = strcspn (text, "\r\n");
  guint             most = 0;

  g_return_if_fail (self && text);

  memset (self, 0, sizeof *self);
  self->at = text;
  self->next_line = 1;
  self->separator = ',';
  for (const char *separator = separators; *separator; separator++)
    {
      guint n = 0;

      for (gsize i = 0; i < length; i++)
        n += text[i] == *separator;
      if (n > most)
        self->separator = *separator;
      most = MAX (most, n);
    }
}

static gboolean
is_line_end (const char *at)
{
  return *at == '\n' || *at == '\r' || *at == '\0';
}

static void
take_cell (GPtrArray *cells,
           GString   *cell)
{
  const char *value = cell->str;

  if (*value == '\'' && wakhan_csv_is_formula (value + strspn (value, "'")))
    value++;
  g_ptr_array_add (cells, g_strdup (value));
  g_string_truncate (cell, 0);
}

/* Behind the quotation mark that begins it. Returns: whether it is closed where a cell ends; then
 * @at is behind that. */
static gboolean
read_quoted (WakhanCsvReader *self,
             const char     **at,
             GString         *cell,
             guint           *n_lines)
{
  for (const char *letter = *at; *letter && *n_lines < MOST_LINES; letter++)
    {
      if (*letter == '"' && letter[1] != '"')
        {
          *at = letter + 1;
          return **at == self->separator || is_line_end (*at);
        }
      if (*letter == '"')
        letter++;
      *n_lines += *letter == '\n';
      g_string_append_c (cell, *letter);
    }
  return FALSE;
}

/* Returns: whether all quotes are closed; if not, @self is where it was. */
static gboolean
read_record (WakhanCsvReader *self,
             GPtrArray       *cells,
             gboolean         knows_quotes)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const char         *at = self->at;
  guint               n_lines = 0;

  for (;;)
    {
      if (knows_quotes && *at == '"')
        {
          at++;
          if (!read_quoted (self, &at, cell, &n_lines))
            return FALSE;
        }
      else
        while (!is_line_end (at) && *at != self->separator)
          g_string_append_c (cell, *at++);
      take_cell (cells, cell);
      if (*at != self->separator)
        break;
      at++;
    }
  at += at[0] == '\r' && at[1] == '\n' ? 2 : *at != '\0';
  self->at = at;
  self->next_line += n_lines + 1;
  return TRUE;
}

static void
skip_empty_lines (WakhanCsvReader *self)
{
  while (*self->at == '\n' || *self->at == '\r')
    {
      self->at += self->at[0] == '\r' && self->at[1] == '\n' ? 2 : 1;
      self->next_line++;
    }
}

GPtrArray *
wakhan_csv_reader_next (WakhanCsvReader *self)
{
  GPtrArray *cells;

  g_return_val_if_fail (self, NULL);

  skip_empty_lines (self);
  if (!*self->at)
    return NULL;
  cells = g_ptr_array_new_with_free_func (g_free);
  self->line = self->next_line;
  self->is_unbalanced =
    self->n_unbalanced > MOST_UNBALANCED || !read_record (self, cells, TRUE);
  if (self->is_unbalanced)
    {
      self->n_unbalanced++;
      g_ptr_array_set_size (cells, 0);
      read_record (self, cells, FALSE);
    }
  return cells;
}
