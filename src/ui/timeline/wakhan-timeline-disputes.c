/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-disputes.h"

#define MOST_PAIRS 40 /* more brackets than that say nothing */
#define BRACKET 26.0
#define GAP 9.0

typedef struct
{
  WakhanTimelineLayout *layout;
  GPtrArray            *items;    /* WakhanLaneItem in rows */
  GHashTable           *by_event; /* WakhanTimelinePlace that is in a row or may have a label */
  GHashTable           *paired;   /* items that stay where they are */
} Placer;

static gboolean
is_named (const WakhanLaneItem *item)
{
  return item->lane == WAKHAN_LANE_ROW && !item->bare;
}

static gboolean
is_free (Placer               *placer,
         guint                 row,
         double                left,
         double                right,
         const WakhanLaneItem *first,
         const WakhanLaneItem *second)
{
  GArray      *pairs = placer->layout->pairs;
  const double gap = GAP * placer->layout->unit;
  const double ground = BRACKET * placer->layout->unit;

  if (row >= placer->layout->n_rows || left < 0 || right > placer->layout->scale.width)
    return FALSE;
  for (guint i = 0; i < placer->items->len; i++)
    {
      const WakhanLaneItem *item = g_ptr_array_index (placer->items, i);

      if (item != first && item != second && item->lane == WAKHAN_LANE_ROW && item->row == row &&
          item->left - gap < right && left < item->right + gap)
        return FALSE;
    }
  for (guint i = 0; i < pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (pairs, WakhanTimelinePair, i);

      if ((row == pair->row || row == pair->row + 1) && pair->x - ground < right && left < pair->x)
        return FALSE;
    }
  return TRUE;
}

/* Where the item would stand in a row: as it does, or from elsewhere with its whole label, before
 * its mark at the view's end. */
static void
get_extent (Placer               *placer,
            const WakhanLaneItem *item,
            double               *left,
            double               *right,
            gboolean             *before)
{
  if (is_named (item))
    {
      *left = item->left;
      *right = item->right;
      *before = item->before;
      return;
    }
  *before = item->start + item->label_width > placer->layout->scale.width;
  *left = *before ? item->start - item->label_width : item->start;
  *right = *before ? item->end : MAX (item->end, item->start + item->label_width);
}

/* Others in the row, as far as they find as much room elsewhere, leave it. */
static void
make_room (Placer               *placer,
           guint                 row,
           guint                 partner_row, /* that of the other of the pair */
           double                left,
           double                right,
           const WakhanLaneItem *first,
           const WakhanLaneItem *second)
{
  const double gap = GAP * placer->layout->unit;

  for (guint i = 0; i < placer->items->len; i++)
    {
      WakhanLaneItem *item = g_ptr_array_index (placer->items, i);

      if (item == first || item == second || item->lane != WAKHAN_LANE_ROW || item->row != row ||
          item->left - gap >= right || left >= item->right + gap ||
          g_hash_table_contains (placer->paired, item))
        continue;
      for (guint other = 0; other < placer->layout->n_rows; other++)
        if (other != row && other != partner_row &&
            is_free (placer, other, item->left, item->right, item, first))
          {
            item->row = other;
            break;
          }
    }
}

static gboolean
can_move (Placer               *placer,
          const WakhanLaneItem *item)
{
  return item->lane != WAKHAN_LANE_CLUSTERED ||
         g_array_index (placer->layout->clusters, WakhanLaneCluster, item->row).n_events > 1;
}

static void
move (Placer         *placer,
      WakhanLaneItem *item,
      guint           row,
      double          left,
      double          right,
      gboolean        before)
{
  if (item->lane == WAKHAN_LANE_CLUSTERED)
    g_array_index (placer->layout->clusters, WakhanLaneCluster, item->row).n_events--;
  if (!is_named (item))
    item->cut = FALSE;
  if (item->lane != WAKHAN_LANE_ROW)
    g_ptr_array_add (placer->items, item);
  item->bare = FALSE;
  item->before = before;
  item->lane = WAKHAN_LANE_ROW;
  item->row = row;
  item->left = left;
  item->right = right;
}

static guint *
save_rows (Placer *placer)
{
  guint *rows = g_new (guint, placer->items->len + 1);

  for (guint i = 0; i < placer->items->len; i++)
    rows[i] = ((WakhanLaneItem *) g_ptr_array_index (placer->items, i))->row;
  return rows;
}

static void
restore_rows (Placer      *placer,
              const guint *rows)
{
  for (guint i = 0; i < placer->items->len; i++)
    ((WakhanLaneItem *) g_ptr_array_index (placer->items, i))->row = rows[i];
}

static gboolean
move_beside (Placer         *placer,
             WakhanLaneItem *item,
             WakhanLaneItem *other)
{
  g_autofree guint *rows = save_rows (placer);
  double            left;
  double            right;
  double            bracket;
  gboolean          before;

  get_extent (placer, item, &left, &right, &before);
  bracket = MIN (left, other->left) - BRACKET * placer->layout->unit;
  if (bracket < 0 || right > placer->layout->scale.width || !can_move (placer, item))
    return FALSE;
  for (guint i = 0; i < 2; i++)
    {
      const guint row =
        i == 0 ? other->row + 1 : other->row - 1; /* less than 0 is more than there are */

      make_room (placer, row, other->row, MIN (left, bracket), right, item, other);
      make_room (placer, other->row, row, bracket, other->left, item, other);
      if (is_free (placer, row, MIN (left, bracket), right, item, other) &&
          is_free (placer, other->row, bracket, other->left, item, other))
        {
          move (placer, item, row, left, right, before);
          return TRUE;
        }
      restore_rows (placer, rows);
    }
  return FALSE;
}

static void
place_pair (Placer              *placer,
            WakhanEventRelation  relation,
            WakhanTimelinePlace *first_place,
            WakhanTimelinePlace *second_place)
{
  WakhanLaneItem    *first = &first_place->item;
  WakhanLaneItem    *second = &second_place->item;
  WakhanTimelinePair pair = {
    relation, first_place->event, second_place->event, 0, 0, FALSE, 0, 0
  };

  wakhan_timeline_geometry_measure (placer->layout, first_place);
  wakhan_timeline_geometry_measure (placer->layout, second_place);
  if (!(is_named (first) && move_beside (placer, second, first)) &&
      !(is_named (second) && move_beside (placer, first, second)))
    return;
  g_hash_table_add (placer->paired, first);
  g_hash_table_add (placer->paired, second);
  pair.x = MIN (first->left, second->left);
  pair.row = MIN (first->row, second->row);
  pair.top = MIN (wakhan_timeline_geometry_get_middle (placer->layout, first_place),
                  wakhan_timeline_geometry_get_middle (placer->layout, second_place));
  pair.bottom =
    pair.top + placer->layout->row_height;
  g_array_append_val (placer->layout->pairs, pair);
  /* One bracket an event. */
  g_hash_table_remove (placer->by_event, first_place->event);
  g_hash_table_remove (placer->by_event, second_place->event);
}

static void
place_pairs (Placer             *placer,
             WakhanEventRelation relation)
{
  WakhanTimelineLayout *layout = placer->layout;

  for (guint i = 0; i < layout->places->len; i++)
    {
      WakhanTimelinePlace *first = &g_array_index (layout->places, WakhanTimelinePlace, i);
      GPtrArray           *others =
        first->event
                    ? wakhan_timeline_get_related (layout->timeline, first->event, relation)
                    : NULL;

      for (guint j = 0;
           others && j < others->len && g_hash_table_contains (placer->by_event, first->event); j++)
        {
          WakhanTimelinePlace *second =
            g_hash_table_lookup (placer->by_event, g_ptr_array_index (others, j));

          if (second)
            place_pair (placer, relation, first, second);
        }
    }
}

static gboolean
may_be_moved (const WakhanTimelinePlace *place)
{
  return place->item.lane == WAKHAN_LANE_ROW ||
         (place->item.lane != WAKHAN_LANE_SPAN && place->item.label_width > 0);
}

void
wakhan_timeline_disputes_place (WakhanTimelineLayout *layout)
{
  g_autoptr (GPtrArray)  items = g_ptr_array_new ();
  g_autoptr (GHashTable) by_event = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) paired = g_hash_table_new (NULL, NULL);
  Placer                 placer = { layout, items, by_event, paired };

  for (guint i = 0; i < layout->places->len; i++)
    {
      WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);

      if (!may_be_moved (place))
        continue;
      g_hash_table_insert (by_event, place->event, place);
      if (place->item.lane == WAKHAN_LANE_ROW)
        g_ptr_array_add (items, &place->item);
    }
  place_pairs (&placer, WAKHAN_RELATION_DISPUTED_BY);
  place_pairs (&placer, WAKHAN_RELATION_REFINED_BY);
}

static gboolean
is_joined (WakhanTimelineLayout *layout,
           WakhanEvent          *first,
           WakhanEvent          *second)
{
  for (guint i = 0; i < layout->pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (layout->pairs, WakhanTimelinePair, i);

      if ((pair->first == first && pair->second == second) ||
          (pair->first == second && pair->second == first))
        return TRUE;
    }
  return FALSE;
}

static void
join (WakhanTimelineLayout      *layout,
      const WakhanTimelinePlace *first,
      const WakhanTimelinePlace *second)
{
  const double       y = wakhan_timeline_geometry_get_middle (layout, first);
  const double       other_y = wakhan_timeline_geometry_get_middle (layout, second);
  WakhanTimelinePair pair = {
    WAKHAN_RELATION_DISPUTED_BY, first->event, second->event, 0, 0, TRUE, 0, 0
  };

  pair.x = MIN (first->item.left, second->item.left);
  pair.top = MIN (y, other_y);
  pair.bottom = MAX (y, other_y);
  g_array_append_val (layout->pairs, pair);
}

void
wakhan_timeline_disputes_join (WakhanTimelineLayout *layout)
{
  g_autoptr (GHashTable) by_event = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < layout->places->len && layout->pairs->len < MOST_PAIRS; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->places, WakhanTimelinePlace, i);
      GPtrArray                 *others =
        wakhan_timeline_get_related (layout->timeline, place->event, WAKHAN_RELATION_DISPUTED_BY);

      for (guint j = 0; others && j < MIN (others->len, MOST_PAIRS); j++)
        {
          const WakhanTimelinePlace *other =
            g_hash_table_lookup (by_event, g_ptr_array_index (others, j));

          if (other && !is_joined (layout, other->event, place->event))
            join (layout, other, place);
        }
      if (others)
        g_hash_table_insert (by_event, place->event, (gpointer) place);
    }
}
