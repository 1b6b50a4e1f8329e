/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline-composer.h"

#include "wakhan-anchor-search.h"
#include "wakhan-anchor-task.h"
#include "wakhan-hidden-events.h"
#include "wakhan-own-event-stand.h"
#include "wakhan-timeline-exchange.h"

struct _WakhanTimelineComposer
{
  GObject parent_instance;

  WakhanDocument *document;
  WakhanTimeline *timeline;
  WakhanNotebook *notebook;
  GHashTable     *stands;   /* WakhanOwnEvent → WakhanOwnEventStand */
  GHashTable     *by_shown; /* WakhanEvent → WakhanOwnEventStand, borrowed both */
  GHashTable     *hidden;   /* WakhanEvent → by how many entries, and once by withheld */
  GPtrArray      *withheld; /* WakhanEvent: dates that were found; NULL: they are shown */
  GCancellable   *search;   /* the worker’s; NULL: there is none */
};

typedef enum
{
  SETTLED,
  N_SIGNALS
} WakhanTimelineComposerSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WakhanTimelineComposer, wakhan_timeline_composer, G_TYPE_OBJECT)

static void
show_hidden (WakhanTimelineComposer *self,
             WakhanTimelineExchange *exchange,
             WakhanOwnEventStand    *stand)
{
  for (guint i = 0; i < stand->hidden->len; i++)
    wakhan_hidden_events_show (self->hidden, exchange, g_ptr_array_index (stand->hidden, i));
  g_ptr_array_set_size (stand->hidden, 0);
}

/* (transfer container): those that have words there, wherever they begin. */
static GPtrArray *
list_touching (WakhanTimeline *timeline,
               guint           start,
               guint           end)
{
  GPtrArray   *events = wakhan_timeline_list_in_text (timeline, start, end);
  WakhanEvent *first = wakhan_timeline_find_at_offset (timeline, start);

  if (first && wakhan_event_get_start (first) < start)
    g_ptr_array_add (events, first);
  return events;
}

/* Those of the timeline, of what just came back, and of what others hide. */
static GPtrArray *
list_originals (WakhanTimelineComposer *self,
                WakhanTimelineExchange *exchange,
                WakhanOwnEventStand    *stand)
{
  GPtrArray     *events = g_ptr_array_new ();
  const char    *of = wakhan_own_event_get_word (stand->entry, WAKHAN_OWN_EVENT_OF);
  WakhanEvent   *named = wakhan_timeline_find_id (self->timeline, of);
  GHashTableIter iter;
  gpointer       event;

  /* Of ten thousand that were imported most stand for nothing. */
  if (!*of && stand->matches->len == 0)
    return events;
  if (named && !wakhan_timeline_exchange_removes (exchange, named) &&
      wakhan_own_event_stand_is_for (stand, named))
    g_ptr_array_add (events, named);
  for (guint i = 0; i < stand->matches->len; i++)
    {
      const WakhanAnchorMatch *match = &g_array_index (stand->matches, WakhanAnchorMatch, i);
      g_autoptr (GPtrArray)    there = NULL;

      if (!wakhan_anchor_match_is_known (match))
        continue;
      there = list_touching (self->timeline, match->start, match->end);
      for (guint k = 0; k < there->len; k++)
        if (wakhan_own_event_stand_is_for (stand, g_ptr_array_index (there, k)) &&
            !wakhan_timeline_exchange_removes (exchange, g_ptr_array_index (there, k)) &&
            !g_ptr_array_find (events, g_ptr_array_index (there, k), NULL))
          g_ptr_array_add (events, g_ptr_array_index (there, k));
    }
  g_hash_table_iter_init (&iter, wakhan_timeline_exchange_get_added (exchange));
  while (g_hash_table_iter_next (&iter, &event, NULL))
    if (wakhan_own_event_stand_is_for (stand, event))
      g_ptr_array_add (events, event);
  g_hash_table_iter_init (&iter, self->hidden);
  while (g_hash_table_iter_next (&iter, &event, NULL))
    if (wakhan_own_event_stand_is_for (stand, event))
      g_ptr_array_add (events, event);
  return events;
}

static void
withdraw (WakhanTimelineComposer *self,
          WakhanTimelineExchange *exchange,
          WakhanOwnEventStand    *stand)
{
  if (stand->shown)
    {
      g_hash_table_remove (self->by_shown, stand->shown);
      wakhan_timeline_exchange_remove (exchange, stand->shown);
      g_clear_object (&stand->shown);
    }
  show_hidden (self, exchange, stand);
}

static void
present (WakhanTimelineComposer *self,
         WakhanTimelineExchange *exchange,
         WakhanOwnEventStand    *stand)
{
  g_autoptr (GPtrArray) originals = list_originals (self, exchange, stand);
  const char           *id = wakhan_own_event_get_event_id (stand->entry);

  for (guint i = 0; i < originals->len; i++)
    {
      g_ptr_array_add (stand->hidden, g_object_ref (g_ptr_array_index (originals, i)));
      wakhan_hidden_events_hide (self->hidden, exchange, g_ptr_array_index (originals, i));
    }
  if (wakhan_timeline_exchange_has_id (exchange, id))
    id = wakhan_entry_get_id (WAKHAN_ENTRY (stand->entry));
  if (wakhan_timeline_exchange_has_id (exchange, id))
    return;
  stand->shown = wakhan_own_event_stand_create_event (
    stand, id, stand->hidden->len > 0 ? g_ptr_array_index (stand->hidden, 0) : NULL);
  if (!stand->shown)
    return;
  g_hash_table_insert (self->by_shown, stand->shown, stand);
  wakhan_timeline_exchange_add (exchange, stand->shown);
}

static void
update (WakhanTimelineComposer *self,
        GPtrArray              *stands)
{
  WakhanTimelineExchange *exchange = wakhan_timeline_exchange_new (self->timeline);

  for (guint i = 0; i < stands->len; i++)
    withdraw (self, exchange, g_ptr_array_index (stands, i));
  for (guint i = 0; i < stands->len; i++)
    present (self, exchange, g_ptr_array_index (stands, i));
  wakhan_timeline_exchange_end (exchange);
}

/* (nullable): the anchors of all entries; NULL where all are settled. */
static GPtrArray *
list_unsettled (WakhanTimelineComposer *self)
{
  g_autoptr (GPtrArray) anchors = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean              is_settled = TRUE;
  GHashTableIter        iter;
  gpointer              value;

  g_hash_table_iter_init (&iter, self->stands);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      WakhanOwnEventStand *stand = value;
      WakhanEntry         *entry = WAKHAN_ENTRY (stand->entry);

      is_settled &= stand->is_settled;
      for (guint i = 0; i < wakhan_entry_get_n_anchors (entry); i++)
        g_ptr_array_add (anchors, g_object_ref (wakhan_entry_get_anchor (entry, i)));
    }
  return is_settled ? NULL : g_steal_pointer (&anchors);
}

static void
take_places (WakhanTimelineComposer *self,
             GHashTable             *places)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GHashTableIter        iter;
  gpointer              value;

  g_hash_table_iter_init (&iter, self->stands);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      WakhanOwnEventStand *stand = value;

      if (!stand->is_settled && wakhan_own_event_stand_take_places (stand, places))
        g_ptr_array_add (found, stand);
    }
  update (self, found);
}

static void search (WakhanTimelineComposer *self);

/* Of a search that was given up nothing is known, not even whether the composer is alive. */
static void
search_done_cb (GObject      *source G_GNUC_UNUSED,
                GAsyncResult *result,
                gpointer      user_data)
{
  WakhanTimelineComposer *self = user_data;
  g_autoptr (GHashTable)  places = wakhan_anchor_task_finish (result, NULL);

  if (!places)
    return;
  g_clear_object (&self->search);
  take_places (self, places);
  search (self);
  if (!self->search)
    g_signal_emit (self, signals[SETTLED], 0);
}

static void
search (WakhanTimelineComposer *self)
{
  g_autoptr (GPtrArray) anchors = self->search ? NULL : list_unsettled (self);

  if (!anchors)
    return;
  self->search = g_cancellable_new ();
  wakhan_anchor_task_run (wakhan_anchor_search, anchors, self->document, self->search,
                          search_done_cb, self);
}

static void
take_entries (WakhanTimelineComposer *self,
              GPtrArray              *entries)
{
  g_autoptr (GPtrArray) stands = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      WakhanOwnEvent      *entry = g_ptr_array_index (entries, i);
      WakhanOwnEventStand *stand = g_hash_table_lookup (self->stands, entry);

      if (!stand)
        {
          stand = wakhan_own_event_stand_new (entry);
          g_hash_table_insert (self->stands, entry, stand);
        }
      wakhan_own_event_stand_take_anchors (stand, self->document);
      g_ptr_array_add (stands, stand);
    }
  update (self, stands);
  search (self);
}

static void
drop_entry (WakhanTimelineComposer *self,
            WakhanOwnEvent         *entry)
{
  WakhanOwnEventStand    *stand = g_hash_table_lookup (self->stands, entry);
  WakhanTimelineExchange *exchange;

  if (!stand)
    return;
  exchange = wakhan_timeline_exchange_new (self->timeline);
  withdraw (self, exchange, stand);
  wakhan_timeline_exchange_end (exchange);
  g_hash_table_remove (self->stands, entry);
}

static void
changed_cb (WakhanTimelineComposer *self,
            WakhanChange           *change)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  for (guint i = 0; i < wakhan_change_get_n_entries (change); i++)
    {
      WakhanEntry *after = wakhan_change_get_after (change, i);
      WakhanEntry *said = after ? after : wakhan_change_get_before (change, i);
      WakhanEntry *entry = wakhan_notebook_find_any (self->notebook, wakhan_entry_get_id (said));

      if (!WAKHAN_IS_OWN_EVENT (entry))
        continue;
      if (wakhan_entry_get_deleted (entry))
        drop_entry (self, WAKHAN_OWN_EVENT (entry));
      else if (!g_ptr_array_find (entries, entry, NULL))
        g_ptr_array_add (entries, entry);
    }
  if (entries->len > 0)
    take_entries (self, entries);
}

static void
wakhan_timeline_composer_dispose (GObject *object)
{
  WakhanTimelineComposer *self = WAKHAN_TIMELINE_COMPOSER (object);

  g_cancellable_cancel (self->search);
  g_clear_object (&self->search);
  if (self->notebook)
    g_signal_handlers_disconnect_by_data (self->notebook, self);

  G_OBJECT_CLASS (wakhan_timeline_composer_parent_class)->dispose (object);
}

static void
wakhan_timeline_composer_finalize (GObject *object)
{
  WakhanTimelineComposer *self = WAKHAN_TIMELINE_COMPOSER (object);

  g_hash_table_unref (self->by_shown);
  g_hash_table_unref (self->hidden);
  g_clear_pointer (&self->withheld, g_ptr_array_unref);
  g_hash_table_unref (self->stands);
  g_clear_object (&self->notebook);
  g_clear_object (&self->timeline);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (wakhan_timeline_composer_parent_class)->finalize (object);
}

static void
wakhan_timeline_composer_class_init (WakhanTimelineComposerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_timeline_composer_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_timeline_composer_finalize;

  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
wakhan_timeline_composer_init (WakhanTimelineComposer *self)
{
  self->stands =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) wakhan_own_event_stand_free);
  self->by_shown = g_hash_table_new (NULL, NULL);
  self->hidden = g_hash_table_new (NULL, NULL);
}

WakhanTimelineComposer *
wakhan_timeline_composer_new (WakhanDocument *document,
                              WakhanTimeline *timeline,
                              WakhanNotebook *notebook)
{
  WakhanTimelineComposer *self;
  g_autoptr (GPtrArray)   entries = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel             *events;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (WAKHAN_IS_NOTEBOOK (notebook), NULL);

  self = g_object_new (WAKHAN_TYPE_TIMELINE_COMPOSER, NULL);
  self->document = g_object_ref (document);
  self->timeline = g_object_ref (timeline);
  self->notebook = g_object_ref (notebook);
  g_signal_connect_swapped (notebook, "changed", G_CALLBACK (changed_cb), self);
  events = wakhan_notebook_get_events (notebook);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    g_ptr_array_add (entries, g_list_model_get_item (events, i));
  if (entries->len > 0)
    take_entries (self, entries);
  return self;
}

void
wakhan_timeline_composer_settle (WakhanTimelineComposer *self)
{
  g_autoptr (GPtrArray)  anchors = NULL;
  g_autoptr (GHashTable) places = NULL;

  g_return_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self));

  anchors = list_unsettled (self);
  if (!anchors)
    return;
  g_cancellable_cancel (self->search);
  g_clear_object (&self->search);
  places = wakhan_anchor_search (anchors, self->document, NULL);
  take_places (self, places);
  g_signal_emit (self, signals[SETTLED], 0);
}

gboolean
wakhan_timeline_composer_is_settled (WakhanTimelineComposer *self)
{
  g_autoptr (GPtrArray) anchors = NULL;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), TRUE);

  anchors = list_unsettled (self);
  return anchors == NULL;
}

void
wakhan_timeline_composer_set_found_hidden (WakhanTimelineComposer *self,
                                           gboolean                is_hidden)
{
  WakhanTimelineExchange *exchange;
  g_autoptr (GPtrArray)   shown = NULL;

  g_return_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self));

  if (is_hidden == (self->withheld != NULL))
    return;
  exchange = wakhan_timeline_exchange_new (self->timeline);
  shown = g_steal_pointer (&self->withheld);
  for (guint i = 0; shown && i < shown->len; i++)
    wakhan_hidden_events_show (self->hidden, exchange, g_ptr_array_index (shown, i));
  if (is_hidden)
    self->withheld = wakhan_hidden_events_list_found (self->hidden, self->timeline);
  for (guint i = 0; self->withheld && i < self->withheld->len; i++)
    wakhan_hidden_events_hide (self->hidden, exchange, g_ptr_array_index (self->withheld, i));
  wakhan_timeline_exchange_end (exchange);
}

guint
wakhan_timeline_composer_count_withheld (WakhanTimelineComposer *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), 0);

  return self->withheld ? wakhan_hidden_events_count_undecided (self->withheld, self->stands) : 0;
}

WakhanOwnEvent *
wakhan_timeline_composer_find_entry (WakhanTimelineComposer *self,
                                     WakhanEvent            *event)
{
  WakhanOwnEventStand *stand;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), NULL);

  stand = g_hash_table_lookup (self->by_shown, event);
  return stand ? stand->entry : NULL;
}

WakhanEvent *
wakhan_timeline_composer_find_event (WakhanTimelineComposer *self,
                                     WakhanOwnEvent         *entry)
{
  WakhanOwnEventStand *stand;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), NULL);

  stand = g_hash_table_lookup (self->stands, entry);
  return stand ? stand->shown : NULL;
}

WakhanEvent *
wakhan_timeline_composer_find_successor (WakhanTimelineComposer *self,
                                         WakhanEvent            *event)
{
  WakhanEvent   *same;
  GHashTableIter iter;
  gpointer       value;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  same = wakhan_timeline_find_id (self->timeline, wakhan_event_get_id (event));
  if (same)
    return same;
  g_hash_table_iter_init (&iter, self->stands);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      WakhanOwnEventStand *stand = value;

      if (stand->shown && g_ptr_array_find (stand->hidden, event, NULL))
        return stand->shown;
    }
  return NULL;
}

WakhanEvent *
wakhan_timeline_composer_get_original (WakhanTimelineComposer *self,
                                       WakhanEvent            *event)
{
  WakhanOwnEventStand *stand;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), NULL);

  stand = g_hash_table_lookup (self->by_shown, event);
  return stand && stand->hidden->len > 0 ? g_ptr_array_index (stand->hidden, 0) : NULL;
}

const WakhanAnchorMatch *
wakhan_timeline_composer_get_match (WakhanTimelineComposer *self,
                                    WakhanOwnEvent         *entry,
                                    guint                   anchor)
{
  WakhanOwnEventStand *stand;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE_COMPOSER (self), NULL);

  stand = g_hash_table_lookup (self->stands, entry);
  return stand && anchor < stand->matches->len
           ? &g_array_index (stand->matches, WakhanAnchorMatch, anchor)
           : NULL;
}
