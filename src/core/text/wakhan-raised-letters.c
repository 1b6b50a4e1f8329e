/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-raised-letters.h"

static const char *const raised_figures[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };
static const char *const lowered_figures[] = { "₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉" };

/* NULL: it has none. */
static const char *
find_letter (gunichar letter,
             gboolean is_raised)
{
  if (letter >= '0' && letter <= '9')
    return (is_raised ? raised_figures : lowered_figures)[letter - '0'];
  switch (letter)
    {
    case '+':
      return is_raised ? "⁺" : "₊";
    case '-':
    case 0x2212:
      return is_raised ? "⁻" : "₋";
    case '(':
      return is_raised ? "⁽" : "₍";
    case ')':
      return is_raised ? "⁾" : "₎";
    default:
      return NULL;
    }
}

char *
wakhan_raised_letters_dup (const char *letters,
                           gboolean    is_raised)
{
  GString *text;

  g_return_val_if_fail (letters, NULL);

  text = g_string_new (NULL);
  for (; *letters; letters = g_utf8_next_char (letters))
    {
      const char *letter = find_letter (g_utf8_get_char (letters), is_raised);

      if (!letter)
        {
          g_string_free (text, TRUE);
          return NULL;
        }
      g_string_append (text, letter);
    }
  return g_string_free (text, FALSE);
}
