/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wakhan-time-scale.h"

G_BEGIN_DECLS

/* The line through events in the order in which a text tells them: time runs along, the text down.
 * Pure. */

/* An event of it: when it is, in days, and whether it steps back because the filter does not let it
 * pass. They come in the order of the text. */
typedef struct
{
  double   day;
  gboolean is_out;
} WakhanReadingPoint;

/* From one to the next, as they are drawn, in px. */
typedef struct
{
  double   x[2];
  double   y[2];
  gboolean is_back; /* in time */
  gboolean is_out;  /* one of its ends is */
} WakhanReadingLeg;

typedef struct
{
  double x;
  double y;
  guint  rank; /* of one of those that stand there */
} WakhanReadingDot;

/**
 * wakhan_reading_line_get_y:
 * @rank: from 0; it may lie between two
 * @top: of the first
 * @bottom: of the last
 */
double wakhan_reading_line_get_y (double rank,
                                  guint  n_points,
                                  double top,
                                  double bottom);

/**
 * wakhan_reading_line_list_legs:
 *
 * What leaves no trace in view is left out. Where more legs begin in one row of px than can be told
 * apart, those of a kind are one stroke from the outermost end to the other: so there are no more
 * than some for each row. O(n).
 *
 * Returns: (transfer full) (element-type WakhanReadingLeg): from above
 */
GArray *wakhan_reading_line_list_legs (const WakhanReadingPoint *points,
                                       guint                     n_points,
                                       const WakhanTimeScale    *scale,
                                       double                    top,
                                       double                    bottom);

/**
 * wakhan_reading_line_list_dots:
 * @size: of a dot, in px: of those that would cover each other one is drawn, and rather one that
 *   passes the filter
 *
 * O(n).
 *
 * Returns: (transfer full) (element-type WakhanReadingDot): those in view
 */
GArray *wakhan_reading_line_list_dots (const WakhanReadingPoint *points,
                                       guint                     n_points,
                                       const WakhanTimeScale    *scale,
                                       double                    top,
                                       double                    bottom,
                                       double                    size);

/**
 * wakhan_reading_line_find_leg:
 * @x: in px
 * @y: in px
 * @reach: as far from there as a leg may lie
 *
 * O(n).
 *
 * Returns: the rank of the first end of the nearest leg, or %G_MAXUINT
 */
guint wakhan_reading_line_find_leg (const WakhanReadingPoint *points,
                                    guint                     n_points,
                                    const WakhanTimeScale    *scale,
                                    double                    top,
                                    double                    bottom,
                                    double                    x,
                                    double                    y,
                                    double                    reach);

G_END_DECLS
