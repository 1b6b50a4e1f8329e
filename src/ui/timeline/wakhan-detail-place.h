/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where the pane of the timeline has the event's detail. */
typedef enum
{
  WAKHAN_DETAIL_BESIDE, /* before all of the pane's other parts, in one line or one column */
  WAKHAN_DETAIL_ROW,    /* above the lanes, which have their whole width */
  WAKHAN_DETAIL_CARD,   /* upon the lanes */
} WakhanDetailPlace;

typedef struct
{
  GtkWidget  *pane;
  GtkWidget  *above; /* the row, in a box */
  GtkOverlay *lanes;
} WakhanDetailRooms;

/**
 * wakhan_detail_place_take:
 *
 * Moves @detail there from wherever it is.
 */
void wakhan_detail_place_take (WakhanDetailPlace        place,
                               GtkWidget               *detail,
                               const WakhanDetailRooms *rooms);

/* What the button at the end of the detail does. */
typedef enum
{
  WAKHAN_DETAIL_FOLDS_CARD,
  WAKHAN_DETAIL_UNFOLDS_CARD,
  WAKHAN_DETAIL_FOLDS_SHEET,
  WAKHAN_DETAIL_FOLDS_TIMELINE,
  WAKHAN_DETAIL_UNFOLDS_TIMELINE,
} WakhanDetailFold;

/* Says it on @button. */
void wakhan_detail_fold_show (WakhanDetailFold fold,
                              GtkWidget       *button);

G_END_DECLS
