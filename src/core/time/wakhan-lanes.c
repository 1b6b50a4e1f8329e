/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lanes.h"

#include "wakhan-lane-pills.h"

#define GAP 5.0
#define LEAST_ROWS 4 /* of which the last two are for marks first */
#define MAX_LABELLED 120
#define MAX_BARE 30 /* beside those, in rows */

typedef struct
{
  double left;
  double right;
} Taken;

typedef struct
{
  GPtrArray         *span_rows;
  GPtrArray         *rows;
  guint              n_rows; /* of them that may be used */
  double             width;
  WakhanLanesMeasure measure;
  gpointer           data;
  double             unit;
} Placer;

static guint
find_after (GArray *row,
            double  left)
{
  guint low = 0;
  guint high = row->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (row, Taken, middle).left < left)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
is_free (const Placer *placer,
         GArray       *row,
         const Taken  *taken)
{
  const guint  at = find_after (row, taken->left);
  const double gap = GAP * placer->unit;
  const Taken *before = at > 0 ? &g_array_index (row, Taken, at - 1) : NULL;
  const Taken *after = at < row->len ? &g_array_index (row, Taken, at) : NULL;

  return (!before || before->right + gap <= taken->left) &&
         (!after || after->left >= taken->right + gap);
}

/* The first row with room for it, or G_MAXUINT. */
static guint
find_row (const Placer *placer,
          GPtrArray    *rows,
          const Taken  *taken)
{
  const guint n_rows = rows == placer->rows ? placer->n_rows : rows->len;

  if (taken->left >= 0 && taken->right <= placer->width)
    for (guint i = 0; i < n_rows; i++)
      if (is_free (placer, g_ptr_array_index (rows, i), taken))
        return i;

  return G_MAXUINT;
}

static gboolean
place (const Placer   *placer,
       WakhanLaneItem *item,
       GPtrArray      *rows,
       Taken           taken)
{
  const guint row = find_row (placer, rows, &taken);

  if (row == G_MAXUINT)
    return FALSE;
  g_array_insert_val (g_ptr_array_index (rows, row),
                      find_after (g_ptr_array_index (rows, row), taken.left), taken);
  item->row = row;
  item->left = taken.left;
  item->right = taken.right;
  return TRUE;
}

static Taken
get_room_after (const WakhanLaneItem *item,
                double                label_width)
{
  return (Taken){ item->start, MAX (item->end, item->start + label_width) };
}

static Taken
get_room_before (const WakhanLaneItem *item,
                 double                label_width)
{
  return (Taken){ item->start - label_width + item->inset, item->end };
}

static gboolean
place_label (const Placer   *placer,
             WakhanLaneItem *item,
             double          label_width)
{
  item->before = FALSE;
  if (place (placer, item, placer->rows, get_room_after (item, label_width)))
    return TRUE;

  item->before = TRUE;
  return place (placer, item, placer->rows, get_room_before (item, label_width));
}

/* Where the least label finds no room, its words need not be measured. */
static gboolean
may_be_placed (const Placer         *placer,
               const WakhanLaneItem *item)
{
  const Taken after = get_room_after (item, item->label_width);
  const Taken before = get_room_before (item, item->label_width);

  return item->span || find_row (placer, placer->rows, &after) != G_MAXUINT ||
         find_row (placer, placer->rows, &before) != G_MAXUINT;
}

static void
place_item (const Placer   *placer,
            WakhanLaneItem *item)
{
  if (placer->measure && !item->is_measured)
    {
      if (!may_be_placed (placer, item))
        return;
      placer->measure (item, placer->data);
    }

  item->lane = WAKHAN_LANE_SPAN;
  if (item->span &&
      place (placer, item, placer->span_rows, (Taken){ item->start, item->end }))
    return;

  item->lane = WAKHAN_LANE_ROW;
  if (place_label (placer, item, item->label_width))
    return;

  item->cut = TRUE;
  if (item->cut_width > 0 && place_label (placer, item, item->cut_width))
    return;

  item->cut = FALSE;
  item->before = FALSE;
  item->lane = WAKHAN_LANE_OVERFLOW;
}

static int
compare_priority (gconstpointer a,
                  gconstpointer b,
                  gpointer      items)
{
  const guint           i = *(const guint *) a;
  const guint           j = *(const guint *) b;
  const WakhanLaneItem *first = &((const WakhanLaneItem *) items)[i];
  const WakhanLaneItem *second = &((const WakhanLaneItem *) items)[j];

  if (first->priority != second->priority)
    return first->priority < second->priority ? -1 : 1;
  return i < j ? -1 : i > j;
}

static int
compare_mark (gconstpointer a,
              gconstpointer b,
              gpointer      items)
{
  const guint  i = *(const guint *) a;
  const guint  j = *(const guint *) b;
  const double first = ((const WakhanLaneItem *) items)[i].mark;
  const double second = ((const WakhanLaneItem *) items)[j].mark;

  if (first != second)
    return first < second ? -1 : 1;
  return i < j ? -1 : i > j;
}

static GPtrArray *
new_rows (guint n_rows)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (rows, g_array_new (FALSE, FALSE, sizeof (Taken)));
  return rows;
}

static void
sort_marks (WakhanLaneItem *items,
            GArray         *order)
{
  /* Points in time order are in this order already, and 100,000 of them take longer to sort than to
   * place. */
  for (guint i = 1; i < order->len; i++)
    if (items[g_array_index (order, guint, i)].mark <
        items[g_array_index (order, guint, i - 1)].mark)
      {
        g_array_sort_with_data (order, compare_mark, items);
        return;
      }
}

static gboolean
place_bare (const Placer   *placer,
            WakhanLaneItem *item)
{
  const double least = 2 * WAKHAN_LANE_MARK_HALF * placer->unit;

  if (item->n_events > 1 || item->label_width <= 0 ||
      !place (placer, item, placer->rows,
              (Taken){ item->start, MAX (item->end, item->start + least) }))
    return FALSE;
  item->lane = WAKHAN_LANE_ROW;
  item->bare = TRUE;
  return TRUE;
}

/* Of marks that would be counted, those for which there is room between the labels go there; what
 * is alone in its place once they are gone stays, if it @may_stay. Returns: how many went. */
static guint
thin_out (const Placer   *placer,
          WakhanLaneItem *items,
          GArray         *order,
          gboolean        may_stay,
          guint           most)
{
  const double       unit = placer->unit;
  const double       pitch = (2 * WAKHAN_LANE_MARK_HALF + WAKHAN_LANE_MARK_GAP) * unit;
  g_autoptr (GArray) groups =
    wakhan_lane_pills_group (items, order, unit, WAKHAN_LANE_MARK_GAP * unit);
  guint n_kept = 0;
  guint n_gone = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      const WakhanLaneGroup *group = &g_array_index (groups, WakhanLaneGroup, i);
      double                 free_from = -G_MAXDOUBLE;

      for (gsize j = group->first; j < group->end; j++)
        {
          const guint     number = g_array_index (order, guint, j);
          WakhanLaneItem *item = &items[number];
          const gboolean  stays = may_stay && item->mark >= free_from;

          if (group->n_events > 1 && !stays && n_gone < most && place_bare (placer, item))
            {
              n_gone++;
              continue;
            }
          free_from = item->mark + pitch;
          g_array_index (order, guint, n_kept++) = number;
        }
    }
  g_array_set_size (order, n_kept);
  return n_gone;
}

/* Those without one, in order; @n_left rows are left to marks, and one less by what comes first.
 * Returns: how many get one. */
static guint
place_labels (Placer         *placer,
              WakhanLaneItem *items,
              GArray         *order,
              guint           n_left,
              guint           most)
{
  guint n_placed = 0;

  for (guint i = 0; i < order->len && n_placed < most; i++)
    {
      WakhanLaneItem *item = &items[g_array_index (order, guint, i)];

      if (item->lane != WAKHAN_LANE_OVERFLOW)
        continue;
      placer->n_rows = placer->rows->len - (item->priority == 0 ? n_left / 2 : n_left);
      place_item (placer, item);
      n_placed += item->lane != WAKHAN_LANE_OVERFLOW;
    }
  return n_placed;
}

/* A bare mark gets its label if there is room where the mark stands, or elsewhere. */
static gboolean
dress (const Placer   *placer,
       WakhanLaneItem *item)
{
  GArray     *row = g_ptr_array_index (placer->rows, item->row);
  const guint before = item->row;
  const Taken taken = { item->left, item->right };

  g_array_remove_index (row, find_after (row, taken.left));
  item->lane = WAKHAN_LANE_OVERFLOW;
  place_item (placer, item);
  if (item->lane != WAKHAN_LANE_OVERFLOW)
    {
      item->bare = FALSE;
      return TRUE;
    }
  g_array_insert_val (row, find_after (row, taken.left), taken);
  item->lane = WAKHAN_LANE_ROW;
  item->row = before;
  item->left = taken.left;
  item->right = taken.right;
  return FALSE;
}

static GArray *
list_overflow (WakhanLaneItem *items,
               gsize           n_items,
               double          unit)
{
  GArray *overflow = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_items; i++)
    if (items[i].lane == WAKHAN_LANE_OVERFLOW)
      {
        items[i].left = items[i].mark - WAKHAN_LANE_MARK_HALF * unit;
        items[i].right = items[i].mark + WAKHAN_LANE_MARK_HALF * unit;
        g_array_append_val (overflow, i);
      }
  sort_marks (items, overflow);
  return overflow;
}

static GArray *
list_labelled (WakhanLaneItem *items,
               gsize           n_items)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_items; i++)
    {
      items[i].lane = WAKHAN_LANE_OVERFLOW;
      items[i].row = 0;
      items[i].cut = FALSE;
      items[i].before = FALSE;
      items[i].bare = FALSE;
      if (items[i].label_width > 0)
        g_array_append_val (order, i);
    }
  g_array_sort_with_data (order, compare_priority, items);
  return order;
}

/* Names where room is left once all marks have theirs. */
static void
fill_up (Placer         *placer,
         WakhanLaneItem *items,
         GArray         *order,
         guint           most)
{
  place_labels (placer, items, order, 0, most);
  for (guint i = 0; i < order->len; i++)
    {
      WakhanLaneItem *item = &items[g_array_index (order, guint, i)];

      if (item->bare)
        dress (placer, item);
    }
}

GArray *
wakhan_lanes_pack (WakhanLaneItem        *items,
                   gsize                  n_items,
                   const WakhanLanesSize *size,
                   WakhanLanesMeasure     measure,
                   gpointer               data)
{
  g_autoptr (GPtrArray) span_rows = new_rows (size->n_span_rows);
  g_autoptr (GPtrArray) rows = new_rows (size->n_rows);
  g_autoptr (GArray)    order = list_labelled (items, n_items);
  g_autoptr (GArray)    overflow = NULL;
  const guint           most = size->most_labels > 0 ? size->most_labels : MAX_LABELLED;
  const gboolean        is_crowd = order->len > most + MAX_BARE; /* then no mark tells much */
  const guint           n_left = size->n_rows < LEAST_ROWS || is_crowd ? 0 : 2;
  Placer                placer = { span_rows, rows, 0, size->width, measure, data, size->unit };
  guint                 n_placed = place_labels (&placer, items, order, n_left, most);
  GArray               *clusters;

  overflow = list_overflow (items, n_items, size->unit);
  placer.n_rows = size->n_rows;
  for (guint pass = 0; pass < 2 && !is_crowd; pass++)
    n_placed += thin_out (&placer, items, overflow, pass == 0, most + MAX_BARE - n_placed);
  clusters = wakhan_lane_pills_place (items, overflow, size,
                                      WAKHAN_LANES_MAX_MARKS - MAX_LABELLED + most - n_placed);
  if (!is_crowd)
    fill_up (&placer, items, order, most);
  return clusters;
}
