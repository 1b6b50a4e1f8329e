/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "made-text.h"
#include "wakhan-alignment.h"

#include <string.h>

typedef struct
{
  WakhanLetters *pattern;
  WakhanLetters *text;
  GArray        *runs;
} Pair;

static WakhanLetters *
create (const char *text)
{
  return wakhan_letters_new (text);
}

static void
pair_init (Pair       *pair,
           const char *pattern,
           const char *text)
{
  g_autoptr (WakhanAligner) aligner = NULL;

  pair->pattern = create (pattern);
  pair->text = create (text);
  pair->runs = g_array_new (FALSE, FALSE, sizeof (WakhanEqualRun));
  aligner = wakhan_aligner_new (pair->pattern);
  wakhan_aligner_align (aligner, pair->text, 0, pair->text->n_letters, pair->runs);
}

static void
pair_clear (Pair *pair)
{
  wakhan_letters_free (pair->pattern);
  wakhan_letters_free (pair->text);
  g_array_unref (pair->runs);
}

static guint
count (Pair *pair)
{
  return wakhan_equal_runs_count (pair->runs, 0, pair->pattern->n_letters);
}

/* Each letter of the pattern at most once, and both in their order. */
static void
assert_in_order (Pair *pair)
{
  for (guint i = 0; i < pair->runs->len; i++)
    {
      const WakhanEqualRun *run = &g_array_index (pair->runs, WakhanEqualRun, i);

      g_assert_cmpuint (run->length, >, 0);
      g_assert_cmpmem (pair->pattern->letters + run->pattern, run->length * sizeof (gunichar),
                       pair->text->letters + run->text, run->length * sizeof (gunichar));
      if (i > 0)
        {
          g_assert_cmpuint (run[-1].pattern + run[-1].length, <=, run->pattern);
          g_assert_cmpuint (run[-1].text + run[-1].length, <=, run->text);
        }
    }
}

static void
test_counts (void)
{
  static const struct
  {
    const char *pattern;
    const char *text;
    guint       n_equal;
  } cases[] = {
    { "the river rose in spring", "the river rose in spring", 20 },
    { "the river rose in spring", "once the river rose late in spring again", 20 },
    { "the river rose in spring", "the rivxr rose in spring", 19 },
    { "the river rose in spring", "the riverrose in", 14 },
    { "the river rose in spring", "nothing of it", 0 },
    { "春天河水上涨了", "春天河水又上涨了", 7 },
    { "", "anything", 0 },
    { "anything", "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Pair pair;

      pair_init (&pair, cases[i].pattern, cases[i].text);
      assert_in_order (&pair);
      g_assert_cmpuint (count (&pair), ==, cases[i].n_equal);
      pair_clear (&pair);
    }
}

/* Of two places that are as good the runs do not mix. */
static void
test_repeated (void)
{
  Pair pair;

  pair_init (&pair, "round and round it goes", "round and round it goes round and round it goes");
  assert_in_order (&pair);
  g_assert_cmpuint (pair.runs->len, ==, 1);
  pair_clear (&pair);
}

/* Half a book that was marked: of such a pattern each short run of letters stands everywhere. */
static void
test_long (void)
{
  g_autoptr (GRand)   random = g_rand_new_with_seed (2021);
  g_autofree char    *pattern = made_text_new (400000, random);
  g_autoptr (GString) text = g_string_new (pattern);
  Pair                pair;
  WakhanEqualRunsTrim trim;

  for (gsize at = 300; at + 10 < text->len; at += 400)
    g_string_insert (text, at, "QQQQQ");
  pair_init (&pair, pattern, text->str);
  assert_in_order (&pair);
  g_assert_cmpuint (count (&pair), >=, pair.pattern->n_letters * 0.99);
  wakhan_equal_runs_trim (pair.runs, 0, pair.pattern->n_letters, &trim);
  g_assert_cmpuint (count (&pair), >=, pair.pattern->n_letters * 0.99);
  pair_clear (&pair);
}

/* Of what came in a hundred short runs stand in the words as well. */
static void
test_much_came_in (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2021);
  g_autofree char  *first = made_text_new (200, random);
  g_autofree char  *second = made_text_new (200, random);
  g_autofree char  *came_in = made_text_new (600, random);
  g_autofree char  *pattern = g_strconcat (first, second, NULL);
  g_autofree char  *text = g_strconcat (first, came_in, second, NULL);
  Pair              pair;

  pair_init (&pair, pattern, text);
  assert_in_order (&pair);
  g_assert_cmpuint (count (&pair), ==, pair.pattern->n_letters);
  pair_clear (&pair);
}

/* Each letter may stand for each other, and no run of them begins anywhere. */
static void
test_periodic (void)
{
  static const char *const periods[] = { "a", "ab", "天", "again and " };

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      Pair                pair;

      for (guint k = 0; k < 50000; k++)
        g_string_append (text, periods[i]);
      pair_init (&pair, text->str, text->str);
      assert_in_order (&pair);
      g_assert_cmpuint (count (&pair), ==, pair.pattern->n_letters);
      g_assert_cmpuint (g_array_index (pair.runs, WakhanEqualRun, 0).text, ==, 0);
      pair_clear (&pair);
    }
}

static void
test_finds_within (void)
{
  Pair  pair;
  guint first;
  guint behind_last;

  pair_init (&pair, "where the young man sat all day", "where the xx man sat all day");
  g_assert_true (wakhan_equal_runs_find_within (pair.runs, 8, 19, &first, &behind_last));
  g_assert_cmpuint (first, ==, strlen ("wherethexx"));
  g_assert_cmpuint (behind_last, ==, strlen ("wherethexxmansat"));
  g_assert_false (wakhan_equal_runs_find_within (pair.runs, 8, 13, &first, &behind_last));
  pair_clear (&pair);
}

static void
test_maps_edges (void)
{
  Pair     pair;
  gboolean is_exact;

  /* before | quote | behind: "old man sat" is "old brown man had sat" there */
  pair_init (&pair, "where the old man sat all day", "where the old brown man had sat all day");
  g_assert_cmpuint (wakhan_equal_runs_map_start (pair.runs, 8, &is_exact), ==, 8);
  g_assert_true (is_exact);
  g_assert_cmpuint (wakhan_equal_runs_map_end (pair.runs, 17, &is_exact), ==, 25);
  g_assert_true (is_exact);
  pair_clear (&pair);

  pair_init (&pair, "where the young man sat all day", "where the xx man sat all day");
  g_assert_cmpuint (wakhan_equal_runs_map_start (pair.runs, 8, &is_exact), ==, 8);
  g_assert_false (is_exact);
  pair_clear (&pair);
}

/* Not with the first letter of what came in, though it is the same. */
static void
test_breaks_at_the_words (void)
{
  Pair  pair;
  guint start;

  pair_init (&pair, "nobody ever made it home", "nobody ever mostly made it home");
  start = strlen ("nobodyever");
  wakhan_equal_runs_break_at (pair.runs, pair.pattern, pair.text, start);
  assert_in_order (&pair);
  g_assert_cmpuint (wakhan_equal_runs_map_start (pair.runs, start, NULL), ==,
                    strlen ("nobodyevermostly"));
  pair_clear (&pair);
}

/* The last words went with another paragraph. */
static void
test_trims (void)
{
  g_autoptr (GString) text = g_string_new ("a long sentence that stays where it was.");
  Pair                pair;
  WakhanEqualRunsTrim trim;
  guint               n_words;

  for (guint i = 0; i < 16; i++)
    g_string_append (text, " QQ QZ QX");
  g_string_append (text, " And the end.");
  pair_init (&pair, "a long sentence that stays where it was. And the end.", text->str);
  n_words = pair.pattern->n_letters;
  g_assert_cmpuint (count (&pair), ==, n_words);
  wakhan_equal_runs_trim (pair.runs, 0, n_words, &trim);
  g_assert_cmpuint (count (&pair), ==, n_words - strlen ("Andtheend"));
  g_assert_true (trim.end_is_elsewhere);
  g_assert_false (trim.start_is_elsewhere || trim.is_parted);
  pair_clear (&pair);
}

/* A sentence came in before the last words, which are few, and none of them is gone; or it came in
 * their place. */
static void
test_parts (void)
{
  static const char stays[] = "a long sentence of quite some words that stays where it always was.";
  static const char new[] = " QQ QZ QX QV QQ QZ QX QV QQ QZ QX QV QQ QZ QX"
                            " QV QQ QZ QX QV QQ QX QV QX";
  g_autofree char    *old = g_strconcat (stays, " And the end.", NULL);
  g_autofree char    *parted = g_strconcat (stays, new, " And the end.", NULL);
  g_autofree char    *replaced = g_strconcat (stays, new, " the end.", NULL);
  Pair                pair;
  WakhanEqualRunsTrim trim;

  pair_init (&pair, old, parted);
  wakhan_equal_runs_trim (pair.runs, 0, pair.pattern->n_letters, &trim);
  g_assert_cmpuint (count (&pair), ==, pair.pattern->n_letters);
  g_assert_true (trim.is_parted);
  g_assert_false (trim.start_is_elsewhere || trim.end_is_elsewhere);
  pair_clear (&pair);
  pair_init (&pair, old, replaced);
  wakhan_equal_runs_trim (pair.runs, 0, pair.pattern->n_letters, &trim);
  g_assert_false (trim.is_parted);
  g_assert_true (trim.end_is_elsewhere);
  pair_clear (&pair);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/alignment/counts-what-stands-in-both", test_counts);
  g_test_add_func ("/alignment/takes-one-of-two-places", test_repeated);
  g_test_add_func ("/alignment/of-long-words-comes-to-an-end", test_long);
  g_test_add_func ("/alignment/goes-on-behind-what-came-in", test_much_came_in);
  g_test_add_func ("/alignment/of-what-repeats-itself-comes-to-an-end", test_periodic);
  g_test_add_func ("/alignment/finds-what-is-left-of-words", test_finds_within);
  g_test_add_func ("/alignment/maps-where-words-begin-and-end", test_maps_edges);
  g_test_add_func ("/alignment/breaks-where-the-words-begin", test_breaks_at_the_words);
  g_test_add_func ("/alignment/keeps-what-a-sentence-parted", test_parts);
  g_test_add_func ("/alignment/leaves-out-what-went-elsewhere", test_trims);
  return g_test_run ();
}
