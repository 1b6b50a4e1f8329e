/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_chinese_parser_read:
 *
 * Reads a date whose parts say behind each number what it counts: 1998年6月12日, 20世纪60年代,
 * 同年7月, 1944年春. It becomes one of the parser's items, or two that are joined.
 *
 * Returns: behind it; 0: there is none
 */
guint wakhan_date_chinese_parser_read (WakhanDateParser *parser,
                                       guint             at);

G_END_DECLS
