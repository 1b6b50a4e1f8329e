/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-finder.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static gboolean
is_year_alone (const char *words)
{
  return strlen (words) == 4 && strspn (words, "0123456789") == 4;
}

/* What is found lies inside the text, in order and without overlap, and a year is no day. */
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
      g_autofree char       *own = g_utf8_substring (text, date->start, date->end);

      g_assert_cmpuint (date->start, >=, next);
      g_assert_cmpuint (date->end, >, date->start);
      g_assert_cmpuint (date->end, <=, length);
      g_assert_true (words && *words);
      g_assert_true (!is_year_alone (own) || wakhan_date_get_finest (date->date) >= 365);
      next = date->end;
    }
}

static void
check_same (GArray *found,
            GArray *again)
{
  g_assert_cmpuint (found->len, ==, again->len);
  for (guint i = 0; i < found->len; i++)
    {
      const WakhanFoundDate *date = &g_array_index (found, WakhanFoundDate, i);
      const WakhanFoundDate *same = &g_array_index (again, WakhanFoundDate, i);

      g_assert_cmpuint (date->start, ==, same->start);
      g_assert_cmpuint (date->end, ==, same->end);
      g_assert_cmpstr (wakhan_date_get_edtf (date->date), ==, wakhan_date_get_edtf (same->date));
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
  g_autoptr (GArray)     again = wakhan_date_finder_find (text);
  g_autoptr (GArray)     found_in_news = wakhan_date_finder_find_in (text, &news);

  check (text, found);
  check_same (found, again);
  check (text, found_in_news);
  return 0;
}
