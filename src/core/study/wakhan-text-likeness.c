/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-likeness.h"

#include "wakhan-fingerprint.h"

#define LEAST_RUNS 8 /* of words: fewer say nothing */

/* Of a text that was worked on much may have gone or come; but where as much came as went, it is
 * another one of the same form. */
WakhanTextLikeness
wakhan_text_likeness_judge (const char *first,
                            const char *second)
{
  WakhanFingerprintOverlap overlap;
  guint                    least;
  guint                    most;

  wakhan_fingerprint_overlap (first, second, &overlap);
  least = MIN (overlap.only_first, overlap.only_second);
  most = MAX (overlap.only_first, overlap.only_second);
  if (overlap.both + overlap.only_first < LEAST_RUNS ||
      overlap.both + overlap.only_second < LEAST_RUNS)
    return WAKHAN_TEXT_LIKENESS_UNKNOWN;
  if (least * 5 <= overlap.both && most * 2 <= overlap.both * 5)
    return WAKHAN_TEXT_LIKENESS_SAME;
  return overlap.both * 10 > overlap.both + least + most ? WAKHAN_TEXT_LIKENESS_SOME
                                                         : WAKHAN_TEXT_LIKENESS_NONE;
}

char *
wakhan_text_likeness_dup_numbers (const char *words)
{
  GString *numbers = g_string_new (NULL);

  for (; words && *words; words = g_utf8_next_char (words))
    {
      const int value = g_unichar_digit_value (g_utf8_get_char (words));

      if (value >= 0)
        g_string_append_c (numbers, '0' + value);
      else if (numbers->len > 0 && numbers->str[numbers->len - 1] != ' ')
        g_string_append_c (numbers, ' ');
    }
  return g_strchomp (g_string_free (numbers, FALSE));
}

gboolean
wakhan_text_likeness_is_series (const char *first,
                                const char *second)
{
  g_autofree char *a = wakhan_text_likeness_dup_numbers (first);
  g_autofree char *b = wakhan_text_likeness_dup_numbers (second);

  return *a && *b && !g_str_equal (a, b);
}
