/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-exchange.h"

struct _WakhanTimelineExchange
{
  WakhanTimeline *timeline;
  GHashTable     *removed; /* WakhanEvent */
  GHashTable     *added;   /* likewise */
  GHashTable     *ids;     /* of those that come: id → WakhanEvent */
};

WakhanTimelineExchange *
wakhan_timeline_exchange_new (WakhanTimeline *timeline)
{
  WakhanTimelineExchange *self = g_new0 (WakhanTimelineExchange, 1);

  self->timeline = g_object_ref (timeline);
  self->removed = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->added = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
wakhan_timeline_exchange_add (WakhanTimelineExchange *self, WakhanEvent *event)
{
  if (g_hash_table_remove (self->removed, event))
    return;
  g_hash_table_add (self->added, g_object_ref (event));
  g_hash_table_insert (self->ids, (gpointer) wakhan_event_get_id (event), event);
}

void
wakhan_timeline_exchange_remove (WakhanTimelineExchange *self, WakhanEvent *event)
{
  if (!g_hash_table_contains (self->added, event))
    {
      g_hash_table_add (self->removed, g_object_ref (event));
      return;
    }
  if (g_hash_table_lookup (self->ids, wakhan_event_get_id (event)) == event)
    g_hash_table_remove (self->ids, wakhan_event_get_id (event));
  g_hash_table_remove (self->added, event);
}

gboolean
wakhan_timeline_exchange_removes (WakhanTimelineExchange *self, WakhanEvent *event)
{
  return g_hash_table_contains (self->removed, event);
}

gboolean
wakhan_timeline_exchange_has_id (WakhanTimelineExchange *self, const char *id)
{
  WakhanEvent *there = wakhan_timeline_find_id (self->timeline, id);

  return g_hash_table_contains (self->ids, id) ||
         (there && !wakhan_timeline_exchange_removes (self, there));
}

GHashTable *
wakhan_timeline_exchange_get_added (WakhanTimelineExchange *self)
{
  return self->added;
}

static GPtrArray *
list_events (GHashTable *table)
{
  GPtrArray     *events = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer       event;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    g_ptr_array_add (events, event);
  return events;
}

void
wakhan_timeline_exchange_end (WakhanTimelineExchange *self)
{
  g_autoptr (GPtrArray) removed = list_events (self->removed);
  g_autoptr (GPtrArray) added = list_events (self->added);

  wakhan_timeline_replace (self->timeline, removed, added);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->removed);
  g_hash_table_unref (self->added);
  g_object_unref (self->timeline);
  g_free (self);
}
