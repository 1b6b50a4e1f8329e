/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-registry.h"

static GMutex      mutex;
static GHashTable *rescues; /* of a borrowed store: WakhanRescueFunc */

void
wakhan_notes_registry_add (gpointer         store,
                           WakhanRescueFunc rescue)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (!rescues)
    rescues = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (rescues, store, rescue);
}

void
wakhan_notes_registry_remove (gpointer store)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (rescues)
    g_hash_table_remove (rescues, store);
  if (rescues && g_hash_table_size (rescues) == 0)
    g_clear_pointer (&rescues, g_hash_table_unref);
}

void
wakhan_notes_registry_rescue_all (gboolean is_end)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  GHashTableIter           iter;
  gpointer                 store;
  gpointer                 rescue;

  if (!rescues)
    return;
  g_hash_table_iter_init (&iter, rescues);
  while (g_hash_table_iter_next (&iter, &store, &rescue))
    ((WakhanRescueFunc) rescue) (store, is_end);
}
