/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-text-builder.h"

G_BEGIN_DECLS

/**
 * WakhanHtmlTable:
 *
 * Where in a table of HTML one is, whose cells may go over several columns and rows: writes what
 * parts cells and rows into the block. A plain value, to be cleared.
 */
typedef struct
{
  WakhanTextBuilder *builder;
  GArray            *below;        /* guint: of each column, how many rows its cell still takes */
  guint              column;       /* of the next cell */
  guint              cell;         /* the column of the one we are in */
  guint              n_parts;      /* of the row: tabs that were written */
  gboolean           is_row_begun; /* it has words already */
  gboolean           has_rows;
} WakhanHtmlTable;

void wakhan_html_table_init (WakhanHtmlTable   *self,
                             WakhanTextBuilder *builder);
void wakhan_html_table_clear (WakhanHtmlTable *self);

void wakhan_html_table_begin_row (WakhanHtmlTable *self);

/**
 * wakhan_html_table_begin_cell:
 * @n_columns: (nullable): how many it takes, as it was written
 * @n_rows: (nullable): likewise
 */
void wakhan_html_table_begin_cell (WakhanHtmlTable *self,
                                   const char      *n_columns,
                                   const char      *n_rows);

/**
 * wakhan_html_table_go_to_cell:
 *
 * Before the first words of a cell: parts them from what is written.
 *
 * Returns: whether there was something to part them from
 */
gboolean wakhan_html_table_go_to_cell (WakhanHtmlTable *self);

/**
 * wakhan_html_table_end_row:
 *
 * A row without words leaves nothing.
 */
void wakhan_html_table_end_row (WakhanHtmlTable *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WakhanHtmlTable, wakhan_html_table_clear)

G_END_DECLS
