/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * wakhan_table_tabs_new:
 * @text: of a table: a row a line, its cells parted by tabs
 * @hanging: (out): px by which the lines of a row after its first are set in
 *
 * Stops at which the columns of a table begin. A table as wide as the text at most has its columns.
 * In a wider one only the last cell of a row may wrap, and hangs in its column; where that leaves
 * it no room, a row's cells stand one below the other: a stop out of reach is a line break.
 *
 * Returns: (transfer full)
 */
PangoTabArray *wakhan_table_tabs_new (const char *text,
                                      int        *hanging);

G_END_DECLS
