/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-file-name.h"

#include <string.h>

#define LONGEST 40 /* characters */

char *
wakhan_file_name_dup (const char *words,
                      const char *fallback)
{
  GString *name;

  g_return_val_if_fail (words && fallback, NULL);

  name = g_string_new (NULL);
  for (guint i = 0; i < LONGEST && *words && *words != '\n'; i++)
    {
      const gunichar letter = g_utf8_get_char (words);

      if (g_unichar_isalnum (letter) || g_unichar_ismark (letter))
        g_string_append_unichar (name, letter);
      else if (name->len > 0 && name->str[name->len - 1] != ' ')
        g_string_append_c (name, ' ');
      words = g_utf8_next_char (words);
    }
  g_strchomp (name->str);
  name->len = strlen (name->str);
  if (name->len == 0)
    g_string_append (name, fallback);
  return g_string_free (name, FALSE);
}
