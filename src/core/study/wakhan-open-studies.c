/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-open-studies.h"

static GHashTable *alive;   /* a uri to a borrowed study */
static GPtrArray  *unsaved; /* owned */

gpointer
wakhan_open_studies_find (const char *uri)
{
  GObject *study = alive ? g_hash_table_lookup (alive, uri) : NULL;

  return study ? g_object_ref (study) : NULL;
}

void
wakhan_open_studies_enter (const char *uri,
                           GObject    *study)
{
  g_return_if_fail (uri);
  g_return_if_fail (G_IS_OBJECT (study));

  if (!alive)
    alive = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_insert (alive, g_strdup (uri), study);
}

void
wakhan_open_studies_strike_out (const char *uri)
{
  if (alive)
    g_hash_table_remove (alive, uri);
}

gboolean
wakhan_open_studies_hold (GObject *study,
                          gboolean is_unsaved)
{
  gboolean was_held;

  g_return_val_if_fail (G_IS_OBJECT (study), FALSE);

  if (!unsaved)
    unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  was_held = g_ptr_array_find (unsaved, study, NULL);
  if (is_unsaved && !was_held)
    g_ptr_array_add (unsaved, g_object_ref (study));
  else if (!is_unsaved && was_held)
    g_ptr_array_remove (unsaved, study);
  return was_held;
}

GPtrArray *
wakhan_open_studies_list_held (void)
{
  GPtrArray *held = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; unsaved && i < unsaved->len; i++)
    g_ptr_array_add (held, g_object_ref (g_ptr_array_index (unsaved, i)));
  return held;
}
