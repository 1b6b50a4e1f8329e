/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-table.h"

#include <string.h>

#define LONGEST 48 /* bytes */

typedef struct
{
  GHashTable *kinds;
  guint64     lengths[0x80]; /* of the words that begin with that letter, a bit each; the
                                lowest one: of a word that has other letters, too */
} Index;

static void
add_word (Index      *index,
          const char *word,
          guint       kind)
{
  const guint  known = GPOINTER_TO_UINT (g_hash_table_lookup (index->kinds, word));
  const guchar first = word[0];

  g_hash_table_insert (index->kinds, g_strdup (word), GUINT_TO_POINTER (known | kind));
  if (first < G_N_ELEMENTS (index->lengths))
    index->lengths[first] |= (G_GUINT64_CONSTANT (1) << strlen (word)) | !g_str_is_ascii (word);
}

static gpointer
index_words (gpointer data)
{
  const WakhanWordTable *self = data;
  Index                 *index = g_new0 (Index, 1);

  index->kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->n_rows; i++)
    {
      const WakhanWordRow *row = &self->rows[i];
      const char           sign[] = { row->words[0], '\0' };
      g_auto (GStrv)       words = g_strsplit (row->words, sign, -1);

      for (guint j = 0; words[j]; j++)
        if (*words[j])
          add_word (index, words[j], row->kind);
    }
  return index;
}

/* Most words of a text are in no table, and their first letter and length tell it. */
static gboolean
may_have (const Index       *index,
          const WakhanSlice *word)
{
  const guchar first = g_ascii_tolower (*word->start);

  if (first >= 0x80 || index->lengths[first] >> (word->end - word->start) & 1)
    return TRUE;
  if (!(index->lengths[first] & 1))
    return FALSE;
  for (const char *at = word->start; at < word->end; at++)
    if (*at & 0x80)
      return TRUE;
  return FALSE;
}

guint
wakhan_word_table_find (WakhanWordTable   *self,
                        const WakhanSlice *word)
{
  const gsize      length = word->end - word->start;
  const Index     *index = g_once (&self->once, index_words, self);
  char             folded[LONGEST + 1];
  g_autofree char *other = NULL;

  if (length == 0 || length > LONGEST || !may_have (index, word))
    return 0;
  for (gsize i = 0; i < length; i++)
    {
      if ((word->start[i] & 0x80) && !other)
        other = g_utf8_strdown (word->start, (gssize) length);
      folded[i] = g_ascii_tolower (word->start[i]);
    }
  folded[length] = '\0';
  return GPOINTER_TO_UINT (g_hash_table_lookup (index->kinds, other ? other : folded));
}
