/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline.h"

#include "wakhan-lower-bound.h"
#include "wakhan-range-index.h"
#include "wakhan-vaguer-ids.h"

#include <glib/gi18n-lib.h>

struct _WakhanTimeline
{
  GObject parent_instance;

  GPtrArray        *events;       /* WakhanEvent, in time order */
  GHashTable       *by_id;        /* borrowed from events, both */
  GHashTable       *by_vaguer_id; /* the same; NULL: to be made when it is asked for */
  WakhanRangeIndex *by_text;      /* the passages of events; NULL: to be made anew */

  WakhanEventRelations *relations; /* NULL: to be made anew */

  WakhanTimeIndex *index; /* NULL: to be made anew */
  gint64           start; /* of all bounds that are known; after the end: none is, or to be found
                             anew */
  gint64 end;
  double finest; /* 0: to be found anew */
};

static GType
wakhan_timeline_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_EVENT;
}

static guint
wakhan_timeline_get_n_items (GListModel *model)
{
  return WAKHAN_TIMELINE (model)->events->len;
}

static gpointer
wakhan_timeline_get_item (GListModel *model, guint position)
{
  WakhanTimeline *self = WAKHAN_TIMELINE (model);

  return position < self->events->len ? g_object_ref (g_ptr_array_index (self->events, position))
                                      : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_timeline_get_item_type;
  interface->get_n_items = wakhan_timeline_get_n_items;
  interface->get_item = wakhan_timeline_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanTimeline,
                               wakhan_timeline,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
forget_indices (WakhanTimeline *self)
{
  g_clear_pointer (&self->by_vaguer_id, g_hash_table_unref);
  g_clear_pointer (&self->by_text, wakhan_range_index_free);
  g_clear_pointer (&self->relations, wakhan_event_relations_free);
  g_clear_pointer (&self->index, wakhan_time_index_free);
  self->start = G_MAXINT64;
  self->end = G_MININT64;
  self->finest = 0;
}

static void
wakhan_timeline_finalize (GObject *object)
{
  WakhanTimeline *self = WAKHAN_TIMELINE (object);

  forget_indices (self);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->events, g_ptr_array_unref);

  G_OBJECT_CLASS (wakhan_timeline_parent_class)->finalize (object);
}

static void
wakhan_timeline_class_init (WakhanTimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_timeline_finalize;
}

static void
wakhan_timeline_init (WakhanTimeline *self)
{
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  forget_indices (self);
}

WakhanTimeline *
wakhan_timeline_new (void)
{
  return g_object_new (WAKHAN_TYPE_TIMELINE, NULL);
}

static gboolean
is_before (gconstpointer event, gconstpointer sought)
{
  return wakhan_event_compare (*(WakhanEvent *const *) event, (WakhanEvent *) sought) < 0;
}

void
wakhan_timeline_insert (WakhanTimeline *self, WakhanEvent *event)
{
  guint position;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));
  g_return_if_fail (!wakhan_timeline_find_id (self, wakhan_event_get_id (event)));

  position = wakhan_lower_bound_of_pointers (self->events, is_before, event);
  g_ptr_array_insert (self->events, position, g_object_ref (event));
  g_hash_table_insert (self->by_id, (gpointer) wakhan_event_get_id (event), event);
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  return wakhan_event_compare (*(WakhanEvent **) a, *(WakhanEvent **) b);
}

void
wakhan_timeline_insert_all (WakhanTimeline *self, GPtrArray *events)
{
  const guint n_before = self->events->len;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (events);

  if (events->len == 0)
    return;
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);

      g_return_if_fail (!wakhan_timeline_find_id (self, wakhan_event_get_id (event)));
      g_ptr_array_add (self->events, g_object_ref (event));
      g_hash_table_insert (self->by_id, (gpointer) wakhan_event_get_id (event), event);
    }
  g_ptr_array_sort (self->events, compare_items);
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->events->len);
}

/* @events: (transfer container), in time order, take the place of those there. */
static void
replace_events (WakhanTimeline *self, GPtrArray *events)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->events);
  guint                 same = 0;
  guint                 same_at_end = 0;
  const guint           most = MIN (old->len, events->len);

  while (same < most && g_ptr_array_index (old, same) == g_ptr_array_index (events, same))
    same++;
  while (same_at_end < most - same && g_ptr_array_index (old, old->len - 1 - same_at_end) ==
                                        g_ptr_array_index (events, events->len - 1 - same_at_end))
    same_at_end++;
  self->events = events;
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), same, old->len - same - same_at_end,
                              events->len - same - same_at_end);
}

/* (transfer full): what stays and what comes, in time order. */
static GPtrArray *
merge_events (WakhanTimeline *self, GHashTable *gone, GPtrArray *come)
{
  GPtrArray *events = g_ptr_array_new_full (self->events->len + come->len, g_object_unref);
  guint      next = 0;

  for (guint i = 0; i < self->events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (self->events, i);

      if (g_hash_table_contains (gone, event))
        continue;
      for (; next < come->len && compare_items (&come->pdata[next], &event) < 0; next++)
        g_ptr_array_add (events, g_object_ref (g_ptr_array_index (come, next)));
      g_ptr_array_add (events, g_object_ref (event));
    }
  for (; next < come->len; next++)
    g_ptr_array_add (events, g_object_ref (g_ptr_array_index (come, next)));
  return events;
}

void
wakhan_timeline_replace (WakhanTimeline *self, GPtrArray *gone, GPtrArray *come)
{
  g_autoptr (GHashTable) removed = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray)  sorted = NULL;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (gone && come);

  if (gone->len + come->len == 0)
    return;
  for (guint i = 0; i < gone->len; i++)
    {
      g_hash_table_add (removed, g_ptr_array_index (gone, i));
      g_hash_table_remove (self->by_id, wakhan_event_get_id (g_ptr_array_index (gone, i)));
    }
  sorted = g_ptr_array_copy (come, NULL, NULL);
  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort (sorted, compare_items);
  for (guint i = 0; i < sorted->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (sorted, i);

      g_return_if_fail (!wakhan_timeline_find_id (self, wakhan_event_get_id (event)));
      g_hash_table_insert (self->by_id, (gpointer) wakhan_event_get_id (event), event);
    }
  replace_events (self, merge_events (self, removed, sorted));
}

guint
wakhan_timeline_get_n_events (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  return self->events->len;
}

WakhanEvent *
wakhan_timeline_get_event (WakhanTimeline *self, guint position)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return position < self->events->len ? g_ptr_array_index (self->events, position) : NULL;
}

WakhanEvent *
wakhan_timeline_find_id (WakhanTimeline *self, const char *id)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

WakhanEvent *
wakhan_timeline_find_named (WakhanTimeline *self, const char *id)
{
  WakhanEvent *event;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  event = wakhan_timeline_find_id (self, id);
  if (event || !id)
    return event;
  if (!self->by_vaguer_id)
    {
      g_autoptr (GPtrArray) events = wakhan_timeline_list_in_text (self, 0, G_MAXUINT);

      self->by_vaguer_id = wakhan_vaguer_ids_create (events);
    }
  return g_hash_table_lookup (self->by_vaguer_id, id);
}

guint
wakhan_timeline_find (WakhanTimeline *self, WakhanEvent *event)
{
  guint position;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), G_MAXUINT);

  if (!event)
    return G_MAXUINT;
  position = wakhan_lower_bound_of_pointers (self->events, is_before, event);
  return wakhan_timeline_get_event (self, position) == event ? position : G_MAXUINT;
}

static gboolean
begins_before (gconstpointer event, gconstpointer day)
{
  return wakhan_date_get_earliest_start (wakhan_event_get_date (*(WakhanEvent *const *) event)) <
         *(const gint64 *) day;
}

guint
wakhan_timeline_count_before (WakhanTimeline *self, gint64 day)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  return wakhan_lower_bound_of_pointers (self->events, begins_before, &day);
}

/* The first that begins in @period, or without one the first of all. */
static WakhanEvent *
find_beginning (WakhanTimeline *self, WakhanDate *period)
{
  const gint64 start =
    period ? wakhan_date_get_earliest_start (period) : WAKHAN_DAY_UNBOUNDED_START;
  const guint position = wakhan_timeline_count_before (self, start);

  return wakhan_timeline_get_event (self, position < self->events->len ? position : 0);
}

WakhanEvent *
wakhan_timeline_find_step (WakhanTimeline *self, WakhanEvent *event, int step, WakhanDate *period)
{
  guint position;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (!event || WAKHAN_IS_EVENT (event), NULL);

  if (!event)
    return step > 0 ? find_beginning (self, period) : NULL;
  position = wakhan_timeline_find (self, event);
  if (step < 0 && position == 0)
    return NULL;
  return wakhan_timeline_get_event (self, position + step);
}

GPtrArray *
wakhan_timeline_get_related (WakhanTimeline *self, WakhanEvent *event, WakhanEventRelation relation)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  if (!self->relations)
    self->relations = wakhan_event_relations_new (self->events, self->by_id);
  return wakhan_event_relations_get (self->relations, event, relation);
}

char *
wakhan_timeline_dup_event_name (WakhanTimeline *self, WakhanEvent *event)
{
  const char      *title;
  g_autofree char *date = NULL;
  gboolean         disputed;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  title = wakhan_event_get_title (event);
  date = wakhan_date_to_words (wakhan_event_get_date (event));
  disputed = wakhan_timeline_get_related (self, event, WAKHAN_RELATION_DISPUTED_BY) != NULL;
  if (disputed && !wakhan_event_is_verified (event))
    /* Translators: an event as it is read aloud: its date, what is against it, its title. */
    return g_strdup_printf (C_ ("event", "%s, disputed, unverified, %s"), date, title);
  if (disputed)
    return g_strdup_printf (C_ ("event", "%s, disputed, %s"), date, title);
  if (!wakhan_event_is_verified (event))
    return g_strdup_printf (C_ ("event", "%s, unverified, %s"), date, title);
  return wakhan_event_dup_name (event);
}

const char *
wakhan_timeline_get_event_sign (WakhanTimeline *self, WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  if (wakhan_timeline_get_related (self, event, WAKHAN_RELATION_DISPUTED_BY))
    return wakhan_event_is_verified (event) ? " ≠" : " ≠ (?)";
  return wakhan_event_is_verified (event) ? "" : " (?)";
}

static void
ensure_index (WakhanTimeline *self)
{
  g_autofree WakhanTimeExtent *extents = NULL;

  if (self->index)
    return;
  extents = g_new (WakhanTimeExtent, self->events->len);
  for (guint i = 0; i < self->events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (self->events, i);
      WakhanDate  *date = wakhan_event_get_date (event);

      extents[i] =
        (WakhanTimeExtent){ wakhan_date_get_earliest_start (date),
                            wakhan_date_get_latest_end (date), wakhan_event_is_essay (event) };
    }
  self->index = wakhan_time_index_new (extents, self->events->len);
}

GArray *
wakhan_timeline_list_clusters (WakhanTimeline *self, const WakhanTimeScale *scale, guint n_single)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  ensure_index (self);
  return wakhan_time_index_list (self->index, scale, n_single);
}

GArray *
wakhan_timeline_list_cluster (WakhanTimeline *self, const WakhanTimeScale *scale, double mark)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  ensure_index (self);
  return wakhan_time_index_list_cluster (self->index, scale, mark);
}

gboolean
wakhan_timeline_find_extent (WakhanTimeline *self, gint64 *start, gint64 *end)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), FALSE);

  if (self->start > self->end)
    for (guint i = 0; i < self->events->len; i++)
      wakhan_date_widen (wakhan_event_get_date (g_ptr_array_index (self->events, i)), &self->start,
                         &self->end);
  *start = self->start;
  *end = self->end;
  return self->start <= self->end;
}

double
wakhan_timeline_get_finest (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 1);

  if (self->finest > 0)
    return self->finest;
  self->finest = self->events->len > 0 ? G_MAXDOUBLE : 1;
  for (guint i = 0; i < self->events->len; i++)
    self->finest =
      MIN (self->finest,
           wakhan_date_get_finest (wakhan_event_get_date (g_ptr_array_index (self->events, i))));
  return self->finest;
}

static void
ensure_by_text (WakhanTimeline *self)
{
  GArray *ranges;

  if (self->by_text)
    return;
  ranges = g_array_new (FALSE, FALSE, sizeof (WakhanRange));
  for (guint i = 0; i < self->events->len; i++)
    {
      WakhanEvent      *event = g_ptr_array_index (self->events, i);
      const WakhanRange range = { wakhan_event_get_start (event), wakhan_event_get_end (event),
                                  event };

      if (wakhan_event_is_in_text (event))
        g_array_append_val (ranges, range);
    }
  self->by_text = wakhan_range_index_new (ranges);
}

/* Of passages that lie in one another the one that began last is nearest the words. */
WakhanEvent *
wakhan_timeline_find_at_offset (WakhanTimeline *self, guint offset)
{
  guint found;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  ensure_by_text (self);
  found = wakhan_range_index_find_last (self->by_text, offset);
  return found == WAKHAN_RANGE_NONE ? NULL : wakhan_range_index_get (self->by_text, found)->thing;
}

GPtrArray *
wakhan_timeline_list_in_text (WakhanTimeline *self, guint start, guint end)
{
  GPtrArray *found;
  guint      n_before;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  ensure_by_text (self);
  n_before = wakhan_range_index_count_before (self->by_text, end);
  found = g_ptr_array_new ();
  for (guint i = wakhan_range_index_count_before (self->by_text, start); i < n_before; i++)
    g_ptr_array_add (found, wakhan_range_index_get (self->by_text, i)->thing);
  return found;
}
