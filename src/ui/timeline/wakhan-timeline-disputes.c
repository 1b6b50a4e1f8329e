/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-disputes.h"

#include <math.h>

#define BRACKET 26.0
#define GAP 9.0
#define RING 7.0
#define LABEL_MIDDLE 8.0

typedef struct
{
  WakhanTimelineLayout *layout;
  GPtrArray            *items;    /* WakhanLaneItem in rows */
  GHashTable           *by_event; /* WakhanTimelinePlace that is in a row or may have a label */
  GHashTable           *paired;   /* items that stay where they are */
} Placer;

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

/* Where the item would stand in a row: as it does, or from elsewhere with its whole label, before its mark at the view's end. */
static void
get_extent (Placer               *placer,
            const WakhanLaneItem *item,
            double               *left,
            double               *right,
            gboolean             *before)
{
  if (item->lane == WAKHAN_LANE_ROW)
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
          item->left - gap >= right || left >= item->right + gap || g_hash_table_contains (placer->paired, item))
        continue;
      for (guint other = 0; other < placer->layout->n_rows; other++)
        if (other != row && other != partner_row && is_free (placer, other, item->left, item->right, item, first))
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
  if (item->lane != WAKHAN_LANE_ROW)
    {
      item->cut = FALSE;
      g_ptr_array_add (placer->items, item);
    }
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
      const guint row = i == 0 ? other->row + 1 : other->row - 1; /* less than 0 is more than there are */

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
            WakhanTimelinePlace *first_place,
            WakhanTimelinePlace *second_place)
{
  WakhanLaneItem    *first = &first_place->item;
  WakhanLaneItem    *second = &second_place->item;
  WakhanTimelinePair pair;

  wakhan_timeline_layout_measure (placer->layout, first_place);
  wakhan_timeline_layout_measure (placer->layout, second_place);
  if (!(first->lane == WAKHAN_LANE_ROW && move_beside (placer, second, first)) &&
      !(second->lane == WAKHAN_LANE_ROW && move_beside (placer, first, second)))
    return;
  g_hash_table_add (placer->paired, first);
  g_hash_table_add (placer->paired, second);
  pair.x = MIN (first->left, second->left);
  pair.row = MIN (first->row, second->row);
  g_array_append_val (placer->layout->pairs, pair);
}

static void
place_pairs (Placer      *placer,
             WakhanEvent *event)
{
  const char *const *ids = wakhan_event_get_disputed_by (event);

  for (gsize i = 0; ids && ids[i]; i++)
    {
      WakhanEvent         *other = wakhan_timeline_find_id (placer->layout->timeline, ids[i]);
      WakhanTimelinePlace *first = g_hash_table_lookup (placer->by_event, event);
      WakhanTimelinePlace *second = other ? g_hash_table_lookup (placer->by_event, other) : NULL;

      if (!first || !second || first == second)
        continue;
      place_pair (placer, first, second);
      /* One bracket an event. */
      g_hash_table_remove (placer->by_event, event);
      g_hash_table_remove (placer->by_event, other);
    }
}

static gboolean
may_be_moved (const WakhanTimelinePlace *place)
{
  return place->item.lane == WAKHAN_LANE_ROW || (place->item.lane != WAKHAN_LANE_SPAN && place->item.label_width > 0);
}

void
wakhan_timeline_disputes_place (WakhanTimelineLayout *layout)
{
  g_autoptr (GPtrArray)  disputed = g_ptr_array_new ();
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
      if (wakhan_event_get_disputed_by (place->event))
        g_ptr_array_add (disputed, place->event);
    }
  for (guint i = 0; i < disputed->len; i++)
    place_pairs (&placer, g_ptr_array_index (disputed, i));
}

/* Around the line, from the middle of one row to that of the next, @half above and below; at the usual size of text. */
static void
trace_bracket (cairo_t *cr,
               double   half)
{
  cairo_move_to (cr, 12, -half);
  cairo_line_to (cr, 3, -half);
  cairo_curve_to (cr, 0, -half, 0, -half, 0, 3 - half);
  cairo_line_to (cr, 0, -RING);
  cairo_move_to (cr, 0, RING);
  cairo_line_to (cr, 0, half - 3);
  cairo_curve_to (cr, 0, half, 0, half, 3, half);
  cairo_line_to (cr, 12, half);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, RING, 0, 2 * G_PI);
}

static void
trace_unequal (cairo_t *cr)
{
  cairo_move_to (cr, -3.5, -1.5);
  cairo_line_to (cr, 3.5, -1.5);
  cairo_move_to (cr, -3.5, 1.5);
  cairo_line_to (cr, 3.5, 1.5);
  cairo_move_to (cr, -2, 4);
  cairo_line_to (cr, 2, -4);
}

void
wakhan_timeline_disputes_snapshot (WakhanTimelineLayout *layout,
                                   GtkSnapshot          *snapshot,
                                   gboolean              mirrored,
                                   const GdkRGBA        *color)
{
  const double unit = layout->unit;
  const double row = wakhan_timeline_layout_get_length (layout, WAKHAN_TIMELINE_ROW);

  for (guint i = 0; i < layout->pairs->len; i++)
    {
      const WakhanTimelinePair *pair = &g_array_index (layout->pairs, WakhanTimelinePair, i);
      const double              top = layout->rows_top + pair->row * row + LABEL_MIDDLE * unit;
      const double              line = round (pair->x - 15 * unit) + 0.5;
      const double              x = mirrored ? layout->scale.width - line : line;
      cairo_t                  *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - 14 * unit, top - 2, 28 * unit, row + 4));

      gdk_cairo_set_source_rgba (cr, color);
      cairo_set_line_width (cr, 1.25);
      cairo_translate (cr, x, top + row / 2);
      cairo_scale (cr, unit, unit);
      cairo_save (cr);
      if (mirrored)
        cairo_scale (cr, -1, 1);
      trace_bracket (cr, row / 2 / unit);
      cairo_restore (cr);
      trace_unequal (cr);
      cairo_stroke (cr);
      cairo_destroy (cr);
    }
}
