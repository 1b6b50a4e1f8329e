/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanCsvReader:
 * @separator: found in the first line: ',', ';' or a tabulator
 * @line: of the record that was read last, from 1
 * @is_unbalanced: a quotation mark of that record is not closed where a cell ends; its first line
 *   is taken as it stands, and the others are records of their own
 *
 * Reads records of RFC 4180. A plain value; borrows its text.
 */
typedef struct
{
  const char *at;
  guint       next_line;
  guint       n_unbalanced;
  char        separator;
  guint       line;
  gboolean    is_unbalanced;
} WakhanCsvReader;

/**
 * wakhan_csv_reader_init:
 * @self: (out caller-allocates): a reader at the beginning of @text
 */
void wakhan_csv_reader_init (WakhanCsvReader *self,
                             const char      *text);

/**
 * wakhan_csv_reader_next:
 *
 * Empty lines are passed over. An apostrophe that keeps a spreadsheet from running a cell is taken
 * off.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): the cells of the next record; %NULL
 *   behind the last
 */
GPtrArray *wakhan_csv_reader_next (WakhanCsvReader *self);

G_END_DECLS
