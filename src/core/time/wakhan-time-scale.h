/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WakhanTimeScale:
 *
 * A view of time @width px wide, from @start to @end in days since 1970. A plain value.
 */
typedef struct
{
  double start;
  double end;
  double width;
} WakhanTimeScale;

typedef enum
{
  WAKHAN_TICK_HOUR,
  WAKHAN_TICK_DAY,
  WAKHAN_TICK_MONTH,
  WAKHAN_TICK_YEAR,
  WAKHAN_TICK_DECADE,
  WAKHAN_TICK_CENTURY,
} WakhanTickKind;

/**
 * WakhanTickStep:
 *
 * Every @count of a kind; days are counted anew in each month: every second is 1 3 5 …, every
 * seventh 1 8 15 22 29.
 */
typedef struct
{
  WakhanTickKind kind;
  guint          count;
} WakhanTickStep;

/**
 * WakhanTickSteps:
 *
 * What an axis shows: labels above, ticks between them, labels below. A @lower count of 0: no
 * labels below.
 */
typedef struct
{
  WakhanTickStep upper;
  WakhanTickStep minor;
  WakhanTickStep lower;
} WakhanTickSteps;

typedef struct
{
  double         day;
  WakhanTickKind kind;
  gint64         value; /* hour, day of the month, month, or year, that of a decade's or
                         * century's         beginning; year 0 is 1 BC, and         tens
                         * of years stand at 20 BC, 10 BC, 1,         10, 20 */
  gboolean labelled;
} WakhanTick;

/**
 * wakhan_time_scale_get_day_width:
 *
 * Returns: in px; 0 for a view of no time
 */
double wakhan_time_scale_get_day_width (const WakhanTimeScale *self);

/**
 * wakhan_time_scale_to_x:
 * @day: since 1970, with its part as a fraction
 *
 * Returns: in px from the start of the view; less than 0 before it
 */
double wakhan_time_scale_to_x (const WakhanTimeScale *self,
                               double                 day);

/**
 * wakhan_time_scale_to_day:
 * @x: in px from the start of the view
 *
 * Returns: in days since 1970
 */
double wakhan_time_scale_to_day (const WakhanTimeScale *self,
                                 double                 x);

/**
 * wakhan_time_scale_choose:
 * @label_width: of the widest label, in px
 * @finest: none of the steps is finer
 * @steps: (out caller-allocates): the finest whose labels do not touch
 */
void wakhan_time_scale_choose (const WakhanTimeScale *self,
                               double                 label_width,
                               WakhanTickKind         finest,
                               WakhanTickSteps       *steps);

/**
 * wakhan_time_scale_place_label:
 * @x: of the label's tick, in px
 * @width: of the label, in px
 * @gap: between tick and label, and between labels, in px
 * @end: (inout): where the label before ends; moved to the end of this one where there is room
 * @left: (out): where the label begins
 *
 * Puts the label @gap after its tick, or, where the view ends before that, in front of it.
 *
 * Returns: whether there is room
 */
gboolean wakhan_time_scale_place_label (const WakhanTimeScale *self,
                                        double                 x,
                                        double                 width,
                                        double                 gap,
                                        double                *end,
                                        double                *left);

/**
 * wakhan_time_scale_find_finest:
 * @days: the shortest time that anything is told by
 *
 * Returns: the kind of step that divides it: hours for what is shorter than a day
 */
WakhanTickKind wakhan_time_scale_find_finest (double days);

/**
 * wakhan_time_scale_list_ticks:
 * @label_width: of the widest label, in px
 *
 * O(ticks in view), which are a pixel apart at least.
 *
 * Returns: (transfer full) (element-type WakhanTick): those in view and the one before it, in time
 *   order; without a label where that would touch the next month's first
 */
GArray *wakhan_time_scale_list_ticks (const WakhanTimeScale *self,
                                      const WakhanTickStep  *step,
                                      double                 label_width);

G_END_DECLS
