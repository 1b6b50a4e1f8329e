/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-letter-direction.h"

WakhanLetterDirection
wakhan_letter_direction_find (const char *text)
{
  g_return_val_if_fail (text, WAKHAN_LETTER_DIRECTION_NONE);

  for (; *text; text = g_utf8_next_char (text))
    {
      const gunichar letter = g_utf8_get_char (text);

      if (!g_unichar_isalpha (letter))
        continue;
      switch (g_unichar_get_script (letter))
        {
        case G_UNICODE_SCRIPT_ARABIC:
        case G_UNICODE_SCRIPT_HEBREW:
        case G_UNICODE_SCRIPT_SYRIAC:
        case G_UNICODE_SCRIPT_THAANA:
        case G_UNICODE_SCRIPT_NKO:
          return WAKHAN_LETTER_DIRECTION_LEFTWARDS;
        default:
          return WAKHAN_LETTER_DIRECTION_RIGHTWARDS;
        }
    }
  return WAKHAN_LETTER_DIRECTION_NONE;
}
