/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-time-index.h"

#include <math.h>
#include <stdlib.h>

#define IN_A_LEAF 4
#define COLUMN 2.0    /* px, in which marks are not told apart */
#define LONG_BAR 60.0 /* px: longer ones are marked at their start */

typedef struct
{
  guint64 key;
  double  start;
  double  end;
  guint   position;
  guint   rank;
} Entry;

/* Around the entries below a node. */
typedef struct
{
  double first_start;
  double last_start;
  double first_end;
  double last_end;
  guint  n_entries;
  guint  best; /* entry */

  WakhanTimeEnds ends;
} Box;

/* A binary tree over events that lie on a Z-order curve of start and end: neighbours on it begin
 * and end at about the same time, so that boxes stay small whatever lengths are mixed. */
struct _WakhanTimeIndex
{
  Entry *entries;
  guint  n_entries;
  Box   *boxes; /* the root is 1, the children of a node are 2 × node and the next */
  guint  n_leaves;
};

typedef struct
{
  guint n_events;
  guint best; /* entry */
  guint last; /* of the others */

  WakhanTimeEnds ends;
} Column;

typedef struct
{
  const WakhanTimeIndex *index;
  const WakhanTimeScale *scale;
  double                 start;
  double                 end;
  double                 day_width;
  Column                *columns; /* NULL: events come one by one */
  GArray                *clusters;
  GArray                *positions; /* not NULL: those in this column are wanted */
  guint                  column;
} Visit;

static guint64
spread_bits (gint64 day)
{
  guint64 bits = (guint64) (CLAMP (day, G_MININT32, G_MAXINT32) - (gint64) G_MININT32);

  bits = (bits | bits << 16) & G_GUINT64_CONSTANT (0x0000ffff0000ffff);
  bits = (bits | bits << 8) & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff);
  bits = (bits | bits << 4) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
  bits = (bits | bits << 2) & G_GUINT64_CONSTANT (0x3333333333333333);
  return (bits | bits << 1) & G_GUINT64_CONSTANT (0x5555555555555555);
}

/* Multiples of the golden ratio: as many as one takes of the least, they lie evenly among the
 * positions. */
static guint
find_rank (guint    position,
           gboolean is_first)
{
  return (guint) ((guint32) (position * 2654435769u) >> 1) | (is_first ? 0 : 1u << 31);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  if (first->key != second->key)
    return first->key < second->key ? -1 : 1;
  return first->position < second->position ? -1 : first->position > second->position;
}

static void
add_box (WakhanTimeIndex *self,
         Box             *box,
         const Box       *other)
{
  if (other->n_entries == 0)
    return;
  if (box->n_entries == 0)
    {
      *box = *other;
      return;
    }
  box->first_start = MIN (box->first_start, other->first_start);
  box->last_start = MAX (box->last_start, other->last_start);
  box->first_end = MIN (box->first_end, other->first_end);
  box->last_end = MAX (box->last_end, other->last_end);
  box->n_entries += other->n_entries;
  wakhan_time_ends_join (&box->ends, &other->ends);
  if (self->entries[other->best].rank < self->entries[box->best].rank)
    box->best = other->best;
}

/* Around @n_entries from @first on, of which there is one at least. */
static Box
create_leaf (const WakhanTimeIndex *self,
             guint                  first,
             guint                  n_entries)
{
  const Entry *entry = &self->entries[first];
  Box          box = { entry->start, entry->start, entry->end, entry->end,
                       n_entries, first, wakhan_time_ends_of (entry->position) };

  for (guint i = first + 1; i < first + n_entries; i++)
    {
      WakhanTimeEnds ends;

      entry = &self->entries[i];
      ends = wakhan_time_ends_of (entry->position);
      box.first_start = MIN (box.first_start, entry->start);
      box.last_start = MAX (box.last_start, entry->start);
      box.first_end = MIN (box.first_end, entry->end);
      box.last_end = MAX (box.last_end, entry->end);
      wakhan_time_ends_join (&box.ends, &ends);
      if (entry->rank < self->entries[box.best].rank)
        box.best = i;
    }
  return box;
}

static void
create_boxes (WakhanTimeIndex *self)
{
  for (self->n_leaves = 1; self->n_leaves * IN_A_LEAF < self->n_entries; self->n_leaves *= 2)
    ;
  self->boxes = g_new0 (Box, 2 * self->n_leaves);
  for (guint i = 0; i < self->n_entries; i += IN_A_LEAF)
    self->boxes[self->n_leaves + i / IN_A_LEAF] =
      create_leaf (self, i, MIN (self->n_entries - i, IN_A_LEAF));
  for (guint node = self->n_leaves - 1; node > 0; node--)
    {
      add_box (self, &self->boxes[node], &self->boxes[2 * node]);
      add_box (self, &self->boxes[node], &self->boxes[2 * node + 1]);
    }
}

WakhanTimeIndex *
wakhan_time_index_new (const WakhanTimeExtent *extents,
                       guint                   n_extents)
{
  WakhanTimeIndex *self = g_new0 (WakhanTimeIndex, 1);

  self->n_entries = n_extents;
  self->entries = g_new (Entry, n_extents);
  for (guint i = 0; i < n_extents; i++)
    {
      Entry *entry = &self->entries[i];

      entry->key = spread_bits (extents[i].start) << 1 | spread_bits (extents[i].end);
      entry->start = extents[i].start;
      entry->end = extents[i].end;
      entry->position = i;
      entry->rank = find_rank (i, extents[i].is_first);
    }
  if (n_extents > 1)
    qsort (self->entries, n_extents, sizeof (Entry), compare_entries);
  create_boxes (self);
  return self;
}

WakhanTimeIndex *
wakhan_time_index_new_part (const WakhanTimeIndex *self,
                            const guint8          *chosen,
                            guint8                 value)
{
  WakhanTimeIndex *part = g_new0 (WakhanTimeIndex, 1);
  guint            n_entries = 0;

  for (guint i = 0; i < self->n_entries; i++)
    n_entries += chosen[i] == value;
  part->entries = g_new (Entry, n_entries);
  for (guint i = 0; i < self->n_entries; i++)
    if (chosen[self->entries[i].position] == value)
      part->entries[part->n_entries++] = self->entries[i];
  create_boxes (part);
  return part;
}

void
wakhan_time_index_free (WakhanTimeIndex *self)
{
  g_free (self->entries);
  g_free (self->boxes);
  g_free (self);
}

static inline double
find_x (const Visit *visit,
        double       day)
{
  const double x = (day - visit->scale->start) * visit->day_width;

  return CLAMP (x, 0, visit->scale->width);
}

/* Whether the marks of all in the box stand in one place, and where. */
static gboolean
find_place (const Visit *visit,
            const Box   *box,
            double      *mark)
{
  const double first_start = find_x (visit, box->first_start);
  const double last_start = find_x (visit, box->last_start);
  const double first_end = find_x (visit, box->first_end);
  const double last_end = find_x (visit, box->last_end);
  double       first;
  double       last;

  if (last_end - first_start <= LONG_BAR)
    {
      first = (first_start + first_end) / 2;
      last = (last_start + last_end) / 2;
    }
  else if (first_end - last_start > LONG_BAR)
    {
      first = first_start + 7;
      last = last_start + 7;
    }
  else
    return FALSE;

  *mark = (first + last) / 2;
  return last - first < COLUMN;
}

static gboolean
touches (const Visit *visit,
         double       first_start,
         double       last_end)
{
  return first_start < visit->end && last_end > visit->start;
}

static gboolean
is_inside (const Visit *visit,
           const Box   *box)
{
  return box->last_start < visit->end && box->first_end > visit->start;
}

static guint
find_first_entry (const WakhanTimeIndex *self,
                  guint                  node)
{
  while (node < self->n_leaves)
    node *= 2;
  return (node - self->n_leaves) * IN_A_LEAF;
}

static guint
count (const Visit *visit,
       guint        node)
{
  const WakhanTimeIndex *self = visit->index;
  const Box             *box = &self->boxes[node];
  guint                  n_found = 0;

  if (box->n_entries == 0 || !touches (visit, box->first_start, box->last_end))
    return 0;
  if (is_inside (visit, box))
    return box->n_entries;
  if (node < self->n_leaves)
    return count (visit, 2 * node) + count (visit, 2 * node + 1);
  for (guint i = find_first_entry (self, node), n = box->n_entries; n > 0; i++, n--)
    n_found += touches (visit, self->entries[i].start, self->entries[i].end);
  return n_found;
}

static void
add_cluster (GArray        *clusters,
             const Entry   *best,
             guint          n_events,
             double         mark,
             WakhanTimeEnds ends)
{
  const WakhanTimeCluster cluster = { best->position, best->rank, n_events, mark,
                                      best->start, best->end, ends };

  g_array_append_val (clusters, cluster);
}

static void
add_to_column (Visit                *visit,
               guint                 first, /* entry */
               guint                 n_entries,
               guint                 best,
               double                mark,
               const WakhanTimeEnds *ends)
{
  const Entry *entries = visit->index->entries;
  const guint  number = mark / COLUMN;
  Column      *column = &visit->columns[number];

  for (guint i = first; visit->positions && number == visit->column && i < first + n_entries; i++)
    g_array_append_val (visit->positions, entries[i].position);
  if (column->n_events == 0 || entries[best].rank < entries[column->best].rank)
    {
      column->last = column->best;
      column->best = best;
    }
  else
    column->last = best;
  if (column->n_events == 0)
    column->ends = *ends;
  else
    wakhan_time_ends_join (&column->ends, ends);
  column->n_events += n_entries;
}

static void
list_leaf (Visit *visit,
           guint  first,
           guint  n_entries)
{
  for (guint i = first; i < first + n_entries; i++)
    {
      const Entry *entry = &visit->index->entries[i];
      const Box    box = { entry->start,
                           entry->start,
                           entry->end,
                           entry->end,
                           1,
                           i,
                           wakhan_time_ends_of (entry->position) };
      double       mark = 0;

      if (!touches (visit, entry->start, entry->end))
        continue;
      if (!visit->columns)
        add_cluster (visit->clusters, entry, 1, mark, box.ends);
      else if (find_place (visit, &box, &mark))
        add_to_column (visit, i, 1, i, mark, &box.ends);
    }
}

static void
list (Visit *visit,
      guint  node)
{
  const WakhanTimeIndex *self = visit->index;
  const Box             *box = &self->boxes[node];
  double                 mark;

  if (box->n_entries == 0 || !touches (visit, box->first_start, box->last_end))
    return;
  if (visit->columns && box->n_entries > 2 && is_inside (visit, box) &&
      find_place (visit, box, &mark))
    {
      add_to_column (visit, find_first_entry (self, node), box->n_entries, box->best, mark,
                     &box->ends);
    }
  else if (node >= self->n_leaves)
    {
      list_leaf (visit, find_first_entry (self, node), box->n_entries);
    }
  else
    {
      list (visit, 2 * node);
      list (visit, 2 * node + 1);
    }
}

/* Of two in one column either is known; three are a cluster. */
static void
list_columns (Visit *visit,
              guint  n_columns)
{
  const Entry *entries = visit->index->entries;

  for (guint i = 0; i < n_columns; i++)
    {
      const Column *column = &visit->columns[i];

      if (column->n_events > 2)
        {
          add_cluster (visit->clusters, &entries[column->best], column->n_events,
                       (i + 0.5) * COLUMN, column->ends);
          continue;
        }
      if (column->n_events > 0)
        add_cluster (visit->clusters, &entries[column->best], 1, 0,
                     wakhan_time_ends_of (entries[column->best].position));
      if (column->n_events > 1)
        add_cluster (visit->clusters, &entries[column->last], 1, 0,
                     wakhan_time_ends_of (entries[column->last].position));
    }
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  const guint first = ((const WakhanTimeCluster *) a)->position;
  const guint second = ((const WakhanTimeCluster *) b)->position;

  return (first > second) - (first < second);
}

static guint
count_columns (const WakhanTimeScale *scale)
{
  return MAX (scale->width, 0) / COLUMN + 1;
}

static Visit
create_visit (const WakhanTimeIndex *self,
              const WakhanTimeScale *scale)
{
  return (Visit){
    .index = self,
    .scale = scale,
    .start = floor (scale->start),
    .end = ceil (scale->end),
    .day_width = wakhan_time_scale_get_day_width (scale),
  };
}

GArray *
wakhan_time_index_list (const WakhanTimeIndex *self,
                        const WakhanTimeScale *scale,
                        guint                  n_single)
{
  g_autofree Column *columns = NULL;
  Visit              visit = create_visit (self, scale);
  const guint        n_found = count (&visit, 1);

  if (n_found > n_single)
    visit.columns = columns = g_new0 (Column, count_columns (scale));
  visit.clusters = g_array_sized_new (FALSE, FALSE, sizeof (WakhanTimeCluster),
                                      MIN (n_found, 2 * count_columns (scale)));
  list (&visit, 1);
  if (columns)
    list_columns (&visit, count_columns (scale));
  g_array_sort (visit.clusters, compare_positions);
  return visit.clusters;
}

GArray *
wakhan_time_index_list_cluster (const WakhanTimeIndex *self,
                                const WakhanTimeScale *scale,
                                double                 mark)
{
  g_autofree Column *columns = g_new0 (Column, count_columns (scale));
  Visit              visit = create_visit (self, scale);

  visit.columns = columns;
  visit.positions = g_array_new (FALSE, FALSE, sizeof (guint));
  visit.column = mark / COLUMN;
  list (&visit, 1);
  return visit.positions;
}
