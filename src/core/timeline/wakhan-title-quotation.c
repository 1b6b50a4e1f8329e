/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-quotation.h"

static gunichar
find_close (gunichar open)
{
  switch (open)
    {
    case '"':
      return '"';
    case 0x201C:
      return 0x201D;
    case 0x201E:
      return 0x201C;
    case 0xAB:
      return 0xBB;
    case 0x300C:
      return 0x300D;
    default:
      return 0;
    }
}

gboolean
wakhan_title_quotation_has (const WakhanSlice *paragraph,
                            const WakhanSlice *sentence,
                            const WakhanSlice *phrase)
{
  gunichar close = 0;
  gboolean has_words = FALSE;

  for (const char *at = sentence->start; at < phrase->start; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (close == 0)
        {
          close = find_close (letter);
          has_words = FALSE;
        }
      else if (letter == close)
        close = 0;
      else
        has_words |= g_unichar_isalpha (letter);
    }
  if (close == 0 || !has_words)
    return FALSE;
  for (const char *at = phrase->end; at < paragraph->end; at = g_utf8_next_char (at))
    if (g_utf8_get_char (at) == close)
      return TRUE;
    else if (at >= sentence->end && g_unichar_isalnum (g_utf8_get_char (at)))
      break; /* the words go on, and their title is no quotation */
  return FALSE;
}
