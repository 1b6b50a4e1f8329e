/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-note-order.h"

#include <string.h>

/* What is compared, side by side in memory: a note's are in four places. */
typedef struct
{
  gint64      created; /* seconds since 1970; 0 while it is not known */
  guint64     lead;    /* the first letters of the id: most differ in them */
  const char *id;
  WakhanNote *note;
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
get_key (WakhanNote *note)
{
  GDateTime  *created = wakhan_note_get_created (note);
  const char *id = wakhan_note_get_id (note);

  return (Key){ .created = created ? g_date_time_to_unix (created) : 0,
                .lead = get_lead (id),
                .id = id,
                .note = note };
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
wakhan_note_compare (WakhanNote *a,
                     WakhanNote *b)
{
  Key first;
  Key second;

  g_return_val_if_fail (WAKHAN_IS_NOTE (a), 0);
  g_return_val_if_fail (WAKHAN_IS_NOTE (b), 0);

  first = get_key (a);
  second = get_key (b);
  return compare_keys (&first, &second);
}

void
wakhan_note_sort (GPtrArray *notes)
{
  g_autoptr (GArray) keys = NULL;

  g_return_if_fail (notes);

  keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), notes->len);
  for (guint i = 0; i < notes->len; i++)
    {
      const Key key = get_key (g_ptr_array_index (notes, i));

      g_array_append_val (keys, key);
    }
  g_array_sort (keys, compare_keys);
  for (guint i = 0; i < notes->len; i++)
    g_ptr_array_index (notes, i) = g_array_index (keys, Key, i).note;
}
