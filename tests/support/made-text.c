/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "made-text.h"

#include <math.h>

#define N_WORDS 4000

static void
append_word (GString *text,
             guint    number)
{
  static const char *const syllables[] = { "ka", "ro", "min", "tel", "su", "bar", "en", "dol",
                                           "vi", "pas", "gri", "lo", "cha", "ner", "ut", "fel" };

  number += 20;
  for (; number > 0; number /= G_N_ELEMENTS (syllables))
    g_string_append (text, syllables[number % G_N_ELEMENTS (syllables)]);
}

char *
made_text_new (gsize  size,
               GRand *random)
{
  GString *text = g_string_sized_new (size + 1000);

  while (text->len < size)
    {
      const guint n_words = g_rand_int_range (random, 5, 25);

      for (guint i = 0; i < n_words; i++)
        {
          if (i > 0)
            g_string_append_c (text, ' ');
          /* The n-th word comes about 1/n times as often as the first, as words do. */
          append_word (text, exp (g_rand_double (random) * log (N_WORDS)));
        }
      g_string_append (text, g_rand_int_range (random, 0, 7) == 0 ? ".\n" : ". ");
    }
  return g_string_free (text, FALSE);
}
