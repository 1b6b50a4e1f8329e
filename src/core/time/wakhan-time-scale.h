/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A view of time @width px wide, from @start to @end in days since 1970. */
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

/* Every @count of a kind; days are counted anew in each month: every second is 1 3 5 …, every seventh 1 8 15 22 29. */
typedef struct
{
  WakhanTickKind kind;
  guint          count;
} WakhanTickStep;

/* What an axis shows: labels above, ticks between them, labels below. A @lower count of 0: no lower tier. */
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
  gint64         value; /* hour, day of the month, month, or year, that of a decade's or century's beginning; year 0 is 1 BC, and
                         * tens of years stand at 20 BC, 10 BC, 1, 10, 20 */
  gboolean labelled;
} WakhanTick;

double wakhan_time_scale_get_day_width (const WakhanTimeScale *self);
double wakhan_time_scale_to_x (const WakhanTimeScale *self,
                               double                 day);
double wakhan_time_scale_to_day (const WakhanTimeScale *self,
                                 double                 x);
/* The finest steps whose labels, at most @label_width px wide, do not touch; none is finer than @finest. */
void wakhan_time_scale_choose (const WakhanTimeScale *self,
                               double                 label_width,
                               WakhanTickKind         finest,
                               WakhanTickSteps       *steps);
/* Where the label, @width px wide, of the tick at @x begins: @gap after it, or where the view ends before it as far as the label
 * before, which ends at @end, leaves room; @end then is that of this one. FALSE: there is no room. */
gboolean wakhan_time_scale_place_label (const WakhanTimeScale *self,
                                        double                 x,
                                        double                 width,
                                        double                 gap,
                                        double                *end,
                                        double                *left);
/* What parts the shortest time that anything is told by, in days. */
WakhanTickKind wakhan_time_scale_find_finest (double days);
/* Ticks in view and the one before it, in time order: a GArray of WakhanTick. Labels that would touch the next
 * month's first are left out. */
GArray *wakhan_time_scale_list_ticks (const WakhanTimeScale *self,
                                      const WakhanTickStep  *step,
                                      double                 label_width);

G_END_DECLS
