/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-reading-line.h"

#include <math.h>

#define MOST_IN_ROW 3 /* legs of a row of px that are drawn one by one */
#define N_KINDS 4     /* forward and back, passing and out */

/* The legs that begin in one row of px. */
typedef struct
{
  WakhanReadingLeg legs[MOST_IN_ROW];
  guint            n_legs;
  WakhanReadingLeg strokes[N_KINDS]; /* of all of a kind */
  gboolean         has[N_KINDS];
  int              y;
} Row;

double
wakhan_reading_line_get_y (double rank,
                           guint  n_points,
                           double top,
                           double bottom)
{
  return n_points > 1 ? top + (bottom - top) * rank / (n_points - 1) : (top + bottom) / 2;
}

static WakhanReadingLeg
get_leg (const WakhanReadingPoint *points,
         guint                     n_points,
         guint                     rank,
         const WakhanTimeScale    *scale,
         double                    top,
         double                    bottom)
{
  const WakhanReadingPoint *from = &points[rank];
  const WakhanReadingPoint *to = &points[rank + 1];

  return (WakhanReadingLeg){
    .x = { wakhan_time_scale_to_x (scale, from->day), wakhan_time_scale_to_x (scale, to->day) },
    .y = { wakhan_reading_line_get_y (rank, n_points, top, bottom),
           wakhan_reading_line_get_y (rank + 1, n_points, top, bottom) },
    .is_back = to->day < from->day,
    .is_out = from->is_out || to->is_out,
  };
}

static gboolean
is_in_view (const WakhanReadingLeg *leg,
            const WakhanTimeScale  *scale)
{
  return MAX (leg->x[0], leg->x[1]) >= 0 && MIN (leg->x[0], leg->x[1]) <= scale->width;
}

static void
begin_row (Row *row,
           int  y)
{
  *row = (Row){ .y = y };
}

static void
add_to_row (Row                    *row,
            const WakhanReadingLeg *leg)
{
  const guint       kind = (leg->is_back ? 2 : 0) + (leg->is_out ? 1 : 0);
  WakhanReadingLeg *stroke = &row->strokes[kind];
  const guint       first = leg->is_back ? 1 : 0; /* the end that lies earlier */

  if (row->n_legs < MOST_IN_ROW)
    row->legs[row->n_legs] = *leg;
  row->n_legs++;
  if (!row->has[kind])
    *stroke = *leg;
  row->has[kind] = TRUE;
  stroke->x[first] = MIN (stroke->x[first], leg->x[first]);
  stroke->x[1 - first] = MAX (stroke->x[1 - first], leg->x[1 - first]);
  stroke->y[1] = leg->y[1];
}

static void
end_row (Row    *row,
         GArray *legs)
{
  if (row->n_legs <= MOST_IN_ROW)
    {
      g_array_append_vals (legs, row->legs, row->n_legs);
      return;
    }
  for (guint kind = 0; kind < N_KINDS; kind++)
    if (row->has[kind])
      g_array_append_val (legs, row->strokes[kind]);
}

GArray *
wakhan_reading_line_list_legs (const WakhanReadingPoint *points,
                               guint                     n_points,
                               const WakhanTimeScale    *scale,
                               double                    top,
                               double                    bottom)
{
  GArray *legs = g_array_new (FALSE, FALSE, sizeof (WakhanReadingLeg));
  Row     row;

  g_return_val_if_fail (points || n_points == 0, legs);
  g_return_val_if_fail (scale, legs);

  begin_row (&row, floor (top));
  for (guint rank = 0; rank + 1 < n_points; rank++)
    {
      const WakhanReadingLeg leg = get_leg (points, n_points, rank, scale, top, bottom);

      if (!is_in_view (&leg, scale))
        continue;
      if ((int) floor (leg.y[0]) != row.y)
        {
          end_row (&row, legs);
          begin_row (&row, floor (leg.y[0]));
        }
      add_to_row (&row, &leg);
    }
  end_row (&row, legs);
  return legs;
}

GArray *
wakhan_reading_line_list_dots (const WakhanReadingPoint *points,
                               guint                     n_points,
                               const WakhanTimeScale    *scale,
                               double                    top,
                               double                    bottom,
                               double                    size)
{
  GArray           *dots = g_array_new (FALSE, FALSE, sizeof (WakhanReadingDot));
  guint             n_columns;
  guint             n_rows;
  g_autofree guint *taken = NULL; /* of each cell, from 1, the dot there */

  g_return_val_if_fail (points || n_points == 0, dots);
  g_return_val_if_fail (scale && size > 0, dots);

  n_columns = (guint) (scale->width / size) + 1;
  n_rows = (guint) (MAX (bottom - top, 0) / size) + 1;
  taken = g_new0 (guint, (gsize) n_columns * n_rows);
  for (guint rank = 0; rank < n_points; rank++)
    {
      const WakhanReadingDot dot = {
        .x = wakhan_time_scale_to_x (scale, points[rank].day),
        .y = wakhan_reading_line_get_y (rank, n_points, top, bottom),
        .rank = rank,
      };
      guint *cell;

      if (dot.x < 0 || dot.x > scale->width)
        continue;
      cell = &taken[(guint) ((dot.y - top) / size) * n_columns + (guint) (dot.x / size)];
      if (*cell == 0)
        {
          g_array_append_val (dots, dot);
          *cell = dots->len;
        }
      else if (points[g_array_index (dots, WakhanReadingDot, *cell - 1).rank].is_out &&
               !points[rank].is_out)
        g_array_index (dots, WakhanReadingDot, *cell - 1) = dot;
    }
  return dots;
}

static double
find_distance (const WakhanReadingLeg *leg,
               double                  x,
               double                  y)
{
  const double dx = leg->x[1] - leg->x[0];
  const double dy = leg->y[1] - leg->y[0];
  const double square = dx * dx + dy * dy;
  const double part =
    square > 0 ? CLAMP (((x - leg->x[0]) * dx + (y - leg->y[0]) * dy) / square, 0, 1) : 0;

  return hypot (leg->x[0] + part * dx - x, leg->y[0] + part * dy - y);
}

guint
wakhan_reading_line_find_leg (const WakhanReadingPoint *points,
                              guint                     n_points,
                              const WakhanTimeScale    *scale,
                              double                    top,
                              double                    bottom,
                              double                    x,
                              double                    y,
                              double                    reach)
{
  guint  found = G_MAXUINT;
  double nearest = reach;

  g_return_val_if_fail (points || n_points == 0, G_MAXUINT);
  g_return_val_if_fail (scale, G_MAXUINT);

  for (guint rank = 0; rank + 1 < n_points; rank++)
    {
      const WakhanReadingLeg leg = get_leg (points, n_points, rank, scale, top, bottom);
      const double           distance = find_distance (&leg, x, y);

      if (distance <= nearest)
        {
          nearest = distance;
          found = rank;
        }
    }
  return found;
}
