/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-vaguer-ids.h"

#include <string.h>

#define FOUND_ID "date-" /* what the ids of found dates begin with */
#define FIGURES_OF_YEAR 4

/* The length of the year that begins a limit of an EDTF date: "2018" of "2018-06~"; 0: none does.
 */
static gsize
measure_year (const char *limit)
{
  const gsize sign = *limit == '-';
  const gsize length = strspn (limit + sign, "0123456789X");

  return length == FIGURES_OF_YEAR ? sign + length : 0;
}

/* The first one of several stays. */
static void
add (GHashTable  *ids,
     GHashTable  *counts,
     const char  *limit,
     WakhanEvent *event)
{
  g_autofree char *year = g_strndup (limit, measure_year (limit));
  g_autofree char *id = NULL;
  guint            count;

  if (!*year)
    return;
  count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, year)) + 1;
  id = count == 1 ? g_strconcat (FOUND_ID, year, NULL)
                  : g_strdup_printf (FOUND_ID "%s-no-%u", year, count);
  g_hash_table_insert (counts, g_steal_pointer (&year), GUINT_TO_POINTER (count));
  g_hash_table_insert (ids, g_steal_pointer (&id), event);
}

GHashTable *
wakhan_vaguer_ids_create (GPtrArray *events)
{
  GHashTable            *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < events->len; i++)
    {
      WakhanEvent *event = g_ptr_array_index (events, i);
      const char  *edtf = wakhan_date_get_edtf (wakhan_event_get_date (event));
      const char  *slash = strchr (edtf, '/');

      if (!g_str_has_prefix (wakhan_event_get_id (event), FOUND_ID))
        continue;
      add (ids, counts, edtf, event);
      if (slash && strncmp (edtf, slash + 1, MAX (measure_year (edtf), 1)) != 0)
        add (ids, counts, slash + 1, event);
    }
  return ids;
}
