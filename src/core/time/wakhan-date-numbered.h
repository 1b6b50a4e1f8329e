/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_numbered_is:
 * @at: of a number of four figures
 * @tied: of one that a dash or “and” ties to it; 0: none is
 *
 * Returns: whether the figures are the number of something, or its name: of a telephone, a house, a
 *   page, a tablet, an hour, a novel, a year of another calendar
 */
gboolean wakhan_date_numbered_is (const WakhanDateParser *parser,
                                  guint                   at,
                                  guint                   tied);

G_END_DECLS
