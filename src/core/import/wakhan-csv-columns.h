/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-csv-reader.h"

G_BEGIN_DECLS

typedef enum
{
  WAKHAN_CSV_DATE,
  WAKHAN_CSV_END,
  WAKHAN_CSV_TITLE,
  WAKHAN_CSV_SUMMARY,
  WAKHAN_CSV_CATEGORY,
  WAKHAN_CSV_ACTORS,
  WAKHAN_CSV_PLACE,
  WAKHAN_CSV_SOURCE,
  WAKHAN_CSV_CLAIM,
  WAKHAN_CSV_ID,
  WAKHAN_CSV_DISPUTED_BY,
  WAKHAN_CSV_REFINED_BY,
  WAKHAN_CSV_WORDS,
  WAKHAN_CSV_YEAR, /* these of TimelineJS */
  WAKHAN_CSV_MONTH,
  WAKHAN_CSV_DAY,
  WAKHAN_CSV_TIME,
  WAKHAN_CSV_END_YEAR,
  WAKHAN_CSV_END_MONTH,
  WAKHAN_CSV_END_DAY,
  WAKHAN_CSV_END_TIME,
  WAKHAN_CSV_HEADLINE, /* HTML, as the next one */
  WAKHAN_CSV_TEXT,
  WAKHAN_CSV_TYPE,
  WAKHAN_CSV_N_COLUMNS,
} WakhanCsvColumn;

/**
 * WakhanCsvColumns:
 * @at: where each column stands; %G_MAXUINT: nowhere
 * @n: how many cells the first record has
 *
 * Which column of a table holds what. A plain value.
 */
typedef struct
{
  guint at[WAKHAN_CSV_N_COLUMNS];
  guint n;
} WakhanCsvColumns;

/**
 * wakhan_csv_columns_read:
 * @self: (out caller-allocates): what is known of them
 * @cells: (element-type utf8): of the first record
 *
 * Returns: whether these are names of columns, of dates and of words among them
 */
gboolean wakhan_csv_columns_read (WakhanCsvColumns *self,
                                  GPtrArray        *cells);

/**
 * wakhan_csv_columns_guess:
 * @self: read; what has a name stays where it is
 * @reader: behind the first record; stays there
 * @cells: (element-type utf8): of the first record
 * @has_names: (out): whether that holds names, and not an event
 *
 * Finds dates and titles by what stands in the first records: dates where most cells are one,
 * titles in the first other column that has words in most of them.
 *
 * Returns: whether both were found
 */
gboolean wakhan_csv_columns_guess (WakhanCsvColumns      *self,
                                   const WakhanCsvReader *reader,
                                   GPtrArray             *cells,
                                   gboolean              *has_names);

G_END_DECLS
