/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-page.h"

G_BEGIN_DECLS

#define WAKHAN_TEXT_COLUMN_MEASURE 63

/* The column in which a text stands in its view: as wide as some letters of it, with room for the
 * margins' items at one side where the view is wide enough. */
typedef struct
{
  WakhanPage *page;    /* borrowed: whose view and unit */
  guint       measure; /* mean widths of a character */
  int         width;   /* px; 0: to be measured */
} WakhanTextColumn;

/* @room: px, the width of the view */
void wakhan_text_column_place (WakhanTextColumn *self,
                               int               room);

G_END_DECLS
