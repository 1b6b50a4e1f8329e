/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-script.h"

#define LETTERS_ASKED 64

static gboolean
is_slanted (GUnicodeScript script)
{
  return script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK ||
         script == G_UNICODE_SCRIPT_CYRILLIC || script == G_UNICODE_SCRIPT_ARMENIAN;
}

gboolean
wakhan_script_has_italics (const char *text,
                           gssize      length)
{
  const char *end = length < 0 ? NULL : text + length;
  guint       n_letters = 0;
  guint       n_slanted = 0;

  g_return_val_if_fail (text, TRUE);

  for (const char *character = text;
       (end ? character < end : *character != '\0') && n_letters < LETTERS_ASKED;
       character = g_utf8_next_char (character))
    {
      const gunichar letter = g_utf8_get_char (character);

      if (!g_unichar_isalpha (letter))
        continue;
      n_letters++;
      n_slanted += is_slanted (g_unichar_get_script (letter));
    }
  return 2 * n_slanted >= n_letters;
}
