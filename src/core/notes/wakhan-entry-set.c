/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-set.h"

#include "wakhan-entry-order.h"
#include "wakhan-lower-bound.h"

struct _WakhanEntrySet
{
  GPtrArray         *notes;  /* by creation */
  GListStore        *events; /* likewise */
  GHashTable        *by_id;  /* id → WakhanEntry */
  WakhanEntrySetFunc tell;
  gpointer           user_data;
};

WakhanEntrySet *
wakhan_entry_set_new (WakhanEntrySetFunc tell,
                      gpointer           user_data)
{
  WakhanEntrySet *self = g_new0 (WakhanEntrySet, 1);

  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->events = g_list_store_new (WAKHAN_TYPE_OWN_EVENT);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->tell = tell;
  self->user_data = user_data;
  return self;
}

void
wakhan_entry_set_free (WakhanEntrySet *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->notes);
  g_object_unref (self->events);
  g_hash_table_unref (self->by_id);
  g_free (self);
}

static gboolean
is_before (gconstpointer note,
           gconstpointer sought)
{
  return wakhan_entry_compare (*(WakhanNote *const *) note, (WakhanNote *) sought) < 0;
}

static int
compare_events (gconstpointer a,
                gconstpointer b,
                gpointer      user_data G_GNUC_UNUSED)
{
  return wakhan_entry_compare ((gpointer) a, (gpointer) b);
}

static void
show (WakhanEntrySet *self,
      WakhanEntry    *entry)
{
  guint position;

  if (!WAKHAN_IS_NOTE (entry))
    {
      g_list_store_insert_sorted (self->events, entry, compare_events, NULL);
      return;
    }
  position = wakhan_lower_bound_of_pointers (self->notes, is_before, entry);
  g_ptr_array_insert (self->notes, position, g_object_ref (entry));
  self->tell (position, 0, 1, self->user_data);
}

static void
hide (WakhanEntrySet *self,
      WakhanEntry    *entry)
{
  guint position;

  if (!WAKHAN_IS_NOTE (entry))
    {
      if (g_list_store_find (self->events, entry, &position))
        g_list_store_remove (self->events, position);
      return;
    }
  position = wakhan_lower_bound_of_pointers (self->notes, is_before, entry);
  g_assert (g_ptr_array_index (self->notes, position) == entry);
  g_ptr_array_remove_index (self->notes, position);
  self->tell (position, 1, 0, self->user_data);
}

static void
hold (WakhanEntrySet *self,
      WakhanEntry    *entry)
{
  g_hash_table_replace (self->by_id, (gpointer) wakhan_entry_get_id (entry), g_object_ref (entry));
}

void
wakhan_entry_set_put (WakhanEntrySet *self,
                      WakhanEntry    *incoming)
{
  WakhanEntry   *there = g_hash_table_lookup (self->by_id, wakhan_entry_get_id (incoming));
  WakhanEntry   *entry = there;
  const gboolean is_shown = !wakhan_entry_get_deleted (incoming);
  gboolean       was_shown = there && !wakhan_entry_get_deleted (there);

  /* Of another type: only a person with a text editor does that. */
  if (there && G_OBJECT_TYPE (there) != G_OBJECT_TYPE (incoming))
    entry = NULL;
  if (was_shown && (!entry || !is_shown || wakhan_entry_compare (entry, incoming) != 0))
    {
      hide (self, there);
      was_shown = FALSE;
    }
  if (entry)
    wakhan_entry_assign (entry, incoming);
  else
    hold (self, entry = incoming);
  if (is_shown && !was_shown)
    show (self, entry);
}

void
wakhan_entry_set_fill (WakhanEntrySet *self,
                       GPtrArray      *entries)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      WakhanEntry *entry = g_ptr_array_index (entries, i);

      hold (self, entry);
      if (wakhan_entry_get_deleted (entry))
        continue;
      if (WAKHAN_IS_NOTE (entry))
        g_ptr_array_add (self->notes, g_object_ref (entry));
      else
        g_ptr_array_add (events, entry);
    }
  wakhan_entry_sort (self->notes);
  wakhan_entry_sort (events);
  g_list_store_splice (self->events, 0, 0, events->pdata, events->len);
}

gpointer
wakhan_entry_set_find (WakhanEntrySet *self,
                       GType           type,
                       const char     *id)
{
  WakhanEntry *entry = wakhan_entry_set_find_any (self, id);

  return entry && G_OBJECT_TYPE (entry) == type && !wakhan_entry_get_deleted (entry) ? entry : NULL;
}

WakhanEntry *
wakhan_entry_set_find_any (WakhanEntrySet *self,
                           const char     *id)
{
  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

GPtrArray *
wakhan_entry_set_get_notes (WakhanEntrySet *self)
{
  return self->notes;
}

GListModel *
wakhan_entry_set_get_events (WakhanEntrySet *self)
{
  return G_LIST_MODEL (self->events);
}
