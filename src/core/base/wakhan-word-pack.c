/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-pack.h"

#include <string.h>

/* (nullable): the words that had to be repaired, a NULL for each of the others. */
static GPtrArray *
repair (const WakhanPackedWord *words,
        guint                   n_words)
{
  GPtrArray *repaired = NULL;

  for (guint i = 0; i < n_words; i++)
    if (words[i].word && !g_utf8_validate (words[i].word, -1, NULL))
      {
        if (!repaired)
          repaired = g_ptr_array_new_with_free_func (g_free);
        g_ptr_array_set_size (repaired, (int) n_words);
        repaired->pdata[i] = g_utf8_make_valid (words[i].word, -1);
      }
  return repaired;
}

static const char *
get_word (const WakhanPackedWord *words,
          GPtrArray              *repaired,
          guint                   number)
{
  if (repaired && repaired->pdata[number])
    return repaired->pdata[number];
  return words[number].word ? words[number].word : "";
}

char *
wakhan_word_pack_new (const WakhanPackedWord *words,
                      guint                   n_words)
{
  g_autoptr (GPtrArray) repaired = repair (words, n_words);
  gsize                 size = 0;
  char                 *pack;
  char                 *next;

  for (guint i = 0; i < n_words; i++)
    {
      const gsize length = strlen (get_word (words, repaired, i));

      size += length > 0 ? length + 1 : 0;
    }
  pack = next = g_malloc (size);
  for (guint i = 0; i < n_words; i++)
    {
      const char *word = get_word (words, repaired, i);

      *words[i].field = *word ? next : "";
      if (*word)
        next = g_stpcpy (next, word) + 1;
    }
  return pack;
}
