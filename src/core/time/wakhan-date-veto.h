/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-date-parser.h"

G_BEGIN_DECLS

/* What is glued to a number and makes something else of it than a year or a day. @at is that of a
 * number; each question costs O(1). */

/**
 * wakhan_date_veto_binds_before:
 *
 * Returns: whether what is glued to the number before it makes it part of something else: 3.1415 ·
 *   $1500 · A1984 · /1999
 */
gboolean wakhan_date_veto_binds_before (const WakhanDateParser *parser,
                                        guint                   at);

/**
 * wakhan_date_veto_binds_after:
 *
 * Returns: whether what is glued to its end does: 1500% · 1999.pdf · 12:1999
 */
gboolean wakhan_date_veto_binds_after (const WakhanDateParser *parser,
                                       guint                   at);

/**
 * wakhan_date_veto_binds:
 *
 * Returns: whether either does
 */
gboolean wakhan_date_veto_binds (const WakhanDateParser *parser,
                                 guint                   at);

/**
 * wakhan_date_veto_parts_years:
 * @sign: of a sign behind a number
 *
 * Returns: whether years stand at both sides of the hyphen or slash and no more: "1999-2001",
 *   "1996/97"; behind "2001-09" stands a month
 */
gboolean wakhan_date_veto_parts_years (const WakhanDateParser *parser,
                                       guint                   sign);

/**
 * wakhan_date_veto_makes_number:
 *
 * Returns: whether the sign makes a number of the figures beside it: §, ¶, $, №, ×
 */
gboolean wakhan_date_veto_makes_number (gunichar sign);

G_END_DECLS
