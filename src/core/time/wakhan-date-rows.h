/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_rows_may_begin:
 *
 * Returns: whether a row of a chronicle may begin with the number of three figures there: "843 The
 *   realm is divided"
 */
gboolean wakhan_date_rows_may_begin (const WakhanDateParser *parser,
                                     guint                   at);

/**
 * wakhan_date_rows_settle:
 * @text: UTF-8
 * @mentions: (element-type WakhanDateMention): all of it; numbers that no rows of years in their
 *   order stand around are taken away
 *
 * O(mentions).
 */
void wakhan_date_rows_settle (const char *text,
                              GArray     *mentions);

G_END_DECLS
