/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-era.h"
#include "wakhan-palette.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a band looks like inside its box, in px; time runs to the right. */
typedef struct
{
  double   x[4];  /* earliest and latest start, earliest and latest end */
  gboolean named; /* there is room for its name, which begins at: */
  double   name;
  double   radius; /* of its corners */
} WakhanEraBandShape;

#define WAKHAN_TYPE_ERA_BAND (wakhan_era_band_get_type ())
G_DECLARE_FINAL_TYPE (WakhanEraBand, wakhan_era_band, WAKHAN, ERA_BAND, GtkWidget)

/* @palette: (unowned): has "name". Its own colour is that of the band. */
GtkWidget *wakhan_era_band_new (WakhanEra     *era,
                                WakhanPalette *palette);
void       wakhan_era_band_set_shape (WakhanEraBand            *self,
                                      const WakhanEraBandShape *shape);
/* How wide its name is, in px. */
double wakhan_era_band_measure_name (WakhanEraBand *self);

G_END_DECLS
