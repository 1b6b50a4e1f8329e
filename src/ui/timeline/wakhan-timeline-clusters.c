/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-clusters.h"

#include "wakhan-event-pick.h"

static GtkBitset *
list_positions_at (WakhanTimelineLayout      *layout,
                   const WakhanTimelinePlace *place)
{
  const WakhanTimeIndex *index = wakhan_timeline_get_index (layout->timeline);
  guint                  apart = G_MAXUINT;
  GtkBitset             *positions = gtk_bitset_new_empty ();
  g_autoptr (GArray)     cluster = NULL;

  if (place->item.n_events == 1)
    {
      gtk_bitset_add (positions, place->ends.first[0]);
      return positions;
    }
  if (place->event)
    apart = wakhan_timeline_find (layout->timeline, place->event);
  if (layout->sieved.passing)
    index = place->is_out ? layout->sieved.others : layout->sieved.passing;
  cluster = wakhan_time_index_list_cluster (index, &layout->scale, place->item.mark);
  for (guint i = 0; i < cluster->len; i++)
    if (g_array_index (cluster, guint, i) != apart)
      gtk_bitset_add (positions, g_array_index (cluster, guint, i));
  return positions;
}

/* Of the events of a cluster. */
static GtkBitset *
list_positions (WakhanTimelineLayout *layout,
                guint                 cluster)
{
  GtkBitset *positions = gtk_bitset_new_empty ();

  for (guint i = 0; i < layout->clustered->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->clustered, WakhanTimelinePlace, i);
      g_autoptr (GtkBitset)      some = NULL;

      if (place->item.row != cluster)
        continue;
      some = list_positions_at (layout, place);
      gtk_bitset_union (positions, some);
    }
  if (layout->raised)
    gtk_bitset_remove (positions, wakhan_timeline_find (layout->timeline, layout->raised));
  return positions;
}

static void
find_ends_anew (WakhanTimelineLayout *layout,
                guint                 cluster)
{
  g_autoptr (GtkBitset) positions = list_positions (layout, cluster);
  WakhanTimeEnds       *ends = &g_array_index (layout->cluster_ends, WakhanTimeEnds, cluster);

  *ends = WAKHAN_TIME_ENDS_NONE;
  for (guint i = 0; i < gtk_bitset_get_size (positions); i++)
    {
      const WakhanTimeEnds one = wakhan_time_ends_of (gtk_bitset_get_nth (positions, i));

      wakhan_time_ends_join (ends, &one);
    }
}

static gboolean
holds (WakhanTimelineLayout      *layout,
       const WakhanTimelinePlace *place,
       guint                      position)
{
  g_autoptr (GtkBitset) positions = list_positions_at (layout, place);

  return gtk_bitset_contains (positions, position);
}

void
wakhan_timeline_clusters_find_ends (WakhanTimelineLayout *layout)
{
  g_return_if_fail (layout);

  layout->cluster_ends = g_array_new (FALSE, FALSE, sizeof (WakhanTimeEnds));
  for (guint i = 0; i < layout->clusters->len; i++)
    {
      const WakhanTimeEnds none = WAKHAN_TIME_ENDS_NONE;

      g_array_append_val (layout->cluster_ends, none);
    }
  for (guint i = 0; i < layout->clustered->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->clustered, WakhanTimelinePlace, i);
      const WakhanTimeEnds       ends = place->ends;
      WakhanTimeEnds            *all =
        &g_array_index (layout->cluster_ends, WakhanTimeEnds, place->item.row);

      all->first[0] = MIN (all->first[0], ends.first[0]);
      all->next[0] = MAX (all->next[0], ends.next[0]);
    }
}

void
wakhan_timeline_clusters_take_out (WakhanTimelineLayout *layout,
                                   WakhanEvent          *event)
{
  const guint position = wakhan_timeline_find (layout->timeline, event);

  for (guint i = 0; i < layout->clustered->len; i++)
    {
      const WakhanTimelinePlace *place = &g_array_index (layout->clustered, WakhanTimelinePlace, i);
      const WakhanTimeEnds       ends = place->ends;

      if (position < ends.first[0] || position >= ends.next[0] || !holds (layout, place, position))
        continue;
      g_array_index (layout->clusters, WakhanLaneCluster, place->item.row).n_events--;
      g_array_index (layout->n_passing, guint, place->item.row) -= !place->is_out;
      layout->raised = event;
      find_ends_anew (layout, place->item.row);
      return;
    }
}

void
wakhan_timeline_clusters_get_ends (WakhanTimelineLayout *layout,
                                   guint                 cluster,
                                   WakhanEvent         **first,
                                   WakhanEvent         **last)
{
  const WakhanTimeEnds *ends = &g_array_index (layout->cluster_ends, WakhanTimeEnds, cluster);

  *first = wakhan_timeline_get_event (layout->timeline, ends->first[0]);
  *last = wakhan_timeline_get_event (layout->timeline, ends->next[0] - 1);
}

GListModel *
wakhan_timeline_clusters_list (WakhanTimelineLayout *layout,
                               guint                 cluster)
{
  g_autoptr (GtkBitset) positions = list_positions (layout, cluster);

  return G_LIST_MODEL (wakhan_event_pick_new (layout->timeline, positions));
}
