/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "date-class.h"

#include <string.h>

#define LEAST_DIGITS_OF_A_YEAR 3
#define MOST_DIGITS_OF_A_DAY 2

static const char *names[N_DATE_CLASSES] = {
  [DATE_CLASS_FULL] = "full",
  [DATE_CLASS_CONTEXT] = "context",
  [DATE_CLASS_RELATIVE] = "relative",
};

/* Parted by blanks, in small letters; in some languages a word may have an ending. */
static const char *eras_and_centuries =
  " century centuries millennium bc b.c bce ad a.d ce jahrhundert jahrhunderts jahrhunderte chr "
  "siècle siècles j.-c siglo siglos a.c d.c قرن سده ";
static const char *months =
  " january february march april may june july august september october november december "
  "jan feb mar apr jun jul aug sep sept oct nov dec "
  "januar jänner februar märz mai juni juli oktober dezember "
  "janvier février mars avril juin juillet août septembre octobre novembre décembre "
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ";

const char *
date_class_get_name (DateClass self)
{
  return names[self];
}

gboolean
date_class_parse (const char *name,
                  DateClass  *self)
{
  for (guint i = 0; i < N_DATE_CLASSES; i++)
    if (g_str_equal (name, names[i]))
      {
        *self = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
holds_one_of (const char *words,
              const char *list)
{
  g_auto (GStrv) parts = g_strsplit_set (words, " \t\n,;()/-", -1);

  for (guint i = 0; parts[i]; i++)
    {
      g_autofree char *part = g_strdup (parts[i]);
      g_autofree char *wanted = NULL;

      if (g_str_has_suffix (part, "."))
        part[strlen (part) - 1] = '\0';
      wanted = g_strdup_printf (" %s ", part);
      if (*part && strstr (list, wanted))
        return TRUE;
    }
  return FALSE;
}

/* How many digits the longest number of @words has, in any script; one that is cut short, "’60",
 * counts as a whole year. */
static guint
count_digits (const char *words)
{
  gunichar before = 0;
  guint    n_digits = 0;
  guint    n_most = 0;

  for (const char *at = words; *at; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (!g_unichar_isdigit (letter))
        n_digits = 0;
      else if (n_digits == 0 && (before == '\'' || before == 0x2018 || before == 0x2019))
        n_digits = LEAST_DIGITS_OF_A_YEAR;
      else
        n_digits++;
      if (n_digits == MOST_DIGITS_OF_A_DAY && at[1] == 's') /* "60s" */
        n_digits = LEAST_DIGITS_OF_A_YEAR;
      n_most = MAX (n_most, n_digits);
      before = letter;
    }
  return n_most;
}

DateClass
date_class_guess (const char *words)
{
  g_autofree char *small = g_utf8_strdown (words, -1);
  const guint      n_digits = count_digits (small);

  if (n_digits >= LEAST_DIGITS_OF_A_YEAR || holds_one_of (small, eras_and_centuries) ||
      strstr (small, "世纪") || strstr (small, "年代"))
    return DATE_CLASS_FULL;
  if (holds_one_of (small, months) || strstr (small, "月"))
    return DATE_CLASS_CONTEXT;
  /* "the 20th", but not "10 days later" */
  if (n_digits > 0 && !strchr (small + strcspn (small, "0123456789"), ' '))
    return DATE_CLASS_CONTEXT;
  return DATE_CLASS_RELATIVE;
}
