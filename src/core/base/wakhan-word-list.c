/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-list.h"

#include <glib/gi18n-lib.h>

static char *
join (const char        *format,
      const char *const *words,
      gsize              n_words)
{
  g_autofree char *joined = g_strdup ("");

  for (gsize i = 0; i < n_words; i++)
    {
      g_autofree char *before = NULL;

      if (!words[i] || !*words[i])
        continue;
      before = g_steal_pointer (&joined);
      joined = *before ? g_strdup_printf (format, before, words[i]) : g_strdup (words[i]);
    }
  return g_steal_pointer (&joined);
}

char *
wakhan_word_list_join (const char *const *words)
{
  return wakhan_word_list_join_parts (words, words ? g_strv_length ((char **) words) : 0);
}

char *
wakhan_word_list_join_parts (const char *const *parts,
                             gsize              n_parts)
{
  /* Translators: a list of names or of short remarks: 1 all before, 2 the next one. */
  return join (C_ ("list", "%1$s, %2$s"), parts, n_parts);
}

char *
wakhan_word_list_join_names (const char *const *names,
                             gsize              n_names)
{
  /* Translators: a list of events, each a date and a title with a comma between them: 1 all before,
   * 2 the next one. */
  return join (C_ ("list of events", "%1$s; %2$s"), names, n_names);
}

char *
wakhan_word_list_join_facts (const char *const *facts,
                             gsize              n_facts)
{
  /* Translators: different facts about one thing, side by side: 1 all before, 2 the next one. */
  return join (C_ ("facts", "%1$s · %2$s"), facts, n_facts);
}

char *
wakhan_word_list_join_sentences (const char *const *sentences,
                                 gsize              n_sentences)
{
  /* Translators: whole sentences, one after the other: 1 all before, 2 the next one. */
  return join (C_ ("sentences", "%1$s %2$s"), sentences, n_sentences);
}

static gboolean
ends_by_stop (const char *line)
{
  const char *const stops[] = { ".", "!", "?", "…", ":", ";", "。", "！", "？", "؟", "۔" };

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    if (g_str_has_suffix (line, stops[i]))
      return TRUE;
  return FALSE;
}

char *
wakhan_word_list_join_spoken (const char *const *parts,
                              gsize              n_parts)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (gsize i = 0; i < n_parts; i++)
    {
      g_auto (GStrv) lines = g_strsplit (parts[i] ? parts[i] : "", "\n", -1);

      for (gsize j = 0; lines[j]; j++)
        {
          const char *line = g_strstrip (lines[j]);

          if (!*line)
            continue;
          if (words->len > 0)
            g_string_append_c (words, '\n');
          if (ends_by_stop (line))
            g_string_append (words, line);
          else
            /* Translators: makes a sentence of what is told of something, for the ear. */
            g_string_append_printf (words, C_ ("spoken", "%s."), line);
        }
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
