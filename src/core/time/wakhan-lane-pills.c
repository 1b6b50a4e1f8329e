/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lane-pills.h"

#define LEAST_PILL 24.0 /* of one digit, */
#define PILL 30.0       /* of two, */
#define DIGIT 8.0       /* and of each further one */
#define PILL_GAP 4.0

typedef struct
{
  WakhanLaneItem        *items;
  GArray                *order;
  const WakhanLanesSize *size;
  guint                  spare; /* room for so many more */
  double                 from;  /* where what stands before the group ends */
  double                 to;    /* where what comes after it begins */
} Row;

static double
find_width (guint  n_events,
            double unit)
{
  double width = n_events < 10 ? LEAST_PILL : PILL;

  for (guint rest = n_events / 100; rest > 0; rest /= 10)
    width += DIGIT;
  return width * unit;
}

static void
get_room (const WakhanLaneItem  *items,
          GArray                *order,
          const WakhanLaneGroup *group,
          double                 unit,
          double                *left,
          double                *right)
{
  const double first = items[g_array_index (order, guint, group->first)].mark;
  const double last = items[g_array_index (order, guint, group->end - 1)].mark;
  const double half = group->n_events > 1
                        ? (find_width (group->n_events, unit) + PILL_GAP * unit) / 2
                        : WAKHAN_LANE_MARK_HALF * unit;

  *left = (first + last) / 2 - half;
  *right = (first + last) / 2 + half;
}

/* Marks in their order join while they touch; a group that became a pill may touch
 * the one before. */
GArray *
wakhan_lane_pills_group (const WakhanLaneItem *items,
                         GArray               *order,
                         double                unit,
                         double                gap)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (WakhanLaneGroup));

  for (gsize i = 0; i < order->len; i++)
    {
      WakhanLaneGroup group = { i, i + 1, items[g_array_index (order, guint, i)].n_events };

      while (groups->len > 0)
        {
          const WakhanLaneGroup *last = &g_array_index (groups, WakhanLaneGroup, groups->len - 1);
          double                 left;
          double                 right;
          double                 unused;

          get_room (items, order, &group, unit, &left, &unused);
          get_room (items, order, last, unit, &unused, &right);
          if (left >= right + gap)
            break;
          group.first = last->first;
          group.n_events += last->n_events;
          g_array_set_size (groups, groups->len - 1);
        }
      g_array_append_val (groups, group);
    }

  return groups;
}

static WakhanLaneItem *
get_item (const Row *row,
          gsize      position)
{
  return &row->items[g_array_index (row->order, guint, position)];
}

/* Those of the group that have room before a pill at @left, as wide as @width, or after it, while
 * two are left for it. Returns: how many; @cluster is where the others go, or -1 to count only. */
static guint
place_beside (const Row             *row,
              const WakhanLaneGroup *group,
              double                 left,
              double                 width,
              int                    cluster)
{
  const double half = WAKHAN_LANE_MARK_HALF * row->size->unit;
  const double gap = WAKHAN_LANE_MARK_GAP * row->size->unit;
  double       free_from = row->from;
  guint        n_beside = 0;

  for (gsize i = group->first; i < group->end; i++)
    {
      WakhanLaneItem *item = get_item (row, i);
      const gboolean  is_apart =
        item->mark + half + gap <= left || item->mark - half - gap >= left + width;

      if (is_apart && item->n_events == 1 && item->mark - half >= free_from &&
          item->mark + half <= row->to &&
          n_beside < row->spare && group->n_events - n_beside > 2)
        {
          free_from = item->mark + half + gap;
          n_beside++;
        }
      else if (cluster >= 0)
        {
          item->lane = WAKHAN_LANE_CLUSTERED;
          item->row = cluster;
        }
    }
  return n_beside;
}

/* In the middle of its marks, or, where that leaves more of them room, at their first or last. */
static WakhanLaneCluster
place_pill (Row                   *row,
            const WakhanLaneGroup *group,
            guint                  number)
{
  const double      first = get_item (row, group->first)->mark;
  const double      last = get_item (row, group->end - 1)->mark;
  WakhanLaneCluster pill = { (first + last) / 2, first, last,
                             find_width (group->n_events, row->size->unit), group->n_events };
  const double      lefts[] = { pill.x - pill.width / 2, MIN (row->to - pill.width, last),
                                MAX (row->from, first - pill.width) };
  guint             most = place_beside (row, group, lefts[0], pill.width, -1);
  double            left = lefts[0];

  for (gsize i = 1; i < G_N_ELEMENTS (lefts); i++)
    {
      const guint n_beside = place_beside (row, group, lefts[i], pill.width, -1);

      if (n_beside > most && lefts[i] >= row->from && lefts[i] + pill.width <= row->to)
        {
          most = n_beside;
          left = lefts[i];
        }
    }
  place_beside (row, group, left, pill.width, number);
  pill.x = left + pill.width / 2;
  pill.n_events -= most;
  row->spare -= most;
  return pill;
}

/* Where the pill of a group or the first of its marks begins. */
static double
find_start (const Row             *row,
            const WakhanLaneGroup *group)
{
  double left;
  double unused;

  get_room (row->items, row->order, group, row->size->unit, &left, &unused);
  return MIN (left, get_item (row, group->first)->mark - WAKHAN_LANE_MARK_HALF * row->size->unit);
}

GArray *
wakhan_lane_pills_place (WakhanLaneItem        *items,
                         GArray                *order,
                         const WakhanLanesSize *size,
                         guint                  room)
{
  Row                row = { items, order, size, 0, 0, 0 };
  GArray            *clusters = g_array_new (FALSE, FALSE, sizeof (WakhanLaneCluster));
  const double       between = WAKHAN_LANE_MARK_GAP * size->unit;
  const double       half = WAKHAN_LANE_MARK_HALF * size->unit;
  double             gap = between;
  g_autoptr (GArray) groups = wakhan_lane_pills_group (items, order, size->unit, gap);

  while (groups->len > room)
    {
      gap *= 2;
      g_array_unref (groups);
      groups = wakhan_lane_pills_group (items, order, size->unit, gap);
    }
  if (gap <= between)
    row.spare = room - groups->len;

  for (guint i = 0; i < groups->len; i++)
    {
      const WakhanLaneGroup *group = &g_array_index (groups, WakhanLaneGroup, i);
      double                 end = get_item (&row, group->end - 1)->mark + half;

      if (group->n_events > 1)
        {
          WakhanLaneCluster pill;

          row.to = i + 1 < groups->len ? find_start (&row, group + 1) - between : size->width;
          pill = place_pill (&row, group, clusters->len);
          end = MAX (pill.x + pill.width / 2, end);
          g_array_append_val (clusters, pill);
        }
      row.from = end + between;
    }
  return clusters;
}
