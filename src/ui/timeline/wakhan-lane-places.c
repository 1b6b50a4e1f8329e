/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-places.h"

#include "wakhan-timeline-geometry.h"

#include <math.h>

#define GAP 4            /* below bars with their names inside */
#define LONG 730         /* days, from which on a bar may carry its name inside */
#define EVENTS_A_ROW 12  /* that are too many for another row not to be there from the beginning, */
#define MOST_AT_FIRST 2u /* up to so many */

static int
get_length (double unit,
            double length)
{
  return (int) floor (length * unit + 0.5);
}

static guint
count_first_rows (const WakhanEventGroup *group)
{
  return MIN (1 + group->n_events / EVENTS_A_ROW, MOST_AT_FIRST);
}

static int
find_height (const WakhanEventGroup *group,
             guint                   n_rows,
             double                  unit)
{
  return get_length (unit, WAKHAN_TIMELINE_TOP) + get_length (unit, GAP) +
         (group->longest >= LONG ? get_length (unit, WAKHAN_TIMELINE_SPAN_ROW) : 0) +
         (int) n_rows * get_length (unit, WAKHAN_TIMELINE_ROW) +
         get_length (unit, WAKHAN_TIMELINE_OVERFLOW_ROW);
}

/* The quotient of d'Hondt: to whom the next row goes. */
static guint
find_next (WakhanEventGrouper *grouper,
           const guint        *n_rows,
           guint               n_lanes)
{
  guint  next = G_MAXUINT;
  double most = 0;

  for (guint i = 0; i < n_lanes; i++)
    {
      const guint n_events = wakhan_event_grouper_get_group (grouper, i)->n_events;

      if (n_rows[i] == 0 || n_rows[i] >= n_events || n_events / (n_rows[i] + 1.0) <= most)
        continue;
      most = n_events / (n_rows[i] + 1.0);
      next = i;
    }
  return next;
}

GArray *
wakhan_lane_places_list (WakhanEventGrouper *grouper,
                         int                 room,
                         double              unit)
{
  const guint       n_lanes = wakhan_event_grouper_get_n_lanes (grouper);
  const int         row = MAX (get_length (unit, WAKHAN_TIMELINE_ROW), 1);
  GArray           *places = g_array_new (FALSE, TRUE, sizeof (WakhanLanePlace));
  g_autofree guint *n_rows = g_new0 (guint, n_lanes + 1); /* 0: it is folded */
  guint             next;
  int               top = 0;

  g_array_set_size (places, n_lanes);
  for (guint i = 0; i < n_lanes; i++)
    {
      const WakhanEventGroup *group = wakhan_event_grouper_get_group (grouper, i);
      WakhanLanePlace        *place = &g_array_index (places, WakhanLanePlace, i);

      place->is_folded = wakhan_event_grouper_get_folded (grouper, i);
      n_rows[i] = place->is_folded ? 0 : count_first_rows (group);
      place->height = place->is_folded ? get_length (unit, WAKHAN_LANE_FOLDED_HEIGHT)
                                       : find_height (group, n_rows[i], unit);
      room -= place->height;
    }
  for (; room >= row && (next = find_next (grouper, n_rows, n_lanes)) != G_MAXUINT; room -= row)
    {
      n_rows[next]++;
      g_array_index (places, WakhanLanePlace, next).height += row;
    }
  for (guint i = 0; i < n_lanes; i++)
    {
      g_array_index (places, WakhanLanePlace, i).top = top;
      top += g_array_index (places, WakhanLanePlace, i).height;
    }
  return places;
}

int
wakhan_lane_places_get_height (GArray *places)
{
  const WakhanLanePlace *last = &g_array_index (places, WakhanLanePlace, places->len - 1);

  return places->len > 0 ? last->top + last->height : 0;
}
