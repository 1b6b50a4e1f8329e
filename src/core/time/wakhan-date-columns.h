/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-mention.h"

G_BEGIN_DECLS

/**
 * wakhan_date_columns_settle:
 * @text: of which a row of a table is a line, with tabs or bars between its cells
 * @mentions: (element-type WakhanDateMention): found in it, in its order
 *
 * Takes away what is a number like those above and below it: 1416 in a column with 117 and 144 is
 * a height and no year. O(mentions).
 */
void wakhan_date_columns_settle (const char *text,
                                 GArray     *mentions);

G_END_DECLS
