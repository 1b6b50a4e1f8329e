/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-html-table.h"

#define MOST_COLUMNS 100
#define MOST_ROWS 65534 /* that HTML lets a cell take */

void
wakhan_html_table_init (WakhanHtmlTable   *self,
                        WakhanTextBuilder *builder)
{
  *self = (WakhanHtmlTable){ .builder = builder };
  self->below = g_array_new (FALSE, TRUE, sizeof (guint));
}

void
wakhan_html_table_clear (WakhanHtmlTable *self)
{
  g_clear_pointer (&self->below, g_array_unref);
}

static guint
read_number (const char *written,
             guint       most)
{
  return written ? (guint) CLAMP (g_ascii_strtoull (written, NULL, 10), 1, most) : 1;
}

/* Over those that cells of the rows above take. */
static void
pass_taken_columns (WakhanHtmlTable *self)
{
  for (; self->column < self->below->len && g_array_index (self->below, guint, self->column) > 0;
       self->column++)
    g_array_index (self->below, guint, self->column)--;
}

void
wakhan_html_table_begin_row (WakhanHtmlTable *self)
{
  self->column = 0;
  self->n_parts = 0;
  self->is_row_begun = FALSE;
}

void
wakhan_html_table_begin_cell (WakhanHtmlTable *self,
                              const char      *n_columns,
                              const char      *n_rows)
{
  const guint columns = read_number (n_columns, MOST_COLUMNS);
  const guint rows = read_number (n_rows, MOST_ROWS);

  pass_taken_columns (self);
  self->cell = self->column;
  for (guint i = 0; i < columns && self->column < MOST_COLUMNS; i++, self->column++)
    {
      if (self->below->len <= self->column)
        g_array_set_size (self->below, self->column + 1);
      g_array_index (self->below, guint, self->column) = rows - 1;
    }
}

static void
write_parts (WakhanHtmlTable *self,
             guint            n_parts)
{
  for (; self->n_parts < n_parts; self->n_parts++)
    wakhan_text_builder_append (self->builder, "\t", 1);
}

gboolean
wakhan_html_table_go_to_cell (WakhanHtmlTable *self)
{
  const gboolean is_first = !self->is_row_begun;

  if (is_first && self->has_rows)
    wakhan_text_builder_append (self->builder, "\n", 1);
  self->is_row_begun = TRUE;
  self->has_rows = TRUE;
  if (!is_first && self->n_parts == self->cell)
    return FALSE;
  write_parts (self, self->cell);
  return TRUE;
}

void
wakhan_html_table_end_row (WakhanHtmlTable *self)
{
  pass_taken_columns (self);
  for (guint i = self->column; i < self->below->len; i++)
    if (g_array_index (self->below, guint, i) > 0)
      g_array_index (self->below, guint, i)--;
  if (self->is_row_begun && self->column > 0)
    write_parts (self, self->column - 1);
}
