/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where a name stands; there it may take another form: "15. kesäkuuta", "kesäkuu 2018", "kesäkuusta 2018". */
typedef enum
{
  WAKHAN_DATE_NAME_BESIDE_DAY,
  WAKHAN_DATE_NAME_ALONE,
  WAKHAN_DATE_NAME_SINCE,
  WAKHAN_DATE_NAME_UNTIL,
  WAKHAN_N_DATE_NAME_PLACES
} WakhanDateNamePlace;

/* @month: 1 to 12 */
const char *wakhan_date_names_get_month (guint               month,
                                         WakhanDateNamePlace place);
/* @season: 21 to 24, as EDTF has it; it never stands beside a day. */
const char *wakhan_date_names_get_season (guint               season,
                                          WakhanDateNamePlace place);
/* Returns: (transfer full): "20th": which century @year is in, counted from the first year of our era, or back from it */
char *wakhan_date_names_dup_ordinal (gint64 year);

G_END_DECLS
