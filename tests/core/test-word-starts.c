/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-starts.h"

#include <string.h>

static void
test_cases (void)
{
  static const char before[] = "Spl";
  static const char all[] =
    "SplIt fell twice in the valley, it fell twice in the rain and befell us";
  const char *text = all + strlen (before);
  static const struct
  {
    const char *words;
    guint       n_places;
    gsize       first;
  } cases[] = {
    { "fell twice in the valley", 1, 3 },
    { "fell twice in the", 2, 3 },
    { "ell twice in the rain", 1, 33 }, /* from the middle of a word */
    { "It fell twice in the valley, it", 1, 0 },
    { "and befell us", 1, 55 },
    { "and befell us all", 0, 0 },
    { "SplIt fell twice in the valley", 0, 0 }, /* would begin before the text does */
    { "fell  twice in the valley", 0, 0 },
    { "valley,", WAKHAN_WORD_STARTS_UNKNOWN, 0 },
    { "the rain", WAKHAN_WORD_STARTS_UNKNOWN, 0 },
    { "", WAKHAN_WORD_STARTS_UNKNOWN, 0 },
    { " ", WAKHAN_WORD_STARTS_UNKNOWN, 0 },
  };
  g_autoptr (WakhanWordStarts) starts = wakhan_word_starts_new (text, strlen (text));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize first = 0;

      g_assert_cmpuint (
        wakhan_word_starts_find (starts, cases[i].words, strlen (cases[i].words), &first), ==,
        cases[i].n_places);
      g_assert_cmpuint (first, ==, cases[i].first);
    }
}

/* To compare them with each of its places took the product of their lengths. */
static void
test_text_that_repeats_itself (void)
{
  g_autoptr (GString)          text = g_string_new (NULL);
  g_autoptr (WakhanWordStarts) starts = NULL;
  gsize                        first;

  while (text->len < 1000)
    g_string_append (text, "lalalalalala ");
  starts = wakhan_word_starts_new (text->str, text->len);
  g_assert_cmpuint (wakhan_word_starts_find (starts, text->str, text->len / 2, &first), ==,
                    WAKHAN_WORD_STARTS_UNKNOWN);
}

static void
test_short_texts (void)
{
  static const char *const texts[] = { "", " ", "a", "a b", "12345678", " 2345678", " 23456789" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (WakhanWordStarts) starts = wakhan_word_starts_new (texts[i], strlen (texts[i]));
      gsize                        first = 7;

      g_assert_cmpuint (wakhan_word_starts_find (starts, "so many words", 13, &first), ==, 0);
      g_assert_cmpuint (first, ==, 7);
      if (strlen (texts[i]) == 9)
        {
          g_assert_cmpuint (wakhan_word_starts_find (starts, " 23456789", 9, &first), ==, 1);
          g_assert_cmpuint (first, ==, 0);
        }
    }
}

/* The same as looking at each place, in texts of few letters, where much is alike. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  for (guint round = 0; round < 200; round++)
    {
      const gsize                  length = (gsize) g_rand_int_range (random, 20, 600);
      g_autofree char             *text = g_strnfill (length, 'a');
      g_autoptr (WakhanWordStarts) starts = NULL;

      for (gsize i = 0; i < length; i++)
        text[i] = "ab  c"[g_rand_int_range (random, 0, round % 2 ? 5 : 3)];
      starts = wakhan_word_starts_new (text, length);
      for (guint i = 0; i < 50; i++)
        {
          const gsize      start = (gsize) g_rand_int_range (random, 0, (int) length);
          g_autofree char *words =
            g_strndup (text + start, (gsize) g_rand_int_range (random, 1, 40));
          const char *expected = strstr (text, words);
          const guint n_expected = strstr (expected + 1, words) ? 2 : 1;
          gsize       first = 0;
          const guint n_found = wakhan_word_starts_find (starts, words, strlen (words), &first);

          if (n_found == WAKHAN_WORD_STARTS_UNKNOWN)
            continue;
          g_assert_cmpuint (n_found, ==, n_expected);
          g_assert_cmpuint (first, ==, expected - text);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-starts/words-are-found-by-the-rarest", test_cases);
  g_test_add_func ("/word-starts/short-texts", test_short_texts);
  g_test_add_func ("/word-starts/a-text-that-repeats-itself", test_text_that_repeats_itself);
  g_test_add_func ("/word-starts/as-looking-at-each-place", test_random);
  return g_test_run ();
}
