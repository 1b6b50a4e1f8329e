/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-lanes.h"

#define GAP 9.0
#define OVERFLOW_GAP 5.0
#define MARK_HALF 6.0
#define PILL 30.0 /* of two digits, */
#define DIGIT 8.0 /* and of each further one */
#define PILL_GAP 4.0
#define MAX_LABELLED 120

typedef struct
{
  double left;
  double right;
} Taken;

typedef struct
{
  GPtrArray         *span_rows;
  GPtrArray         *rows;
  double             width;
  double             gap;
  WakhanLanesMeasure measure;
  gpointer           data;
} Placer;

typedef struct
{
  gsize first; /* positions in the order of marks; end exclusive */
  gsize end;
  guint n_events;
} Group;

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
is_free (GArray *row,
         double  left,
         double  right,
         double  gap)
{
  const guint at = find_after (row, left);

  return (at == 0 || g_array_index (row, Taken, at - 1).right + gap <= left) &&
         (at == row->len || g_array_index (row, Taken, at).left >= right + gap);
}

/* The first row with room for it, or G_MAXUINT. */
static guint
find_row (const Placer *placer,
          GPtrArray    *rows,
          double        left,
          double        right)
{
  if (left >= 0 && right <= placer->width)
    for (guint i = 0; i < rows->len; i++)
      if (is_free (g_ptr_array_index (rows, i), left, right, placer->gap))
        return i;

  return G_MAXUINT;
}

static gboolean
place (const Placer   *placer,
       WakhanLaneItem *item,
       GPtrArray      *rows,
       double          left,
       double          right)
{
  const guint row = find_row (placer, rows, left, right);
  const Taken taken = { left, right };

  if (row == G_MAXUINT)
    return FALSE;
  g_array_insert_val (g_ptr_array_index (rows, row),
                      find_after (g_ptr_array_index (rows, row), left), taken);
  item->row = row;
  item->left = left;
  item->right = right;
  return TRUE;
}

static gboolean
place_label (const Placer   *placer,
             WakhanLaneItem *item,
             double          label_width)
{
  item->before = FALSE;
  if (place (placer, item, placer->rows, item->start, MAX (item->end, item->start + label_width)))
    return TRUE;

  item->before = TRUE;
  return place (placer, item, placer->rows, item->start - label_width, item->end);
}

/* Where the least label finds no room, its words need not be measured. */
static gboolean
may_be_placed (const Placer         *placer,
               const WakhanLaneItem *item)
{
  return item->span ||
         find_row (placer, placer->rows, item->start,
                   MAX (item->end, item->start + item->label_width)) != G_MAXUINT ||
         find_row (placer, placer->rows, item->start - item->label_width, item->end) != G_MAXUINT;
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
  if (item->span && place (placer, item, placer->span_rows, item->start, item->end))
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

static double
find_width (guint  n_events,
            double unit)
{
  double width = PILL;

  for (guint rest = n_events / 100; rest > 0; rest /= 10)
    width += DIGIT;
  return width * unit;
}

static void
get_room (const WakhanLaneItem *items,
          GArray               *order,
          const Group          *group,
          double                unit,
          double               *left,
          double               *right)
{
  const double first = items[g_array_index (order, guint, group->first)].mark;
  const double last = items[g_array_index (order, guint, group->end - 1)].mark;
  const double half = group->n_events > 1
                        ? (find_width (group->n_events, unit) + PILL_GAP * unit) / 2
                        : MARK_HALF * unit;

  *left = (first + last) / 2 - half;
  *right = (first + last) / 2 + half;
}

/* Marks in their order join while they touch; a group that became a pill may touch
 * the one before. */
static GArray *
group_marks (const WakhanLaneItem *items,
             GArray               *order,
             double                unit,
             double                gap)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));

  for (gsize i = 0; i < order->len; i++)
    {
      Group group = { i, i + 1, items[g_array_index (order, guint, i)].n_events };

      while (groups->len > 0)
        {
          const Group *last = &g_array_index (groups, Group, groups->len - 1);
          double       left;
          double       right;
          double       unused;

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

static GArray *
cluster (WakhanLaneItem *items,
         GArray         *order,
         double          unit,
         guint           room)
{
  GArray            *clusters = g_array_new (FALSE, FALSE, sizeof (WakhanLaneCluster));
  double             gap = OVERFLOW_GAP * unit;
  g_autoptr (GArray) groups = NULL;

  /* Points in time order are in this order already, and 100,000 of them take longer to sort than to
   * place. */
  for (guint i = 1; i < order->len; i++)
    if (items[g_array_index (order, guint, i)].mark <
        items[g_array_index (order, guint, i - 1)].mark)
      {
        g_array_sort_with_data (order, compare_mark, items);
        break;
      }
  groups = group_marks (items, order, unit, gap);
  while (groups->len > room)
    {
      gap *= 2;
      g_array_unref (groups);
      groups = group_marks (items, order, unit, gap);
    }

  for (guint i = 0; i < groups->len; i++)
    {
      const Group      *group = &g_array_index (groups, Group, i);
      WakhanLaneCluster one;

      one.first = items[g_array_index (order, guint, group->first)].mark;
      one.last = items[g_array_index (order, guint, group->end - 1)].mark;
      one.x = (one.first + one.last) / 2;
      one.n_events = group->n_events;
      one.width = find_width (group->n_events, unit);
      if (one.n_events == 1)
        continue;
      for (gsize j = group->first; j < group->end; j++)
        {
          WakhanLaneItem *item = &items[g_array_index (order, guint, j)];

          item->lane = WAKHAN_LANE_CLUSTERED;
          item->row = clusters->len;
        }
      g_array_append_val (clusters, one);
    }

  return clusters;
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
  g_autoptr (GArray)    order = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray)    overflow = g_array_new (FALSE, FALSE, sizeof (guint));
  Placer                placer = { span_rows, rows, size->width, GAP * size->unit, measure, data };
  guint                 n_labelled = 0;

  for (guint i = 0; i < n_items; i++)
    {
      items[i].lane = WAKHAN_LANE_OVERFLOW;
      items[i].row = 0;
      items[i].cut = FALSE;
      items[i].before = FALSE;
      if (items[i].label_width > 0)
        g_array_append_val (order, i);
    }
  g_array_sort_with_data (order, compare_priority, items);

  for (guint i = 0; i < order->len && n_labelled < MAX_LABELLED; i++)
    {
      WakhanLaneItem *item = &items[g_array_index (order, guint, i)];

      place_item (&placer, item);
      n_labelled += item->lane != WAKHAN_LANE_OVERFLOW;
    }

  for (guint i = 0; i < n_items; i++)
    if (items[i].lane == WAKHAN_LANE_OVERFLOW)
      {
        items[i].left = items[i].mark - MARK_HALF * size->unit;
        items[i].right = items[i].mark + MARK_HALF * size->unit;
        g_array_append_val (overflow, i);
      }

  return cluster (items, overflow, size->unit, WAKHAN_LANES_MAX_MARKS - n_labelled);
}
