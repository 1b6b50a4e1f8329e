/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-table.h"

#include <string.h>

#define LONGEST 48 /* bytes */

static gpointer
index_words (gpointer data)
{
  const WakhanWordTable *self = data;
  GHashTable            *kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_rows; i++)
    {
      const WakhanWordRow *row = &self->rows[i];
      const char           sign[] = { row->words[0], '\0' };
      g_auto (GStrv)       words = g_strsplit (row->words, sign, -1);

      for (guint j = 0; words[j]; j++)
        {
          const guint known = GPOINTER_TO_UINT (g_hash_table_lookup (kinds, words[j]));

          g_hash_table_insert (kinds, g_strdup (words[j]), GUINT_TO_POINTER (known | row->kind));
        }
    }
  g_hash_table_remove (kinds, "");
  return kinds;
}

guint
wakhan_word_table_find (WakhanWordTable   *self,
                        const WakhanSlice *word)
{
  const gsize      length = word->end - word->start;
  char             folded[LONGEST + 1];
  g_autofree char *other = NULL;

  if (length == 0 || length > LONGEST)
    return 0;
  for (gsize i = 0; i < length; i++)
    {
      if ((word->start[i] & 0x80) && !other)
        other = g_utf8_strdown (word->start, (gssize) length);
      folded[i] = g_ascii_tolower (word->start[i]);
    }
  folded[length] = '\0';
  return GPOINTER_TO_UINT (g_hash_table_lookup (g_once (&self->once, index_words, self),
                                                other ? other : folded));
}
