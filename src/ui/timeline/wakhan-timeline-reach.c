/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-reach.h"

#define LEAST_TARGET 24.0
#define WHOLE_PX 1.0 /* boxes grow to them */

static void
keep_to (WakhanTimelinePlace *place,
         double               left,
         double               right)
{
  if (left >= place->item.right)
    place->reach[1] = MIN (place->reach[1], (left - place->item.right) / 2 - WHOLE_PX);
  else
    place->reach[0] = MIN (place->reach[0], (place->item.left - right) / 2 - WHOLE_PX);
}

static void
keep_to_pills (WakhanTimelineLayout *layout,
               WakhanTimelinePlace  *place)
{
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      const WakhanLaneCluster *pill = &g_array_index (layout->clusters, WakhanLaneCluster, i);

      keep_to (place, pill->x - pill->width / 2, pill->x + pill->width / 2);
    }
}

static void
keep_to_neighbours (WakhanTimelineLayout *layout,
                    WakhanTimelinePlace  *place)
{
  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanLaneItem *other =
        &g_array_index (layout->places, WakhanTimelinePlace, i).item;

      if (other != &place->item && other->lane == place->item.lane &&
          (other->lane == WAKHAN_LANE_OVERFLOW || other->row == place->item.row))
        keep_to (place, other->left, other->right);
    }
}

void
wakhan_timeline_reach_find (WakhanTimelineLayout *layout)
{
  for (guint i = 0; i < layout->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      const double         width = place->item.right - place->item.left;

      if (place->item.lane != WAKHAN_LANE_OVERFLOW && !place->item.bare)
        continue;
      place->reach[0] = place->reach[1] = MAX (LEAST_TARGET * layout->unit - width, 0) / 2;
      keep_to_neighbours (layout, place);
      if (place->item.lane == WAKHAN_LANE_OVERFLOW)
        keep_to_pills (layout, place);
    }
}
