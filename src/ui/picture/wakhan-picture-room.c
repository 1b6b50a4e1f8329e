/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-picture-room.h"

#include "wakhan-lane-places.h"

#define LEAST_HEIGHT 160
#define LEAST_LANE 98 /* with the axis below it: a row of names, and one of numbers */
#define MOST_HEIGHT 12000
#define STEP 1.3 /* how much higher it is tried next */

gboolean
wakhan_picture_room_is_named (const WakhanTimelineLayout *layout)
{
  if (layout->form == WAKHAN_TIMELINE_FOLDED)
    return TRUE;
  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanLaneItem *item = &g_array_index (layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_OVERFLOW || item->bare)
        return FALSE;
    }
  return layout->clusters->len == 0;
}

/* Rows that nothing stands in go. */
static int
find_trimmed_height (const WakhanTimelineLayout *layout)
{
  guint n_used = 1;

  for (guint i = 0; i < layout->places->len; i++)
    {
      const WakhanLaneItem *item = &g_array_index (layout->places, WakhanTimelinePlace, i).item;

      if (item->lane == WAKHAN_LANE_ROW)
        n_used = MAX (n_used, item->row + 1);
    }
  if (n_used >= layout->n_rows)
    return layout->height;
  return layout->height - (int) (layout->n_rows - n_used) * layout->row_height;
}

/* How high a lane is in which all have their names, with the axis, up to about @most. */
static int
find_height (const WakhanTimelineStackSpec *spec,
             const WakhanTimelineSieved    *sieved,
             WakhanTimelineForm             form,
             int                            most)
{
  int tried = form == WAKHAN_TIMELINE_WHOLE ? LEAST_HEIGHT : LEAST_LANE;

  for (;;)
    {
      g_autoptr (WakhanTimelineLayout) layout =
        wakhan_timeline_stack_lay_out (spec, sieved, form, tried, NULL);
      const gboolean is_named = wakhan_picture_room_is_named (layout);

      if (is_named || tried >= most)
        {
          const int                        trimmed = find_trimmed_height (layout);
          g_autoptr (WakhanTimelineLayout) low =
            wakhan_timeline_stack_lay_out (spec, sieved, form, trimmed, NULL);

          return !is_named || wakhan_picture_room_is_named (low) ? trimmed : tried;
        }
      tried = (int) (tried * STEP);
    }
}

int
wakhan_picture_room_find_height (const WakhanTimelineStackSpec *spec)
{
  return find_height (spec, spec->sieved, WAKHAN_TIMELINE_WHOLE, MOST_HEIGHT);
}

/* What is left goes to the open ones, so that they reach down to the axis. */
static void
spread (GArray *places,
        int     room)
{
  guint n_open = 0;
  int   added = 0;

  for (guint i = 0; i < places->len; i++)
    {
      WakhanLanePlace *place = &g_array_index (places, WakhanLanePlace, i);

      n_open += !place->is_folded;
      room -= place->height;
    }
  for (guint i = 0; i < places->len; i++)
    {
      WakhanLanePlace *place = &g_array_index (places, WakhanLanePlace, i);
      const int        more = place->is_folded ? 0 : room / (int) n_open;

      place->top += added;
      place->height += more;
      added += more;
    }
}

GArray *
wakhan_picture_room_find_places (const WakhanTimelineStackSpec *spec,
                                 int                            room)
{
  const guint      n_lanes = wakhan_event_grouper_get_n_lanes (spec->grouper);
  const int        most = room > 0 ? MIN (room + WAKHAN_TIMELINE_AXIS, MOST_HEIGHT) : MOST_HEIGHT;
  GArray          *places = g_array_new (FALSE, FALSE, sizeof (WakhanLanePlace));
  WakhanTimeIndex *none = wakhan_time_index_new (NULL, 0);
  int              top = 0;

  for (guint i = 0; i < n_lanes; i++)
    {
      const WakhanTimelineSieved sieved = {
        wakhan_event_grouper_get_index (spec->grouper, i, TRUE), none
      };
      WakhanLanePlace place = { .top = top };

      place.is_folded = wakhan_event_grouper_get_folded (spec->grouper, i);
      place.height = place.is_folded
                       ? WAKHAN_LANE_FOLDED_HEIGHT
                       : find_height (spec, &sieved, WAKHAN_TIMELINE_LANE, most) -
                           WAKHAN_TIMELINE_AXIS;
      top += place.height;
      g_array_append_val (places, place);
    }
  wakhan_time_index_free (none);
  if (room > 0 && top > room)
    g_clear_pointer (&places, g_array_unref);
  else if (room > 0)
    spread (places, room);
  return places;
}
