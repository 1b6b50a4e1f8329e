/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * wakhan_csv_append_cell:
 * @after: what follows it: "," or "\r\n"
 *
 * RFC 4180. What a spreadsheet would run as a formula gets an apostrophe, which makes it text
 * there; so does text that looks as if it had got one.
 */
void wakhan_csv_append_cell (GString    *csv,
                             const char *value,
                             const char *after);

/**
 * wakhan_csv_append_list:
 *
 * Parted by semicolons; one inside a value is written as in a notes file.
 */
void wakhan_csv_append_list (GString           *csv,
                             const char *const *values,
                             const char        *after);

/**
 * wakhan_csv_join_list:
 * @cell: to which they are added
 *
 * The same without quotes.
 */
void wakhan_csv_join_list (GString           *cell,
                           const char *const *values);

/**
 * wakhan_csv_split_list:
 *
 * Returns: (transfer full): what stands between the semicolons of @cell, without blanks around it
 *   and empty ones
 */
GStrv wakhan_csv_split_list (const char *cell);

/**
 * wakhan_csv_is_formula:
 *
 * Returns: whether a spreadsheet would run @value
 */
gboolean wakhan_csv_is_formula (const char *value);

G_END_DECLS
