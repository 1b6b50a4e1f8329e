/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-pick.h"

struct _WakhanEventPick
{
  GObject parent_instance;

  WakhanTimeline *timeline;
  GtkBitset      *positions;
};

static GType
wakhan_event_pick_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return WAKHAN_TYPE_EVENT;
}

static guint
wakhan_event_pick_get_n_items (GListModel *model)
{
  return gtk_bitset_get_size (WAKHAN_EVENT_PICK (model)->positions);
}

static gpointer
wakhan_event_pick_get_item (GListModel *model,
                            guint       position)
{
  WakhanEventPick *self = WAKHAN_EVENT_PICK (model);

  if (position >= gtk_bitset_get_size (self->positions))
    return NULL;
  return g_list_model_get_item (G_LIST_MODEL (self->timeline),
                                gtk_bitset_get_nth (self->positions, position));
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = wakhan_event_pick_get_item_type;
  interface->get_n_items = wakhan_event_pick_get_n_items;
  interface->get_item = wakhan_event_pick_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WakhanEventPick,
                               wakhan_event_pick,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
items_changed_cb (WakhanEventPick *self)
{
  const guint n_items = gtk_bitset_get_size (self->positions);

  gtk_bitset_remove_all (self->positions);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_items, 0);
}

static void
wakhan_event_pick_finalize (GObject *object)
{
  WakhanEventPick *self = WAKHAN_EVENT_PICK (object);

  g_clear_object (&self->timeline);
  gtk_bitset_unref (self->positions);

  G_OBJECT_CLASS (wakhan_event_pick_parent_class)->finalize (object);
}

static void
wakhan_event_pick_class_init (WakhanEventPickClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wakhan_event_pick_finalize;
}

static void
wakhan_event_pick_init (WakhanEventPick *self)
{
  self->positions = gtk_bitset_new_empty ();
}

WakhanEventPick *
wakhan_event_pick_new (WakhanTimeline  *timeline,
                       const GtkBitset *positions)
{
  WakhanEventPick *self;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);
  g_return_val_if_fail (positions, NULL);

  self = g_object_new (WAKHAN_TYPE_EVENT_PICK, NULL);
  self->timeline = g_object_ref (timeline);
  gtk_bitset_union (self->positions, positions);
  g_signal_connect_object (timeline, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

gboolean
wakhan_event_pick_contains (WakhanEventPick *self,
                            WakhanEvent     *event)
{
  g_return_val_if_fail (WAKHAN_IS_EVENT_PICK (self), FALSE);

  return gtk_bitset_contains (self->positions, wakhan_timeline_find (self->timeline, event));
}

void
wakhan_event_pick_widen (WakhanEventPick *self,
                         gint64          *start,
                         gint64          *end)
{
  GtkBitsetIter iter;
  guint         position;

  g_return_if_fail (WAKHAN_IS_EVENT_PICK (self));

  for (gboolean has = gtk_bitset_iter_init_first (&iter, self->positions, &position); has;
       has = gtk_bitset_iter_next (&iter, &position))
    wakhan_date_widen (wakhan_timeline_get_date (self->timeline, position), start, end);
}
