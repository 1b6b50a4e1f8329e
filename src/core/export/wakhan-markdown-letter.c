/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-markdown-letter.h"

gboolean
wakhan_markdown_is_blank (gunichar letter)
{
  return letter < 0x80 ? g_ascii_isspace (letter) || letter == '\v'
                       : g_unichar_type (letter) == G_UNICODE_SPACE_SEPARATOR;
}

gboolean
wakhan_markdown_is_punctuation (gunichar letter)
{
  const GUnicodeType type = g_unichar_type (letter);

  if (letter < 0x80)
    return g_ascii_ispunct (letter);
  return type >= G_UNICODE_CONNECT_PUNCTUATION && type <= G_UNICODE_OPEN_PUNCTUATION;
}
