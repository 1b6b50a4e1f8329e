/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-breakpoints.h"

#include <math.h>

/* Each is so much at the usual size of text, and more by so much a unit above it: what stands
 * beside the text needs room for its own words, and the text for its. */
#define WIDE 1600, 1200
#define ALL_STAND 1100, 924
#define NOTES_STAND 860, 400
#define DETAIL_STANDS 950, 300
#define CELLS 700 /* all of them grow with the text */
#define NARROW 700, 350
#define LOW 600, 160
#define LOW_AND_NARROW 600, 360
#define TEXT_LEAST WAKHAN_TEXT_LEAST, 340

static int
grow (double unit,
      int    usual,
      int    more)
{
  return usual + (int) floor ((unit - 1) * more + 0.5);
}

static guint
count_columns_gone (double width,
                    double unit)
{
  static const int least[] = { 1100, 1000, 900 };
  guint            n_gone = 0;

  while (n_gone < G_N_ELEMENTS (least) && width < least[n_gone] * unit)
    n_gone++;
  return n_gone;
}

WakhanBreakpoints
wakhan_breakpoints_for_size (int    width,
                             int    height,
                             double unit)
{
  const gboolean is_wide = width >= grow (unit, WIDE);
  const gboolean is_narrow = width < grow (unit, NARROW);
  const gboolean detail_docked = width >= grow (unit, DETAIL_STANDS);

  return (WakhanBreakpoints){
    .unit = unit,
    .outline_docked = width >= grow (unit, ALL_STAND),
    .notes_docked =
      width >= MAX (grow (unit, NOTES_STAND), grow (unit, TEXT_LEAST) + WAKHAN_NOTES_LEAST * unit),
    .detail_docked = detail_docked,
    .detail_beside_editor = width - WAKHAN_EDITOR_WIDTH * unit >= grow (unit, DETAIL_STANDS),
    .columns_gone = is_narrow ? 4 : count_columns_gone (width, unit),
    .columns_gone_beside_editor =
      is_narrow ? 4 : count_columns_gone (width - WAKHAN_EDITOR_WIDTH * unit, unit),
    .timeline_folds = height < (detail_docked ? grow (unit, LOW) : grow (unit, LOW_AND_NARROW)),
    .is_narrow = is_narrow,
    .is_wide = is_wide,
    .cells_stack = is_narrow || width < CELLS * unit,
    .text_least = grow (unit, TEXT_LEAST),
    .outline_width = (is_wide ? 280 : 236) * unit,
    .notes_width = (is_wide ? 372 : 308) * unit,
    .timeline_height = (is_wide     ? 374
                        : is_narrow ? 290
                                    : 304) *
                       unit,
    .overlay_width = MAX (MIN (348 * unit, width - 56), 0),
  };
}

gboolean
wakhan_breakpoints_equal (const WakhanBreakpoints *self,
                          const WakhanBreakpoints *other)
{
  return self->unit == other->unit && self->detail_docked == other->detail_docked &&
         self->detail_beside_editor == other->detail_beside_editor &&
         self->columns_gone == other->columns_gone &&
         self->columns_gone_beside_editor == other->columns_gone_beside_editor &&
         self->outline_docked == other->outline_docked &&
         self->notes_docked == other->notes_docked &&
         self->timeline_folds == other->timeline_folds && self->is_narrow == other->is_narrow &&
         self->cells_stack == other->cells_stack &&
         self->outline_width == other->outline_width && self->notes_width == other->notes_width &&
         self->timeline_height == other->timeline_height &&
         self->overlay_width == other->overlay_width;
}

int
wakhan_breakpoints_share_width (int         width,
                                int         text_least,
                                WakhanSide *notes,
                                WakhanSide *outline)
{
  WakhanSide *const sides[] = { notes, outline };
  int               text = width;

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    text -= sides[i]->width + (sides[i]->width > 0);
  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    if (text < text_least && sides[i]->width > 0)
      {
        const int less = MIN (text_least - text, sides[i]->width - sides[i]->least);

        sides[i]->width -= less;
        text += less;
      }
  return text;
}
