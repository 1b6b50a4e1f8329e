/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-known-names.h"

#include "wakhan-event-category.h"

static void
count (GHashTable *counts,
       const char *name)
{
  if (*name)
    g_hash_table_insert (
      counts, (gpointer) name,
      GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) + 1));
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      counts)
{
  const char *first = *(const char *const *) a;
  const char *second = *(const char *const *) b;
  const guint n_first = GPOINTER_TO_UINT (g_hash_table_lookup (counts, first));
  const guint n_second = GPOINTER_TO_UINT (g_hash_table_lookup (counts, second));

  return n_first != n_second ? (n_first < n_second) - (n_first > n_second)
                             : g_utf8_collate (first, second);
}

static GStrv
list (GHashTable *counts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  GHashTableIter        iter;
  gpointer              name;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, name);
  g_ptr_array_sort_with_data (names, compare, counts);
  for (guint i = 0; i < names->len; i++)
    names->pdata[i] = g_strdup (names->pdata[i]);
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/* Found events say no place and no category of the study's own, and who takes part in them is known
 * without making millions of them. */
static void
count_found (WakhanTimeline *timeline,
             GHashTable     *counts)
{
  WakhanFoundEvents    *found = wakhan_timeline_get_found (timeline);
  g_autoptr (GPtrArray) names = NULL;

  if (!found)
    return;
  names = wakhan_found_names_list_all (wakhan_found_events_get_names (found));
  for (guint i = 0; i < names->len; i++)
    count (counts, names->pdata[i]);
}

GStrv
wakhan_known_names_list_actors (WakhanTimeline *timeline)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray             *told;

  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  told = wakhan_timeline_get_told (timeline);
  for (guint i = 0; i < told->len; i++)
    {
      const char *const *actors = wakhan_event_get_actors (told->pdata[i]);

      for (guint j = 0; actors[j]; j++)
        count (counts, actors[j]);
    }
  count_found (timeline, counts);
  return list (counts);
}

/* What the events that somebody told say by @get_name. */
static GStrv
list_told (WakhanTimeline *timeline,
           const char *(*get_name) (WakhanEvent *event))
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray             *told = wakhan_timeline_get_told (timeline);

  for (guint i = 0; i < told->len; i++)
    count (counts, get_name (told->pdata[i]));
  return list (counts);
}

GStrv
wakhan_known_names_list_places (WakhanTimeline *timeline)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  return list_told (timeline, wakhan_event_get_place);
}

/* "": none, or one that every study has */
static const char *
get_own_category (WakhanEvent *event)
{
  const char *category = wakhan_event_get_category (event);

  return category && !wakhan_event_category_find (category)->id ? category : "";
}

GStrv
wakhan_known_names_list_categories (WakhanTimeline *timeline)
{
  g_return_val_if_fail (WAKHAN_IS_TIMELINE (timeline), NULL);

  return list_told (timeline, get_own_category);
}
