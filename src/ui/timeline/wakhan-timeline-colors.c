/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-colors.h"

void
wakhan_timeline_colors_find (WakhanTimelineColors *self,
                             WakhanPalette        *palette)
{
  wakhan_palette_get (palette, "ink", NULL, &self->ink);
  wakhan_palette_get (palette, "axis", NULL, &self->axis);
  wakhan_palette_get (palette, "tick", NULL, &self->tick);
  wakhan_palette_get (palette, "grid", NULL, &self->grid);
  wakhan_palette_get (palette, "grid-strong", NULL, &self->grid_strong);
  wakhan_palette_get (palette, "marker", NULL, &self->marker);
  wakhan_palette_get (palette, "marker-tint", NULL, &self->marker_tint);
  wakhan_palette_get (palette, "outside", NULL, &self->outside);
}
