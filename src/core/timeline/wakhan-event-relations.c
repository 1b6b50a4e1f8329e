/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-relations.h"

#include <glib/gi18n-lib.h>

struct _WakhanEventRelations
{
  GHashTable *others[WAKHAN_N_RELATIONS]; /* a GPtrArray by event */
};

static void
add (WakhanEventRelations *self,
     WakhanEventRelation   relation,
     WakhanEvent          *event,
     WakhanEvent          *other)
{
  GPtrArray *others = g_hash_table_lookup (self->others[relation], event);

  if (!others)
    {
      others = g_ptr_array_new ();
      g_hash_table_insert (self->others[relation], event, others);
    }
  g_ptr_array_add (others, other);
}

static void
add_all (WakhanEventRelations *self,
         WakhanEvent          *event,
         const char *const    *ids,
         GHashTable           *by_id,
         WakhanEventRelation   relation,
         WakhanEventRelation   back)
{
  for (gsize i = 0; ids[i]; i++)
    {
      WakhanEvent *other = g_hash_table_lookup (by_id, ids[i]);

      if (!other || other == event)
        continue;
      add (self, relation, event, other);
      add (self, back, other, event);
    }
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return wakhan_event_compare (*(WakhanEvent **) a, *(WakhanEvent **) b);
}

static void
sort (GPtrArray *others)
{
  guint n_kept = 0;

  g_ptr_array_sort (others, compare_items);
  for (guint i = 0; i < others->len; i++)
    if (n_kept == 0 || others->pdata[i] != others->pdata[n_kept - 1])
      others->pdata[n_kept++] = others->pdata[i];
  g_ptr_array_set_size (others, n_kept);
}

WakhanEventRelations *
wakhan_event_relations_new (GPtrArray  *events,
                            GHashTable *by_id)
{
  WakhanEventRelations *self = g_new0 (WakhanEventRelations, 1);
  GHashTableIter        iter;
  gpointer              others;

  g_return_val_if_fail (events && by_id, NULL);

  for (guint i = 0; i < WAKHAN_N_RELATIONS; i++)
    self->others[i] = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);

      add_all (self, event, wakhan_event_get_disputed_by (event), by_id,
               WAKHAN_RELATION_DISPUTED_BY, WAKHAN_RELATION_DISPUTED_BY);
      add_all (self, event, wakhan_event_get_refined_by (event), by_id, WAKHAN_RELATION_REFINED_BY,
               WAKHAN_RELATION_REFINES);
    }
  for (guint i = 0; i < WAKHAN_N_RELATIONS; i++)
    {
      g_hash_table_iter_init (&iter, self->others[i]);
      while (g_hash_table_iter_next (&iter, NULL, &others))
        sort (others);
    }
  return self;
}

void
wakhan_event_relations_free (WakhanEventRelations *self)
{
  for (guint i = 0; i < WAKHAN_N_RELATIONS; i++)
    g_hash_table_unref (self->others[i]);
  g_free (self);
}

GPtrArray *
wakhan_event_relations_get (WakhanEventRelations *self,
                            WakhanEvent          *event,
                            WakhanEventRelation   relation)
{
  g_return_val_if_fail (self && relation < WAKHAN_N_RELATIONS, NULL);

  return g_hash_table_lookup (self->others[relation], event);
}

char *
wakhan_event_relations_dup_name (WakhanEventRelations *self,
                                 WakhanEvent          *event)
{
  const gboolean disputed =
    wakhan_event_relations_get (self, event, WAKHAN_RELATION_DISPUTED_BY) != NULL;
  const char      *title = wakhan_event_get_title (event);
  g_autofree char *date = wakhan_event_dup_date_words (event);

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
wakhan_event_relations_get_sign (WakhanEventRelations *self,
                                 WakhanEvent          *event)
{
  if (wakhan_event_relations_get (self, event, WAKHAN_RELATION_DISPUTED_BY))
    return wakhan_event_is_verified (event) ? " ≠" : " ≠ (?)";
  return wakhan_event_is_verified (event) ? "" : " (?)";
}
