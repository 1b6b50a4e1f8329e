/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-case.h"

char *
wakhan_case_fold (const char *words)
{
  /* Most words are ASCII, which takes a fifth of the time. */
  return g_str_is_ascii (words) ? g_ascii_strdown (words, -1) : g_utf8_casefold (words, -1);
}

char *
wakhan_case_fold_letters (const char *words,
                          gboolean    with_figures)
{
  g_autofree char *folded = wakhan_case_fold (words);
  GString         *letters = g_string_new (NULL);

  for (const char *at = folded; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isalpha (letter) || (with_figures && g_unichar_isalnum (letter)))
        g_string_append_unichar (letters, letter);
    }
  return g_string_free (letters, FALSE);
}

gboolean
wakhan_case_is_one_of (const char        *word,
                       const char *const *words)
{
  g_autofree char *folded = wakhan_case_fold (word);

  return g_strv_contains (words, folded);
}
