/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-digest-names.h"

struct _WakhanDigestNames
{
  GHashTable *numbers; /* of names, which it owns */
  GArray     *names;   /* WakhanDigestName */
};

WakhanDigestNames *
wakhan_digest_names_new (void)
{
  WakhanDigestNames     *self = g_new0 (WakhanDigestNames, 1);
  const WakhanDigestName none = { "", 0 };

  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->names = g_array_new (FALSE, FALSE, sizeof (WakhanDigestName));
  g_array_append_val (self->names, none);
  return self;
}

void
wakhan_digest_names_free (WakhanDigestNames *self)
{
  g_hash_table_unref (self->numbers);
  g_array_unref (self->names);
  g_free (self);
}

guint
wakhan_digest_names_find (const WakhanDigestNames *self,
                          const char              *name)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, name));
}

guint
wakhan_digest_names_add (WakhanDigestNames *self,
                         const char        *name)
{
  guint number;

  if (!name || !*name)
    return 0;
  number = wakhan_digest_names_find (self, name);
  if (number == 0)
    {
      const WakhanDigestName one = { g_strdup (name), 0 };

      number = self->names->len;
      g_hash_table_insert (self->numbers, (char *) one.name, GUINT_TO_POINTER (number));
      g_array_append_val (self->names, one);
    }
  return number;
}

guint
wakhan_digest_names_count (WakhanDigestNames *self,
                           const char        *name)
{
  const guint number = wakhan_digest_names_add (self, name);

  if (number > 0)
    g_array_index (self->names, WakhanDigestName, number).n_events++;
  return number;
}

const GArray *
wakhan_digest_names_get_all (const WakhanDigestNames *self)
{
  return self->names;
}
