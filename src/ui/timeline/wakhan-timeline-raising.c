/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-raising.h"

#define MARK_HALF 4.5

/* Where a raised label may lie, and what it would hide. */
typedef struct
{
  guint    row;
  gboolean before;
  gboolean cut;
  double   left;
  double   right;
  guint    n_signs;
  double   covered; /* of labels, in px */
} Room;

static void
weigh (WakhanTimelineLayout *self,
       WakhanTimelinePlace  *raised,
       Room                 *room)
{
  const double half = MARK_HALF * self->unit;

  room->n_signs = 0;
  room->covered = 0;
  for (guint i = 0; i < self->places->len; i++)
    {
      WakhanTimelinePlace  *place = &g_array_index (self->places, WakhanTimelinePlace, i);
      const WakhanLaneItem *item = &place->item;

      if (place == raised || item->lane != WAKHAN_LANE_ROW || item->row != room->row)
        continue;
      if (item->mark + half > room->left && item->mark - half < room->right)
        room->n_signs++;
      if (!item->bare)
        room->covered += MAX (MIN (item->right, room->right) - MAX (item->left, room->left), 0);
    }
}

/* A row further down where both are as good. */
static gboolean
is_better (const Room *room,
           const Room *best)
{
  if (room->n_signs != best->n_signs)
    return room->n_signs < best->n_signs;
  if (room->cut != best->cut)
    return !room->cut;
  if (room->covered != best->covered)
    return room->covered < best->covered;
  return room->before == best->before ? room->row > best->row : !room->before;
}

static Room
find_room (WakhanTimelineLayout *self,
           WakhanTimelinePlace  *place)
{
  const WakhanLaneItem *item = &place->item;
  Room                  best = { .n_signs = G_MAXUINT };

  for (guint i = 0; i < 4 * self->n_rows; i++)
    {
      Room         room = { .row = i / 4, .before = i & 1, .cut = (i & 2) != 0 };
      const double width = room.cut ? item->cut_width : item->label_width;

      if (width <= 0 || (room.before && item->start < width) ||
          (!room.before && item->start + width > self->scale.width && item->start >= width))
        continue;
      room.left = room.before ? item->start - width : item->start;
      room.right = MAX (item->end, room.left + width);
      weigh (self, place, &room);
      if (is_better (&room, &best))
        best = room;
    }
  return best;
}

/* A label of which a part showed beside the raised one would read as if it were that one's. */
static void
cover_labels (WakhanTimelineLayout *self,
              WakhanTimelinePlace  *raised)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (self->places, WakhanTimelinePlace, i);

      place->is_covered =
        place != raised && place->item.lane == WAKHAN_LANE_ROW &&
        place->item.row == raised->item.row && place->item.left < raised->item.right &&
        place->item.right > raised->item.left;
    }
}

void
wakhan_timeline_raising_place (WakhanTimelineLayout *self,
                               WakhanTimelinePlace  *place)
{
  WakhanLaneItem *item = &place->item;
  Room            room;

  wakhan_timeline_geometry_measure (self, place);
  room = find_room (self, place);
  item->bare = FALSE;
  item->cut = room.cut;
  item->before = room.before;
  item->left = room.left;
  item->right = room.right;
  item->row = room.row;
  item->lane = WAKHAN_LANE_ROW;
  cover_labels (self, place);
}
