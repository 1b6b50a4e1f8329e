/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "patience.h"
#include "wakhan-passage-finder.h"
#include "wakhan-text-importer.h"

static void
test_found (void)
{
  static const struct
  {
    const char *words;
    guint       n_places;
    const char *found;
  } cases[] = {
    { "Élan and water", 1, "Élan and\nwater" },
    { "  Élan   and\twater ", 1, "Élan and\nwater" },
    { "water ran", 1, "water ran" },
    { "the", 2, "the" },
    { "The", 0, NULL },
    { "elan", 0, NULL },
    { "", 0, NULL },
    { "   ", 0, NULL },
    { "and water ran down the hill", 1, "and\nwater ran down  the hill" },
    { "hill to the sea", 1, "hill\nto the sea" },
    { "by and by and by the way", 1, "by and by and by the way" }, /* what begins before it fails */
  };
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("Élan and\\\nwater ran down&#32; the hill\n\nto the sea\n\n"
                            "by and by and by and by and by the way\n");
  g_autoptr (WakhanPassageFinder) finder = wakhan_passage_finder_new (document);

  /* Many are found in another way than few. */
  for (gsize i = 0; i < 4 * G_N_ELEMENTS (cases); i++)
    {
      const char *words = cases[i % G_N_ELEMENTS (cases)].words;
      const char *expected = cases[i % G_N_ELEMENTS (cases)].found;
      guint       start = 0;
      guint       end = 0;
      const guint n_places = wakhan_passage_finder_find (finder, words, &start, &end);

      if (n_places != cases[i % G_N_ELEMENTS (cases)].n_places)
        g_error ("“%s” stands at %u places", words, n_places);
      if (expected)
        {
          g_autofree char *found = wakhan_document_dup_range (document, start, end);

          g_assert_cmpstr (found, ==, expected);
        }
    }
}

/* A text and words that repeat themselves, for which a naive search takes the product of their
 * lengths: hours. */
static void
test_words_that_repeat_themselves (void)
{
  static const char *const periods[] = { "a", "ab", "aab", "abaab", "ab cd ", "a b c d e f g h " };
  WakhanPassageFinder     *finder;
  gint64                   began;
  guint                    start;
  guint                    end;

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      GString                   *text = g_string_new (NULL);
      g_autoptr (GString)        words = g_string_new (NULL);
      g_autoptr (WakhanDocument) document = NULL;

      while (text->len < 1000000)
        g_string_append (text, periods[i]);
      while (words->len < 300000)
        g_string_append (words, periods[i]);
      g_string_append (words, "b!");
      document = wakhan_plain_text_import (text->str);
      finder = wakhan_passage_finder_new (document);
      for (guint j = 0; j < 40; j++)
        wakhan_passage_finder_find (finder, "none of these", &start, &end);
      began = g_get_monotonic_time ();
      g_assert_cmpuint (wakhan_passage_finder_find (finder, words->str, &start, &end), ==, 0);
      g_string_truncate (words, words->len - 2);
      g_assert_cmpuint (wakhan_passage_finder_find (finder, words->str, &start, &end), ==, 2);
      g_assert_cmpfloat (g_get_monotonic_time () - began, <, 2 * get_patience () * G_USEC_PER_SEC);
      wakhan_passage_finder_free (finder);
      g_string_free (text, TRUE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/passage-finder/blanks-and-line-breaks-are-one", test_found);
  g_test_add_func ("/passage-finder/words-that-repeat-themselves",
                   test_words_that_repeat_themselves);
  return g_test_run ();
}
