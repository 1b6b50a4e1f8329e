/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* What is found lies inside the text, in order and without overlap. */
static void
check (const char *text,
       GArray     *found)
{
  const guint length = g_utf8_strlen (text, -1);
  guint       next = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      g_autofree char       *words = wakhan_date_to_words (date->date);

      g_assert_cmpuint (date->start, >=, next);
      g_assert_cmpuint (date->end, >, date->start);
      g_assert_cmpuint (date->end, <=, length);
      g_assert_true (words && *words);
      next = date->end;
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autofree char       *text = g_utf8_make_valid ((const char *) data, size);
  g_autoptr (WakhanDate) written = wakhan_date_parse ("2021-10-18", NULL);
  const WakhanDateKnown  news = { .lines_are_paragraphs = TRUE,
                                  .written = written,
                                  .manner = WAKHAN_DATE_MANNER_NEWS };
  g_autoptr (GArray)     found = wakhan_date_finder_find (text);
  g_autoptr (GArray)     found_in_news = wakhan_date_finder_find_in (text, &news);

  check (text, found);
  check (text, found_in_news);
  return 0;
}
