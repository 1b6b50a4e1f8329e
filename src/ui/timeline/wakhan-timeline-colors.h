/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-palette.h"

G_BEGIN_DECLS

typedef struct
{
  GdkRGBA ink;
  GdkRGBA axis;
  GdkRGBA tick;
  GdkRGBA grid;
  GdkRGBA grid_strong;
  GdkRGBA marker;
  GdkRGBA marker_tint;
  GdkRGBA outside;
} WakhanTimelineColors;

/* As style sheets have them, by the roles of a view's palette. */
void wakhan_timeline_colors_find (WakhanTimelineColors *self,
                                  WakhanPalette        *palette);

G_END_DECLS
