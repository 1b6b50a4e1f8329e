/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-era.h"
#include "wakhan-time-scale.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WakhanEraPlace:
 *
 * A row for the band of an era, and its bounds in days since 1970: earliest and latest start,
 * earliest and latest end. Where another one follows in its row it ends when that begins.
 */
typedef struct
{
  WakhanEra *era; /* owned by the list that was asked for */
  guint      row;
  gint64     days[4];
} WakhanEraPlace;

/**
 * wakhan_era_rows_list:
 * @eras: of #WakhanEra
 * @most: rows; those for which there is none share the last one
 *
 * Those that may follow each other stand in one row: one that ends in 1989 and one that begins in
 * 1989, too. The answer does not depend on the order of @eras.
 *
 * Returns: (transfer full) (element-type WakhanEraPlace): in time order
 */
GArray *wakhan_era_rows_list (GListModel *eras,
                              guint       most);

/**
 * wakhan_era_rows_count:
 *
 * Returns: how many rows @places have
 */
guint wakhan_era_rows_count (const GArray *places);

/**
 * wakhan_era_place_find:
 * @x: (out) (array fixed-size=4): its bounds in px, which lie beyond the view where it goes on
 *
 * Returns: whether any of it is in view
 */
gboolean wakhan_era_place_find (const WakhanEraPlace  *self,
                                const WakhanTimeScale *scale,
                                double                 x[4]);

/**
 * wakhan_era_place_find_name:
 * @x: (array fixed-size=4): of wakhan_era_place_find()
 * @width: of the view
 * @name_width: of its name
 * @gap: before and after the name
 * @left: (out): where the name begins: it stays in view while its time passes
 *
 * Returns: whether there is room for all of it
 */
gboolean wakhan_era_place_find_name (const double x[4],
                                     double       width,
                                     double       name_width,
                                     double       gap,
                                     double      *left);

G_END_DECLS
