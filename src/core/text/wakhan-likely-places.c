/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-likely-places.h"

#include "wakhan-anchor-search.h"
#include "wakhan-anchor-task.h"

struct _WakhanLikelyPlaces
{
  GObject parent_instance;

  WakhanDocument *document;
  GHashTable     *known;  /* WakhanAnchor to GArray of WakhanAnchorMatch */
  GHashTable     *sought; /* WakhanAnchor, by a worker or as soon as one is free */
  GPtrArray      *next;   /* those of them that wait for it */
  guint           source; /* 0: nothing waits, or a worker is busy */
  GCancellable   *search; /* the worker's; NULL: there is none */
};

static guint found_signal;

G_DEFINE_FINAL_TYPE (WakhanLikelyPlaces, wakhan_likely_places, G_TYPE_OBJECT)

static void search_soon (WakhanLikelyPlaces *self);

static void
searched_cb (GObject      *source G_GNUC_UNUSED,
             GAsyncResult *result,
             gpointer      user_data)
{
  WakhanLikelyPlaces    *self = user_data;
  g_autoptr (GHashTable) places = wakhan_anchor_task_finish (result, NULL);
  GHashTableIter         iter;
  gpointer               anchor;
  gpointer               list;

  if (!places) /* nobody waits for it any more */
    return;
  g_object_ref (self);
  g_clear_object (&self->search);
  g_hash_table_iter_init (&iter, places);
  while (g_hash_table_iter_next (&iter, &anchor, &list))
    {
      g_hash_table_insert (self->known, g_object_ref (anchor), g_array_ref (list));
      g_hash_table_remove (self->sought, anchor);
    }
  search_soon (self);
  g_signal_emit (self, found_signal, 0);
  g_object_unref (self);
}

static gboolean
search_cb (gpointer user_data)
{
  WakhanLikelyPlaces   *self = user_data;
  g_autoptr (GPtrArray) anchors = g_steal_pointer (&self->next);

  self->source = 0;
  self->next = g_ptr_array_new_with_free_func (g_object_unref);
  self->search = g_cancellable_new ();
  wakhan_anchor_task_run (wakhan_anchor_search_places, anchors, self->document, self->search,
                          searched_cb, self);
  return G_SOURCE_REMOVE;
}

static void
search_soon (WakhanLikelyPlaces *self)
{
  if (self->next->len > 0 && self->source == 0 && !self->search)
    self->source = g_idle_add (search_cb, self);
}

static void
wakhan_likely_places_dispose (GObject *object)
{
  WakhanLikelyPlaces *self = WAKHAN_LIKELY_PLACES (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_cancellable_cancel (self->search);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (wakhan_likely_places_parent_class)->dispose (object);
}

static void
wakhan_likely_places_finalize (GObject *object)
{
  WakhanLikelyPlaces *self = WAKHAN_LIKELY_PLACES (object);

  g_hash_table_unref (self->known);
  g_hash_table_unref (self->sought);
  g_ptr_array_unref (self->next);
  g_object_unref (self->document);

  G_OBJECT_CLASS (wakhan_likely_places_parent_class)->finalize (object);
}

static void
wakhan_likely_places_class_init (WakhanLikelyPlacesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = wakhan_likely_places_dispose;
  G_OBJECT_CLASS (klass)->finalize = wakhan_likely_places_finalize;

  found_signal = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
wakhan_likely_places_init (WakhanLikelyPlaces *self)
{
  self->known =
    g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) g_array_unref);
  self->sought = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->next = g_ptr_array_new_with_free_func (g_object_unref);
}

WakhanLikelyPlaces *
wakhan_likely_places_new (WakhanDocument *document)
{
  WakhanLikelyPlaces *self;

  g_return_val_if_fail (WAKHAN_IS_DOCUMENT (document), NULL);

  self = g_object_new (WAKHAN_TYPE_LIKELY_PLACES, NULL);
  self->document = g_object_ref (document);
  return self;
}

WakhanDocument *
wakhan_likely_places_get_document (WakhanLikelyPlaces *self)
{
  g_return_val_if_fail (WAKHAN_IS_LIKELY_PLACES (self), NULL);

  return self->document;
}

GArray *
wakhan_likely_places_get (WakhanLikelyPlaces *self,
                          WakhanAnchor       *anchor)
{
  GArray *places;

  g_return_val_if_fail (WAKHAN_IS_LIKELY_PLACES (self), NULL);
  g_return_val_if_fail (WAKHAN_IS_ANCHOR (anchor), NULL);

  places = g_hash_table_lookup (self->known, anchor);
  if (!places && !g_hash_table_contains (self->sought, anchor))
    {
      g_hash_table_add (self->sought, g_object_ref (anchor));
      g_ptr_array_add (self->next, g_object_ref (anchor));
      search_soon (self);
    }
  return places;
}
