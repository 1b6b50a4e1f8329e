/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-layout.h"

#include "wakhan-timeline-clusters.h"
#include "wakhan-timeline-details.h"
#include "wakhan-timeline-disputes.h"
#include "wakhan-timeline-folded.h"
#include "wakhan-timeline-raising.h"
#include "wakhan-timeline-reach.h"

#include <math.h>

#define N_SPAN_ROWS 3
#define SPAN_ROOM 150.0
#define MARK_HALF 4.5
#define LOW_ROWS 5
#define LEAST_LABEL 1.0
#define USUAL_PLACES 1024     /* there may be more */
#define MAX_NAMED 400         /* events that a place for their name is looked for */
#define MAX_NAMED_IN_LANE 120 /* which has fewer rows, and is one of several */

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

static guint
get_most (WakhanTimelineLayout *self)
{
  return self->names_all || self->form == WAKHAN_TIMELINE_WHOLE ? MAX_NAMED : MAX_NAMED_IN_LANE;
}

/* Heaps above it stay without a name. */
static guint
find_last_rank (GArray *clusters,
                guint   most)
{
  g_autoptr (GArray) ranks = NULL;

  if (clusters->len <= most)
    return G_MAXUINT;
  ranks = g_array_sized_new (FALSE, FALSE, sizeof (guint), clusters->len);
  for (guint i = 0; i < clusters->len; i++)
    g_array_append_val (ranks, g_array_index (clusters, WakhanTimeCluster, i).rank);
  g_array_sort (ranks, compare_numbers);
  return g_array_index (ranks, guint, most - 1);
}

static void
add_event (WakhanTimelineLayout    *self,
           WakhanEvent             *event,
           const WakhanTimeCluster *cluster, /* its extent and position */
           gboolean                 named,
           guint                    priority)
{
  WakhanTimelinePlace place = { .event = event, .position = cluster->position };

  wakhan_timeline_geometry_find_extent (self, cluster->start, cluster->end, &place.item);
  place.ends = wakhan_time_ends_of (cluster->position);
  place.item.n_events = 1;
  place.item.priority = priority;
  if (named)
    place.item.label_width =
      LEAST_LABEL + (WAKHAN_EVENT_MARK_LEAD + WAKHAN_EVENT_MARK_PAGE) * self->unit;
  place.item.span =
    named && place.item.end - place.item.start > LEAST_LABEL + SPAN_ROOM * self->unit;
  g_array_append_val (self->places, place);
}

/* More than would be named: then a few have names that stay while one pans, whoever else comes into
 * view. */
static gboolean
is_crowd (GArray *clusters,
          guint   most)
{
  guint n_events = 0;

  for (guint i = 0; i < clusters->len; i++)
    n_events += g_array_index (clusters, WakhanTimeCluster, i).n_events;
  return n_events > most;
}

static void
leave_out (WakhanTimeEnds *ends,
           guint           position)
{
  if (ends->first[0] == position)
    ends->first[0] = ends->first[1];
  if (ends->next[0] == position + 1)
    ends->next[0] = ends->next[1];
}

static void
add_passing (WakhanTimelineLayout  *self,
             const WakhanTimeIndex *index)
{
  g_autoptr (GArray) clusters = wakhan_time_index_list (index, &self->scale, get_most (self));
  const gboolean     crowd = is_crowd (clusters, get_most (self));
  const guint        last_rank = find_last_rank (clusters, get_most (self));

  for (guint i = 0; i < clusters->len; i++)
    {
      const WakhanTimeCluster *cluster = &g_array_index (clusters, WakhanTimeCluster, i);
      const gboolean           named = cluster->rank <= last_rank;
      WakhanTimelinePlace      others = {
             .item = { .mark = cluster->mark, .n_events = cluster->n_events },
             .position = G_MAXUINT,
             .ends = cluster->ends
      };

      if (named)
        others.event = wakhan_timeline_get_event (self->timeline, cluster->position);
      if (named || cluster->n_events == 1)
        {
          others.item.n_events--;
          leave_out (&others.ends, cluster->position);
          add_event (self, others.event, cluster, named,
                     crowd                                           ? cluster->rank
                     : named && wakhan_event_is_essay (others.event) ? 0
                                                                     : 1);
        }
      if (others.item.n_events > 0)
        g_array_append_val (self->places, others);
    }
}

/* One by one where they are few; a name none of them has. */
static void
add_others (WakhanTimelineLayout  *self,
            const WakhanTimeIndex *index)
{
  g_autoptr (GArray) clusters = wakhan_time_index_list (index, &self->scale, get_most (self));

  for (guint i = 0; i < clusters->len; i++)
    {
      const WakhanTimeCluster *cluster = &g_array_index (clusters, WakhanTimeCluster, i);
      WakhanTimelinePlace      place = {
             .item = { .mark = cluster->mark, .n_events = cluster->n_events },
             .position = cluster->position,
             .ends = cluster->ends,
             .is_out = TRUE,
      };

      if (cluster->n_events == 1)
        wakhan_timeline_geometry_find_extent (self, cluster->start, cluster->end, &place.item);
      g_array_append_val (self->places, place);
    }
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const guint first = ((const WakhanTimelinePlace *) a)->ends.first[0];
  const guint second = ((const WakhanTimelinePlace *) b)->ends.first[0];

  return (first > second) - (first < second);
}

static void
add_places (WakhanTimelineLayout *self)
{
  if (!self->sieved.passing)
    {
      add_passing (self, wakhan_timeline_get_index (self->timeline));
      return;
    }
  add_passing (self, self->sieved.passing);
  add_others (self, self->sieved.others);
  g_array_sort (self->places, compare_places);
}

static WakhanTimelinePlace *
get_place (const WakhanTimelineLayout *self,
           guint                       position)
{
  return &g_array_index (self->places, WakhanTimelinePlace, position);
}

/* A row for each long bar, while there are few: what is not as long as it looked is measured only
 * here. */
static guint
count_span_rows (WakhanTimelineLayout *self)
{
  guint n_spans = 0;

  for (guint i = 0; i < self->places->len && n_spans < N_SPAN_ROWS; i++)
    {
      WakhanTimelinePlace *place = get_place (self, i);

      if (place->item.span)
        wakhan_timeline_geometry_measure (self, place);
      n_spans += place->item.span;
    }
  return n_spans;
}

typedef struct
{
  WakhanTimelineLayout *layout;
  WakhanLaneItem       *items; /* of its places */
} Packing;

static void
measure_cb (WakhanLaneItem *item,
            gpointer        data)
{
  Packing             *packing = data;
  WakhanTimelinePlace *place = get_place (packing->layout, item - packing->items);

  wakhan_timeline_geometry_measure (packing->layout, place);
  item->label_width = place->item.label_width;
  item->cut_width = place->item.cut_width;
  item->inset = place->item.inset;
  item->span = place->item.span;
  item->is_measured = TRUE;
}

/* Where few have room they are low, so that one more has; and where there would be one row with a
 * gist, there are some without. */
static guint
divide_rows (WakhanTimelineLayout *self,
             int                   room)
{
  const int with_gist = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_GIST_ROW);
  const int high = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_ROW);
  const int low = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_LOW_ROW);
  const int n_rows = MAX (room, 0) / (room < LOW_ROWS * high ? low : high);

  if (self->detail == WAKHAN_TIMELINE_GISTS && room >= 2 * with_gist)
    {
      self->row_height = with_gist;
      return room / with_gist;
    }
  self->detail = MIN (self->detail, WAKHAN_TIMELINE_DATES);
  self->row_height = n_rows > 0 ? MIN (room / n_rows, high) : high;
  return n_rows;
}

/* From the top: rows of long bars, as many as there is room for, rows of names, the overflow row,
 * the axis. */
static WakhanLanesSize
divide (WakhanTimelineLayout *self)
{
  const int       top = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_TOP);
  const int       gap = wakhan_timeline_geometry_get_length (self, 4);
  const int       span_row = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_SPAN_ROW);
  WakhanLanesSize size = { .width = self->scale.width,
                           .unit = self->unit,
                           .most_labels = self->names_all ? MAX_NAMED : 0 };
  int             room;

  self->row_height = wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_ROW);
  self->overflow_top = self->height -
                       wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_AXIS) -
                       wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_OVERFLOW_ROW);
  room = self->overflow_top - top - gap;
  if (self->form == WAKHAN_TIMELINE_FOLDED)
    {
      self->rows_top = self->overflow_top = wakhan_timeline_folded_find_top (self);
      return size;
    }
  if (self->form == WAKHAN_TIMELINE_LANE) /* there is a row in any case */
    room -= wakhan_timeline_geometry_get_length (self, WAKHAN_TIMELINE_ROW);
  size.n_span_rows = MIN (count_span_rows (self), (guint) MAX (room, 0) / span_row);
  self->rows_top = top + size.n_span_rows * span_row + gap;
  size.n_rows = divide_rows (self, self->overflow_top - self->rows_top);
  self->n_rows = size.n_rows;
  return size;
}

static void
pack (WakhanTimelineLayout *self)
{
  g_autofree WakhanLaneItem *items = g_new (WakhanLaneItem, self->places->len + 1);
  Packing                    packing = { self, items };
  const WakhanLanesSize      size = divide (self);

  if (self->form == WAKHAN_TIMELINE_FOLDED && wakhan_timeline_folded_place (self))
    {
      self->clusters = g_array_new (FALSE, FALSE, sizeof (WakhanLaneCluster));
      return;
    }

  for (guint i = 0; i < self->places->len; i++)
    items[i] = get_place (self, i)->item;
  self->clusters = wakhan_lanes_pack (items, self->places->len, &size, measure_cb, &packing);
  for (guint i = 0; i < self->places->len; i++)
    get_place (self, i)->item = items[i];
}

/* What only that needs which is drawn: far apart in memory, where there are many events. */
static void
complete (WakhanTimelineLayout *self,
          WakhanTimelinePlace  *place)
{
  if (!place->event)
    place->event = wakhan_timeline_get_event (self->timeline, place->position);
  wakhan_timeline_geometry_find_limits (self, place);
}

/* Parts what is drawn one by one from what is counted. */
static void
part_clustered (WakhanTimelineLayout *self)
{
  const guint          n_columns = self->scale.width + 1;
  g_autofree gboolean *is_taken = g_new0 (gboolean, n_columns);
  guint                n_kept = 0;

  self->clustered =
    g_array_sized_new (FALSE, FALSE, sizeof (WakhanTimelinePlace), self->places->len);
  self->ticks = g_array_new (FALSE, FALSE, sizeof (double));
  self->n_passing = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (self->n_passing, self->clusters->len);
  for (guint i = 0; i < self->places->len; i++)
    {
      const WakhanTimelinePlace place = *get_place (self, i);
      const guint               column = CLAMP (place.item.mark, 0, self->scale.width);

      if (place.item.lane != WAKHAN_LANE_CLUSTERED)
        {
          *get_place (self, n_kept++) = place;
          continue;
        }
      g_array_append_val (self->clustered, place);
      if (!place.is_out)
        g_array_index (self->n_passing, guint, place.item.row) += place.item.n_events;
      if (!is_taken[column])
        g_array_append_val (self->ticks, place.item.mark);
      is_taken[column] = TRUE;
    }
  g_array_set_size (self->places, n_kept);
  for (guint i = 0; i < n_kept; i++)
    complete (self, get_place (self, i));
}

static gboolean
is_in_view (const WakhanTimelineLayout *self,
            WakhanEvent                *event)
{
  WakhanDate *date = wakhan_event_get_date (event);

  return wakhan_date_get_earliest_start (date) < ceil (self->scale.end) &&
         wakhan_date_get_latest_end (date) > floor (self->scale.start);
}

static void
stand_in_overflow_row (WakhanTimelineLayout *self,
                       WakhanLaneItem       *item)
{
  item->lane = WAKHAN_LANE_OVERFLOW;
  item->left = item->mark - MARK_HALF * self->unit;
  item->right = item->mark + MARK_HALF * self->unit;
}

static void
raise_selected (WakhanTimelineLayout *self,
                WakhanEvent          *selected)
{
  guint position = 0;

  if (!selected || !is_in_view (self, selected))
    return;

  while (position < self->places->len && get_place (self, position)->event != selected)
    position++;
  if (position == self->places->len) /* it is counted in a cluster */
    {
      WakhanDate             *date = wakhan_event_get_date (selected);
      const WakhanTimeCluster one = {
        .position = wakhan_timeline_find (self->timeline, selected),
        .start = wakhan_date_get_earliest_start (date),
        .end = wakhan_date_get_latest_end (date),
      };

      wakhan_timeline_clusters_take_out (self, selected);
      add_event (self, selected, &one, TRUE, 0);
      complete (self, get_place (self, position));
      stand_in_overflow_row (self, &get_place (self, position)->item);
    }
  if (self->n_rows > 0 && (get_place (self, position)->item.lane == WAKHAN_LANE_OVERFLOW ||
                           get_place (self, position)->item.bare))
    wakhan_timeline_raising_place (self, get_place (self, position));
}

WakhanTimelineLayout *
wakhan_timeline_layout_new (WakhanTimeline        *timeline,
                            const WakhanTimeScale *scale,
                            int                    height,
                            double                 unit,
                            WakhanEvent           *selected,
                            WakhanTimelineMeasure  measure,
                            gpointer               data)
{
  const WakhanTimelineSieved all = { NULL, NULL };

  return wakhan_timeline_layout_new_sieved (timeline, &all, scale, height, unit, selected, measure,
                                            data);
}

WakhanTimelineLayout *
wakhan_timeline_layout_new_sieved (WakhanTimeline             *timeline,
                                   const WakhanTimelineSieved *sieved,
                                   const WakhanTimeScale      *scale,
                                   int                         height,
                                   double                      unit,
                                   WakhanEvent                *selected,
                                   WakhanTimelineMeasure       measure,
                                   gpointer                    data)
{
  return wakhan_timeline_layout_new_of (&(WakhanTimelineSpec){
    .timeline = timeline,
    .sieved = *sieved,
    .scale = *scale,
    .height = height,
    .unit = unit,
    .selected = selected,
    .measure = measure,
    .data = data,
  });
}

WakhanTimelineLayout *
wakhan_timeline_layout_new_of (const WakhanTimelineSpec *spec)
{
  WakhanTimelineLayout *self = g_new0 (WakhanTimelineLayout, 1);

  self->form = spec->form;
  self->names_all = spec->names_all;
  self->scale = spec->scale;
  self->height = spec->height;
  self->unit = spec->unit;
  self->timeline = g_object_ref (spec->timeline);
  self->sieved = spec->sieved;
  self->measure = spec->measure;
  self->data = spec->data;
  self->detail = wakhan_timeline_details_choose (self);
  self->places = g_array_sized_new (FALSE, FALSE, sizeof (WakhanTimelinePlace), USUAL_PLACES);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (WakhanTimelinePair));

  add_places (self);
  pack (self);
  wakhan_timeline_disputes_place (self);
  part_clustered (self);
  wakhan_timeline_clusters_find_ends (self);
  raise_selected (self, spec->selected);
  wakhan_timeline_details_place (self);
  wakhan_timeline_disputes_join (self);
  wakhan_timeline_reach_find (self);

  return self;
}

void
wakhan_timeline_layout_free (WakhanTimelineLayout *self)
{
  g_object_unref (self->timeline);
  g_array_unref (self->places);
  g_array_unref (self->clusters);
  g_array_unref (self->cluster_ends);
  g_array_unref (self->n_passing);
  g_array_unref (self->clustered);
  g_array_unref (self->ticks);
  g_array_unref (self->pairs);
  g_free (self);
}
