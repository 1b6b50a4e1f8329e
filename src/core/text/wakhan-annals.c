/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-annals.h"

#include "wakhan-prefix.h"

#include <string.h>

#define LEAST_ENTRIES 4
#define LATEST_YEAR 2100

static const char *const eras[] = { "A.D. ", "A. D. ", "AD ", "ANNO DOMINI ", "Anno Domini ",
                                    "ANNO ", "Anno ", "In the year ", "Im Jahre ", "Im Jahr " };

/* Behind the era, if there is one. */
static const char *
skip_era (const char *words)
{
  for (gsize i = 0; i < G_N_ELEMENTS (eras); i++)
    if (wakhan_has_prefix (words, eras[i]))
      return words + strlen (eras[i]);
  return words;
}

/* The year by which words begin that go on behind it; 0: there is none. A chapter may have a number
 * of three figures as well, but only with a stop. */
static guint
get_year (const char *words)
{
  const char *figures = skip_era (words);
  const gsize length = strspn (figures, "0123456789");
  const char *rest = figures + length;
  const guint year = g_ascii_strtoull (figures, NULL, 10);

  if (length < 3 || length > 4 || year > LATEST_YEAR)
    return 0;
  if (wakhan_has_prefix (rest, " A.D"))
    rest += strlen (" A.D");
  if (figures == words && !strchr (".:", *rest) && rest == figures + length)
    return 0;
  rest += strspn (rest, ".:,");
  return *rest == ' ' && rest[1] ? year : 0;
}

void
wakhan_annals_settle (GArray *paragraphs)
{
  guint n_entries = 0;
  guint n_falling = 0;
  guint last = 0;

  g_return_if_fail (paragraphs != NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);
      const guint           year =
        paragraph->is_outside || paragraph->mark > 0 || paragraph->is_line
                    ? 0
                    : get_year (paragraph->words);

      paragraph->is_entry = year > 0 && wakhan_plain_paragraph_ends_sentence (paragraph);
      if (!paragraph->is_entry)
        continue;
      n_entries++;
      n_falling += year < last;
      last = year;
    }
  for (guint i = 0; i < paragraphs->len; i++)
    {
      WakhanPlainParagraph *paragraph = wakhan_plain_paragraphs_get (paragraphs, i);

      paragraph->is_entry = paragraph->is_entry && n_entries >= LEAST_ENTRIES &&
                            n_falling * 5 <= n_entries;
      if (paragraph->is_entry)
        paragraph->is_heading = FALSE;
    }
}
