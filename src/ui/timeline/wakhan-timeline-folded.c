/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-folded.h"

#include "wakhan-lane-places.h"

#define MOST_EVENTS 120
#define MARK_HALF 5.0

int
wakhan_timeline_folded_find_top (const WakhanTimelineLayout *self)
{
  return wakhan_timeline_geometry_get_length (self, WAKHAN_LANE_FOLDED_HEIGHT / 2.0 -
                                                      WAKHAN_EVENT_MARK_OVERFLOW_MIDDLE);
}

gboolean
wakhan_timeline_folded_place (WakhanTimelineLayout *self)
{
  if (self->places->len > MOST_EVENTS)
    return FALSE;
  for (guint i = 0; i < self->places->len; i++)
    if (g_array_index (self->places, WakhanTimelinePlace, i).item.n_events > 1)
      return FALSE;
  for (guint i = 0; i < self->places->len; i++)
    {
      WakhanLaneItem *item = &g_array_index (self->places, WakhanTimelinePlace, i).item;

      item->lane = WAKHAN_LANE_OVERFLOW;
      item->left = item->mark - MARK_HALF * self->unit;
      item->right = item->mark + MARK_HALF * self->unit;
    }
  return TRUE;
}
