/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-key-index.h"

#include <string.h>

/* To go through so many names takes no longer than to ask a table. */
#define FEW 24

struct _WakhanKeyIndex
{
  GArray     *groups;         /* WakhanIndexedGroup */
  GArray     *keys;           /* WakhanIndexedKey, those of a group together */
  GHashTable *groups_by_name; /* to their numbers, each one more */
};

/* What tells most names apart without their letters. */
static guint
create_code (const char *name)
{
  const gsize length = strlen (name);

  return length == 0 ? 0
                     : (guint) length << 16 | (guint) (guchar) name[0] << 8 |
                         (guchar) name[length - 1];
}

static void
clear_group (gpointer group)
{
  g_clear_pointer (&((WakhanIndexedGroup *) group)->numbers, g_hash_table_unref);
}

WakhanKeyIndex *
wakhan_key_index_new (void)
{
  WakhanKeyIndex *self = g_new0 (WakhanKeyIndex, 1);

  self->groups = g_array_new (FALSE, FALSE, sizeof (WakhanIndexedGroup));
  g_array_set_clear_func (self->groups, clear_group);
  self->keys = g_array_new (FALSE, FALSE, sizeof (WakhanIndexedKey));
  self->groups_by_name = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
wakhan_key_index_free (WakhanKeyIndex *self)
{
  g_array_unref (self->groups);
  g_array_unref (self->keys);
  g_hash_table_unref (self->groups_by_name);
  g_free (self);
}

gboolean
wakhan_key_index_add_group (WakhanKeyIndex *self,
                            const char     *name,
                            guint           line)
{
  const WakhanIndexedGroup group = { .name = name, .line = line, .first_key = self->keys->len };
  const guint              number = self->groups->len + 1;

  if (wakhan_key_index_find_group (self, name))
    return FALSE;
  g_array_append_val (self->groups, group);
  return g_hash_table_insert (self->groups_by_name, (gpointer) name, GUINT_TO_POINTER (number));
}

/* What is in the table of a group is the number of a key among all, one more. */
static void
enter_key (const WakhanKeyIndex *self,
           WakhanIndexedGroup   *group,
           guint                 number)
{
  const WakhanIndexedKey *key = &g_array_index (self->keys, WakhanIndexedKey, number);

  g_hash_table_insert (group->numbers, (gpointer) key->name, GUINT_TO_POINTER (number + 1));
}

gboolean
wakhan_key_index_add_key (WakhanKeyIndex *self,
                          const char     *name,
                          const char     *value,
                          guint           line)
{
  const WakhanIndexedKey key = { name, value, line, create_code (name) };
  WakhanIndexedGroup    *group;

  g_return_val_if_fail (self->groups->len > 0, FALSE);

  group = &g_array_index (self->groups, WakhanIndexedGroup, self->groups->len - 1);
  if (wakhan_key_index_find_key (self, group, name))
    return FALSE;
  g_array_append_val (self->keys, key);
  group->n_keys++;
  if (group->numbers)
    {
      enter_key (self, group, self->keys->len - 1);
    }
  else if (group->n_keys > FEW)
    {
      group->numbers = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = 0; i < group->n_keys; i++)
        enter_key (self, group, group->first_key + i);
    }
  return TRUE;
}

guint
wakhan_key_index_get_n_groups (const WakhanKeyIndex *self)
{
  return self->groups->len;
}

const WakhanIndexedGroup *
wakhan_key_index_get_group (const WakhanKeyIndex *self,
                            guint                 number)
{
  g_return_val_if_fail (number < self->groups->len, NULL);

  return &g_array_index (self->groups, WakhanIndexedGroup, number);
}

const WakhanIndexedGroup *
wakhan_key_index_find_group (const WakhanKeyIndex *self,
                             const char           *name)
{
  const guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->groups_by_name, name));

  return number > 0 ? &g_array_index (self->groups, WakhanIndexedGroup, number - 1) : NULL;
}

const WakhanIndexedKey *
wakhan_key_index_find_key (const WakhanKeyIndex     *self,
                           const WakhanIndexedGroup *group,
                           const char               *name)
{
  const guint code = create_code (name);
  guint       number;

  if (group->numbers)
    {
      number = GPOINTER_TO_UINT (g_hash_table_lookup (group->numbers, name));
      return number > 0 ? &g_array_index (self->keys, WakhanIndexedKey, number - 1) : NULL;
    }
  for (number = group->first_key; number < group->first_key + group->n_keys; number++)
    {
      const WakhanIndexedKey *key = &g_array_index (self->keys, WakhanIndexedKey, number);

      if (key->code == code && g_str_equal (key->name, name))
        return key;
    }
  return NULL;
}
