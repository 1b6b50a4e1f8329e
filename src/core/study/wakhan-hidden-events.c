/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-hidden-events.h"

#include "wakhan-own-event-stand.h"

void
wakhan_hidden_events_hide (GHashTable             *self,
                           WakhanTimelineExchange *exchange,
                           WakhanEvent            *event)
{
  const guint n_before = GPOINTER_TO_UINT (g_hash_table_lookup (self, event));

  g_hash_table_insert (self, event, GUINT_TO_POINTER (n_before + 1));
  if (n_before == 0)
    wakhan_timeline_exchange_remove (exchange, event);
}

void
wakhan_hidden_events_show (GHashTable             *self,
                           WakhanTimelineExchange *exchange,
                           WakhanEvent            *event)
{
  const guint n_before = GPOINTER_TO_UINT (g_hash_table_lookup (self, event));

  if (n_before > 1)
    {
      g_hash_table_insert (self, event, GUINT_TO_POINTER (n_before - 1));
      return;
    }
  g_hash_table_remove (self, event);
  wakhan_timeline_exchange_add (exchange, event);
}

GPtrArray *
wakhan_hidden_events_list_found (GHashTable *self, WakhanTimeline *timeline)
{
  GPtrArray     *found = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer       event;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      event = wakhan_timeline_get_event (timeline, i);
      if (wakhan_event_is_found (event))
        g_ptr_array_add (found, g_object_ref (event));
    }
  g_hash_table_iter_init (&iter, self);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    if (wakhan_event_is_found (event))
      g_ptr_array_add (found, g_object_ref (event));
  return found;
}

guint
wakhan_hidden_events_count_undecided (GPtrArray  *withheld,
                                      GHashTable *stands)
{
  g_autoptr (GHashTable) decided = g_hash_table_new (NULL, NULL);
  GHashTableIter         iter;
  gpointer               value;

  g_hash_table_iter_init (&iter, stands);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      WakhanOwnEventStand *stand = value;

      for (guint i = 0; i < stand->hidden->len; i++)
        if (wakhan_event_is_found (g_ptr_array_index (stand->hidden, i)))
          g_hash_table_add (decided, g_ptr_array_index (stand->hidden, i));
    }
  return withheld->len - MIN (withheld->len, g_hash_table_size (decided));
}
