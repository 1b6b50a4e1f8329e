/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanDateNamePlace:
 *
 * Where a name stands; there it may take another form: "15. kesäkuuta", "kesäkuu 2018", "kesäkuusta
 * 2018".
 */
typedef enum
{
  WAKHAN_DATE_NAME_BESIDE_DAY,
  WAKHAN_DATE_NAME_ALONE,
  WAKHAN_DATE_NAME_SINCE,
  WAKHAN_DATE_NAME_UNTIL,
  WAKHAN_N_DATE_NAME_PLACES
} WakhanDateNamePlace;

/**
 * wakhan_date_names_get_month:
 * @month: 1 to 12
 *
 * Returns: (transfer none): its name in the language of the session
 */
const char *wakhan_date_names_get_month (guint               month,
                                         WakhanDateNamePlace place);

/**
 * wakhan_date_names_get_season:
 * @season: 21 (spring) to 24 (winter), as EDTF has it
 * @place: not %WAKHAN_DATE_NAME_BESIDE_DAY
 *
 * Returns: (transfer none): its name in the language of the session
 */
const char *wakhan_date_names_get_season (guint               season,
                                          WakhanDateNamePlace place);

/**
 * wakhan_date_names_dup_ordinal:
 * @year: the first of a century: 1900, or -1999 of one before our era
 *
 * Returns: (transfer full): the number of its century, counted from the first year of our era or
 *   back from it: "20th"
 */
char *wakhan_date_names_dup_ordinal (gint64 year);

G_END_DECLS
