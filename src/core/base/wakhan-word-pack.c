/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-pack.h"

#include <string.h>

/* Puts others in the place of those that are no UTF-8. Returns: (nullable): what keeps them. */
static GPtrArray *
repair (const char **words,
        guint        n_words)
{
  GPtrArray *repaired = NULL;

  for (guint i = 0; i < n_words; i++)
    if (!g_utf8_validate (words[i], -1, NULL))
      {
        char *word = g_utf8_make_valid (words[i], -1);

        if (!repaired)
          repaired = g_ptr_array_new_with_free_func (g_free);
        g_ptr_array_add (repaired, word);
        words[i] = word;
      }
  return repaired;
}

char *
wakhan_word_pack_new (const WakhanPackedWord *words,
                      guint                   n_words)
{
  const char          **valid = g_newa (const char *, n_words);
  g_autoptr (GPtrArray) repaired = NULL;
  gsize                 size = 0;
  char                 *pack;
  char                 *next;

  for (guint i = 0; i < n_words; i++)
    valid[i] = words[i].word ? words[i].word : "";
  repaired = repair (valid, n_words);
  for (guint i = 0; i < n_words; i++)
    size += *valid[i] ? strlen (valid[i]) + 1 : 0;
  pack = next = g_malloc (size);
  for (guint i = 0; i < n_words; i++)
    {
      *words[i].field = *valid[i] ? next : "";
      if (*valid[i])
        next = g_stpcpy (next, valid[i]) + 1;
    }
  return pack;
}

GStrv
wakhan_word_pack_new_list (const char *const *words)
{
  const guint             n_words = words ? g_strv_length ((GStrv) words) : 0;
  g_autofree const char **valid = g_memdup2 (words, n_words * sizeof *words);
  g_autoptr (GPtrArray)   repaired = repair (valid, n_words);
  gsize                   size = (n_words + 1) * sizeof *words;
  GStrv                   list;
  char                   *next;

  if (n_words == 0)
    return NULL;
  for (guint i = 0; i < n_words; i++)
    size += strlen (valid[i]) + 1;
  list = g_malloc (size);
  next = (char *) (list + n_words + 1);
  for (guint i = 0; i < n_words; i++)
    {
      list[i] = next;
      next = g_stpcpy (next, valid[i]) + 1;
    }
  list[n_words] = NULL;
  return list;
}
