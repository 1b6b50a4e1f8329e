/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-shape.h"

#define WIDE 1600
#define ALL_STAND 1100
#define NOTES_STAND 860
#define NARROW 700
#define LOW 600

WakhanShape
wakhan_shape_for_size (int width,
                       int height)
{
  const gboolean is_wide = width >= WIDE;

  return (WakhanShape){
    .outline_stands = width >= ALL_STAND,
    .notes_stand = width >= NOTES_STAND,
    .timeline_folds = height < LOW,
    .is_narrow = width < NARROW,
    .outline_width = is_wide ? 280 : 236,
    .notes_width = is_wide ? 372 : 308,
    .timeline_height = is_wide ? 374 : width < NARROW ? 290
                                                      : 280,
    .overlay_width = MAX (MIN (348, width - 56), 0),
  };
}

gboolean
wakhan_shape_equal (const WakhanShape *self,
                    const WakhanShape *other)
{
  return self->outline_stands == other->outline_stands && self->notes_stand == other->notes_stand &&
         self->timeline_folds == other->timeline_folds && self->is_narrow == other->is_narrow &&
         self->outline_width == other->outline_width && self->notes_width == other->notes_width &&
         self->timeline_height == other->timeline_height && self->overlay_width == other->overlay_width;
}

int
wakhan_shape_share_width (int         width,
                          WakhanSide *notes,
                          WakhanSide *outline)
{
  WakhanSide *const sides[] = { notes, outline };
  int               text = width;

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    text -= sides[i]->width + (sides[i]->width > 0);
  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    if (text < WAKHAN_TEXT_LEAST && sides[i]->width > 0)
      {
        const int less = MIN (WAKHAN_TEXT_LEAST - text, sides[i]->width - sides[i]->least);

        sides[i]->width -= less;
        text += less;
      }
  return text;
}
