/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-entry-order.h"

#include <string.h>

/* What is compared, side by side in memory: an entry’s are in four places. */
typedef struct
{
  gint64       created; /* seconds since 1970; 0 while it is not known */
  guint64      lead;    /* the first letters of the id: most differ in them */
  const char  *id;
  WakhanEntry *entry;
} Key;

/* In the order of the letters. */
static guint64
get_lead (const char *id)
{
  guint64 lead = 0;

  for (gsize i = 0; i < sizeof lead; i++)
    lead = lead << 8 | (guchar) (*id ? *id++ : '\0');
  return lead;
}

static Key
get_key (WakhanEntry *entry)
{
  GDateTime  *created = wakhan_entry_get_created (entry);
  const char *id = wakhan_entry_get_id (entry);

  return (Key){ .created = created ? g_date_time_to_unix (created) : 0,
                .lead = get_lead (id),
                .id = id,
                .entry = entry };
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  if (first->created != second->created)
    return first->created < second->created ? -1 : 1;
  if (first->lead != second->lead)
    return first->lead < second->lead ? -1 : 1;
  return strcmp (first->id, second->id);
}

int
wakhan_entry_compare (gpointer a,
                      gpointer b)
{
  Key first;
  Key second;

  g_return_val_if_fail (WAKHAN_IS_ENTRY (a), 0);
  g_return_val_if_fail (WAKHAN_IS_ENTRY (b), 0);

  first = get_key (a);
  second = get_key (b);
  return compare_keys (&first, &second);
}

void
wakhan_entry_sort (GPtrArray *entries)
{
  g_autoptr (GArray) keys = NULL;

  g_return_if_fail (entries);

  keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), entries->len);
  for (guint i = 0; i < entries->len; i++)
    {
      const Key key = get_key (g_ptr_array_index (entries, i));

      g_array_append_val (keys, key);
    }
  g_array_sort (keys, compare_keys);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_index (entries, i) = g_array_index (keys, Key, i).entry;
}
