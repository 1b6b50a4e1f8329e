/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_year_list_is_last:
 * @at: of a number behind "and"
 *
 * Returns: whether it is a year, since those before it are: "the 1988, 1992, and 2000 elections"
 */
gboolean wakhan_date_year_list_is_last (const WakhanDateParser *parser,
                                        guint                   at);

/**
 * wakhan_date_year_list_has_span:
 * @at: of a number
 *
 * Returns: whether it stands at one side of a dash between years, whatever is said of them: "over
 *   1931–32", "the crash of 2008–2009 of which he wrote", but not "1900–1950 of them"
 */
gboolean wakhan_date_year_list_has_span (const WakhanDateParser *parser,
                                         guint                   at);

G_END_DECLS
