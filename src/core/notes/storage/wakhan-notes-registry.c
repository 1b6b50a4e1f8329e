/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-notes-registry.h"

static GMutex     mutex;
static GPtrArray *keepers; /* borrowed */

void
wakhan_notes_registry_add (WakhanNotesKeeper *keeper)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (!keepers)
    keepers = g_ptr_array_new ();
  g_ptr_array_add (keepers, keeper);
}

void
wakhan_notes_registry_remove (WakhanNotesKeeper *keeper)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (keepers)
    g_ptr_array_remove (keepers, keeper);
  if (keepers && keepers->len == 0)
    g_clear_pointer (&keepers, g_ptr_array_unref);
}

void
wakhan_notes_registry_rescue_all (gboolean is_end)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  for (guint i = 0; keepers && i < keepers->len; i++)
    wakhan_notes_keeper_rescue (g_ptr_array_index (keepers, i), is_end);
}
