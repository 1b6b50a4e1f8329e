/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-columns.h"

#include <string.h>

#define MOST_ROWS 2     /* that are looked at, above and below */
#define LONGEST_ROW 300 /* bytes */
#define MOST_COLUMNS 12
#define FIGURES 4 /* of a year */

typedef struct
{
  const char *start;
  const char *end; /* exclusive */
} Part;

static gboolean
parts_cells (char letter)
{
  return letter == '\t' || letter == '|';
}

/* The line around @at; an empty one where it is too long to be a row. */
static Part
find_line (const char *text,
           const char *at)
{
  Part line = { at, at };

  while (line.start > text && line.start[-1] != '\n' && at - line.start < LONGEST_ROW)
    line.start--;
  while (*line.end && *line.end != '\n' && line.end - at < LONGEST_ROW)
    line.end++;
  return line.end - line.start < LONGEST_ROW ? line : (Part){ at, at };
}

/* The cell with @column others before it, without the blanks around it; empty: there is none. */
static Part
find_cell (const Part *line,
           guint       column)
{
  Part cell = { line->start, line->start };

  for (;; column--, cell.start = cell.end + 1)
    {
      cell.end = cell.start;
      while (cell.end < line->end && !parts_cells (*cell.end))
        cell.end++;
      if (column == 0)
        break;
      if (cell.end == line->end)
        return (Part){ line->end, line->end };
    }
  while (cell.start < cell.end && *cell.start == ' ')
    cell.start++;
  while (cell.end > cell.start && cell.end[-1] == ' ')
    cell.end--;
  return cell;
}

/* "117", "1,850", "£2,100", "144.5": a number that is no year */
static gboolean
is_other_number (const Part *cell)
{
  const char *at = cell->start;
  guint       n_figures = 0;

  if (at < cell->end && g_unichar_type (g_utf8_get_char (at)) == G_UNICODE_CURRENCY_SYMBOL)
    at = g_utf8_next_char (at);
  for (; at < cell->end; at++)
    if (g_ascii_isdigit (*at))
      n_figures++;
    else if (*at != ',' && *at != '.' && *at != ' ')
      return FALSE;
  return n_figures > 0 && !(n_figures == FIGURES && cell->end - cell->start == FIGURES);
}

/* Whether a number that is no year stands in the column above or below it. */
static gboolean
has_other_numbers (const char *text,
                   const Part *line,
                   guint       column)
{
  const char *above = line->start;
  const char *below = line->end;

  for (guint i = 0; i < MOST_ROWS; i++)
    {
      Part row;
      Part cell;

      if (above > text)
        {
          row = find_line (text, above - 1);
          cell = find_cell (&row, column);
          above = row.start == row.end ? text : row.start;
          if (column > 0 && row.start < row.end && find_cell (&row, 1).start == row.end)
            above = text; /* the table begins */
          else if (is_other_number (&cell))
            return TRUE;
        }
      if (*below)
        {
          row = find_line (text, below + 1);
          cell = find_cell (&row, column);
          below = row.start == row.end ? "" : row.end;
          if (is_other_number (&cell))
            return TRUE;
        }
    }
  return FALSE;
}

/* Whether it is all that its cell holds, a bare year, among numbers that are none. */
static gboolean
is_number_of_column (const char              *text,
                     const WakhanDateMention *mention)
{
  const char *start = text + mention->start;
  const char *end = text + mention->end;
  Part        line;
  Part        cell;
  guint       column = 0;

  if (mention->shape != WAKHAN_DATE_SHAPE_YEAR || mention->end - mention->start != FIGURES ||
      mention->traits & WAKHAN_DATE_MENTION_JOINED)
    return FALSE;
  while (*end == ' ')
    end++;
  while (start > text && start[-1] == ' ')
    start--;
  if (start == text || !parts_cells (start[-1]) || (*end && *end != '\n' && !parts_cells (*end)))
    return FALSE;
  line = find_line (text, start);
  for (const char *at = line.start; at < start; at++)
    column += parts_cells (*at);
  if (column >= MOST_COLUMNS)
    return FALSE;
  cell = find_cell (&line, column);
  return cell.start == text + mention->start && cell.end == text + mention->end &&
         has_other_numbers (text, &line, column);
}

void
wakhan_date_columns_settle (const char *text,
                            GArray     *mentions)
{
  guint n_kept = 0;

  for (guint i = 0; i < mentions->len; i++)
    {
      const WakhanDateMention mention = g_array_index (mentions, WakhanDateMention, i);

      if (!is_number_of_column (text, &mention))
        g_array_index (mentions, WakhanDateMention, n_kept++) = mention;
    }
  g_array_set_size (mentions, n_kept);
}
