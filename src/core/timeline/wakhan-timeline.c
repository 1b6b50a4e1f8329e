/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-timeline.h"

#include "wakhan-event-order.h"
#include "wakhan-event-passages.h"

struct _WakhanTimeline
{
  GObject parent_instance;

  WakhanEventOrder *order;

  WakhanEventPassages  *passages;  /* NULL: to be made anew */
  WakhanEventRelations *relations; /* NULL: to be made anew */

  WakhanTimeIndex *index; /* NULL: to be made anew */
  gint64           start; /* of all known bounds; after the end: none is, or to be found anew */
  gint64           end;
  double           finest; /* 0: to be found anew */
};

typedef enum
{
  PROP_SHOWS_PUBLICATIONS = 1,
  N_PROPS
} WakhanTimelineProperty;

static GParamSpec *properties[N_PROPS];

static GType
wakhan_timeline_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_EVENT;
}

static guint
wakhan_timeline_get_n_items (GListModel *model)
{
  return wakhan_event_order_get_n (WAKHAN_TIMELINE (model)->order);
}

static gpointer
wakhan_timeline_get_item (GListModel *model, guint position)
{
  WakhanTimeline *self = WAKHAN_TIMELINE (model);
  WakhanEvent    *told;
  guint           found;

  if (position >= wakhan_event_order_get_n (self->order))
    return NULL;
  told = wakhan_event_order_get (self->order, position, &found);
  return told ? g_object_ref (told)
              : wakhan_found_events_dup (wakhan_timeline_get_found (self), found);
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
  g_clear_pointer (&self->passages, wakhan_event_passages_free);
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
  g_clear_pointer (&self->order, wakhan_event_order_free);

  G_OBJECT_CLASS (wakhan_timeline_parent_class)->finalize (object);
}

static void
wakhan_timeline_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  WakhanTimeline *self = WAKHAN_TIMELINE (object);

  switch ((WakhanTimelineProperty) id)
    {
    case PROP_SHOWS_PUBLICATIONS:
      g_value_set_boolean (value, wakhan_timeline_get_shows_publications (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WakhanTimeline *self = WAKHAN_TIMELINE (object);

  switch ((WakhanTimelineProperty) id)
    {
    case PROP_SHOWS_PUBLICATIONS:
      wakhan_timeline_set_shows_publications (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
wakhan_timeline_class_init (WakhanTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = wakhan_timeline_finalize;
  object_class->get_property = wakhan_timeline_get_property;
  object_class->set_property = wakhan_timeline_set_property;

  properties[PROP_SHOWS_PUBLICATIONS] =
    g_param_spec_boolean ("shows-publications", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
wakhan_timeline_init (WakhanTimeline *self)
{
  self->order = wakhan_event_order_new ();
  forget_indices (self);
}

GPtrArray *
wakhan_timeline_get_told (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return wakhan_event_order_get_told (self->order);
}

WakhanFoundEvents *
wakhan_timeline_get_found (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return wakhan_event_order_get_found (self->order);
}

WakhanTimeline *
wakhan_timeline_new (void)
{
  return g_object_new (WAKHAN_TYPE_TIMELINE, NULL);
}

void
wakhan_timeline_insert (WakhanTimeline *self, WakhanEvent *event)
{
  guint position;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (WAKHAN_IS_EVENT (event));
  g_return_if_fail (!wakhan_timeline_find_id (self, wakhan_event_get_id (event)));

  position = wakhan_event_order_insert (self->order, event);
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

static void
tell_all_changed (WakhanTimeline *self, guint n_before)
{
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before,
                              wakhan_event_order_get_n (self->order));
}

void
wakhan_timeline_insert_all (WakhanTimeline *self, GPtrArray *events)
{
  guint n_before;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (events);

  if (events->len == 0)
    return;
  n_before = wakhan_event_order_get_n (self->order);
  for (guint i = 0; n_before > 0 && i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);

      g_return_if_fail (!wakhan_timeline_find_id (self, wakhan_event_get_id (event)));
    }
  wakhan_event_order_insert_all (self->order, events);
  tell_all_changed (self, n_before);
}

void
wakhan_timeline_take_found (WakhanTimeline *self, WakhanFoundEvents *found)
{
  g_autoptr (WakhanFoundEvents) old = NULL; /* goes when nobody shows its events any more */
  guint                         n_before;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));

  n_before = wakhan_event_order_get_n (self->order);
  old = wakhan_event_order_take_found (self->order, found);
  tell_all_changed (self, n_before);
}

void
wakhan_timeline_set_shows_publications (WakhanTimeline *self, gboolean shows)
{
  guint n_before;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));

  if (wakhan_event_order_has_publications (self->order) == shows)
    return;
  n_before = wakhan_event_order_get_n (self->order);
  wakhan_event_order_show_publications (self->order, shows);
  tell_all_changed (self, n_before);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_PUBLICATIONS]);
}

gboolean
wakhan_timeline_get_shows_publications (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), FALSE);

  return wakhan_event_order_has_publications (self->order);
}

guint
wakhan_timeline_count_publications (WakhanTimeline *self)
{
  WakhanFoundEvents *found;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  found = wakhan_event_order_get_found (self->order);
  return found ? wakhan_found_events_count_publications (found) : 0;
}

void
wakhan_timeline_replace (WakhanTimeline *self, GPtrArray *gone, GPtrArray *come)
{
  guint position;
  guint n_removed;
  guint n_added;

  g_return_if_fail (WAKHAN_IS_TIMELINE (self));
  g_return_if_fail (gone && come);

  if (gone->len + come->len == 0)
    return;
  wakhan_event_order_replace (self->order, gone, come, &position, &n_removed, &n_added);
  forget_indices (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

guint
wakhan_timeline_get_n_events (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  return wakhan_event_order_get_n (self->order);
}

guint
wakhan_timeline_count_found (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  return wakhan_event_order_count_found (self->order);
}

WakhanDate *
wakhan_timeline_get_date (WakhanTimeline *self, guint position)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return wakhan_event_order_get_date (self->order, position);
}

gboolean
wakhan_timeline_is_essay (WakhanTimeline *self, guint position)
{
  WakhanEvent *told;
  guint        found;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), FALSE);

  told = wakhan_event_order_get (self->order, position, &found);
  return told && wakhan_event_is_essay (told);
}

guint
wakhan_timeline_get_offset (WakhanTimeline *self, guint position)
{
  WakhanEvent *told;
  guint        start;
  guint        found;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), G_MAXUINT);

  told = wakhan_event_order_get (self->order, position, &found);
  if (told)
    return wakhan_event_is_in_text (told) ? wakhan_event_get_start (told) : G_MAXUINT;
  wakhan_found_events_get_range (wakhan_timeline_get_found (self), found, &start, &found);
  return start;
}

WakhanEvent *
wakhan_timeline_get_event (WakhanTimeline *self, guint position)
{
  WakhanEvent *told;
  guint        found;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  if (position >= wakhan_event_order_get_n (self->order))
    return NULL;
  told = wakhan_event_order_get (self->order, position, &found);
  return told ? told : wakhan_found_events_lend (wakhan_timeline_get_found (self), found);
}

WakhanEvent *
wakhan_timeline_find_id (WakhanTimeline *self, const char *id)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return id ? wakhan_event_order_find_id (self->order, id) : NULL;
}

WakhanEvent *
wakhan_timeline_find_named (WakhanTimeline *self, const char *id)
{
  WakhanEvent *event;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  event = wakhan_timeline_find_id (self, id);
  return event || !id ? event : wakhan_event_order_find_vaguer_id (self->order, id);
}

guint
wakhan_timeline_find (WakhanTimeline *self, WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), G_MAXUINT);

  return event ? wakhan_event_order_find (self->order, event) : G_MAXUINT;
}

guint
wakhan_timeline_count_before (WakhanTimeline *self, gint64 day)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), 0);

  return wakhan_event_order_count_before (self->order, day);
}

static WakhanEventRelations *
ensure_relations (WakhanTimeline *self)
{
  if (!self->relations)
    self->relations =
      wakhan_event_relations_new (wakhan_event_order_get_told (self->order),
                                  wakhan_event_order_get_ids (self->order));
  return self->relations;
}

GPtrArray *
wakhan_timeline_get_related (WakhanTimeline *self, WakhanEvent *event, WakhanEventRelation relation)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  return wakhan_event_relations_get (ensure_relations (self), event, relation);
}

char *
wakhan_timeline_dup_event_name (WakhanTimeline *self, WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  return wakhan_event_relations_dup_name (ensure_relations (self), event);
}

const char *
wakhan_timeline_get_event_sign (WakhanTimeline *self, WakhanEvent *event)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_EVENT (event), NULL);

  return wakhan_event_relations_get_sign (ensure_relations (self), event);
}

const WakhanTimeIndex *
wakhan_timeline_get_index (WakhanTimeline *self)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  if (!self->index)
    self->index = wakhan_event_order_create_index (self->order);
  return self->index;
}

GArray *
wakhan_timeline_list_clusters (WakhanTimeline *self, const WakhanTimeScale *scale, guint n_single)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return wakhan_time_index_list (wakhan_timeline_get_index (self), scale, n_single);
}

gboolean
wakhan_timeline_find_extent (WakhanTimeline *self, gint64 *start, gint64 *end)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), FALSE);

  if (self->start > self->end)
    for (guint i = 0; i < wakhan_event_order_get_n (self->order); i++)
      wakhan_date_widen (wakhan_timeline_get_date (self, i), &self->start, &self->end);
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
  self->finest = wakhan_event_order_get_n (self->order) > 0 ? G_MAXDOUBLE : 1;
  for (guint i = 0; i < wakhan_event_order_get_n (self->order); i++)
    self->finest =
      MIN (self->finest, wakhan_date_get_finest (wakhan_timeline_get_date (self, i)));
  return self->finest;
}

static WakhanEventPassages *
ensure_passages (WakhanTimeline *self)
{
  if (!self->passages)
    self->passages = wakhan_event_passages_new (self->order);
  return self->passages;
}

WakhanEvent *
wakhan_timeline_find_at_offset (WakhanTimeline *self, guint offset)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return wakhan_event_passages_find (ensure_passages (self), offset);
}

static GPtrArray *
list_passages (WakhanTimeline *self, guint start, guint end, gboolean with_reaching)
{
  GPtrArray *events = g_ptr_array_new ();

  if (with_reaching)
    wakhan_event_passages_list_reaching (ensure_passages (self), start, events);
  wakhan_event_passages_list (ensure_passages (self), start, end, events);
  return events;
}

GPtrArray *
wakhan_timeline_list_in_text (WakhanTimeline *self, guint start, guint end)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return list_passages (self, start, end, FALSE);
}

GPtrArray *
wakhan_timeline_list_touching (WakhanTimeline *self, guint start, guint end)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (self), NULL);

  return list_passages (self, start, end, TRUE);
}
