/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/**
 * wakhan_date_law_report_has_page:
 *
 * "801 N.E.2d 1075, 1081": volume, reports and pages, which are years neither.
 *
 * Returns: whether the number at @at is a page of a law report
 */
gboolean wakhan_date_law_report_has_page (const WakhanDateParser *parser,
                                          guint                   at);

G_END_DECLS
