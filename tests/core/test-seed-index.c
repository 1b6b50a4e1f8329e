/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-seed-index.h"

static guint
list (const char *pattern,
      const char *text,
      guint       place,
      guint       places[WAKHAN_SEED_MOST_PLACES])
{
  g_autoptr (WakhanLetters)   sought = wakhan_letters_new (pattern);
  g_autoptr (WakhanLetters)   letters = wakhan_letters_new (text);
  g_autoptr (WakhanSeedIndex) index = wakhan_seed_index_new (letters);

  wakhan_seed_index_add_pattern (index, sought);
  wakhan_seed_index_read_text (index, NULL);
  return wakhan_seed_index_list_places (index, sought, place, places);
}

static void
test_places (void)
{
  guint places[WAKHAN_SEED_MOST_PLACES];

  g_assert_cmpuint (list ("caravan", "one caravan and caravans", 0, places), ==, 2);
  g_assert_cmpuint (MIN (places[0], places[1]), ==, 3);
  g_assert_cmpuint (MAX (places[0], places[1]), ==, 13);
  g_assert_cmpuint (list ("caravan", "one carafe", 0, places), ==, 0);
  g_assert_cmpuint (list ("商队来", "有商队来了", 0, places), ==, 1);
  g_assert_cmpuint (places[0], ==, 1);
}

/* Of a seed that is too short nothing is known. */
static void
test_short (void)
{
  guint places[WAKHAN_SEED_MOST_PLACES];

  g_assert_cmpuint (list ("carava", "one caravan", 0, places), ==, 0);
  g_assert_cmpuint (list ("caravan", "one caravan", 1, places), ==, 0);
  g_assert_cmpuint (list ("caravan", "", 0, places), ==, 0);
}

static void
test_too_often (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint               places[WAKHAN_SEED_MOST_PLACES];

  for (guint i = 0; i < WAKHAN_SEED_MOST_PLACES; i++)
    g_string_append (text, "caravan ");
  g_assert_cmpuint (list ("caravan", text->str, 0, places), ==, WAKHAN_SEED_MOST_PLACES);
  g_string_append (text, "caravan ");
  g_assert_cmpuint (list ("caravan", text->str, 0, places), ==, 0);
}

/* One letter of a text may stand for many. */
static void
test_many (void)
{
  g_autoptr (GString)         text = g_string_new (NULL);
  g_autoptr (WakhanLetters)   letters = NULL;
  g_autoptr (WakhanSeedIndex) index = NULL;
  guint                       places[WAKHAN_SEED_MOST_PLACES];

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (text, "\357\267\272%c%c", 'a' + i % 26, 'a' + i / 26 % 26);
  letters = wakhan_letters_new (text->str);
  g_assert_cmpuint (letters->n_letters, >, 2 * text->len);
  index = wakhan_seed_index_new (letters);
  wakhan_seed_index_add_pattern (index, letters);
  wakhan_seed_index_read_text (index, NULL);
  for (guint i = 0; i + 7 <= letters->n_letters; i++)
    {
      const guint n_places = wakhan_seed_index_list_places (index, letters, i, places);
      gboolean    is_there = n_places == 0; /* it stands everywhere */

      for (guint k = 0; k < n_places; k++)
        is_there |= places[k] == i;
      g_assert_true (is_there);
    }
}

/* Words that are gone take no room, be they as many as they like. */
static void
test_size (void)
{
  g_autoptr (GRand)           random = g_rand_new_with_seed (1999);
  g_autoptr (GString)         text = g_string_new (NULL);
  g_autoptr (WakhanLetters)   letters = NULL;
  g_autoptr (WakhanSeedIndex) index = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_c (text, g_rand_int_range (random, 'a', 'z' + 1));
  letters = wakhan_letters_new (text->str);
  index = wakhan_seed_index_new (letters);
  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr (GString)       words = g_string_new (NULL);
      g_autoptr (WakhanLetters) pattern = NULL;

      for (guint k = 0; k < 100; k++)
        g_string_append_c (words, g_rand_int_range (random, 'A', 'Z' + 1));
      pattern = wakhan_letters_new (words->str);
      wakhan_seed_index_add_pattern (index, pattern);
    }
  wakhan_seed_index_read_text (index, NULL);
  g_assert_cmpuint (wakhan_seed_index_get_size (index), <, 4 * 5000 * 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seed-index/lists-where-a-seed-stands", test_places);
  g_test_add_func ("/seed-index/knows-nothing-of-what-is-too-short", test_short);
  g_test_add_func ("/seed-index/leaves-out-what-stands-everywhere", test_too_often);
  g_test_add_func ("/seed-index/has-room-for-as-many-as-there-are", test_many);
  g_test_add_func ("/seed-index/takes-no-room-for-what-is-gone", test_size);
  return g_test_run ();
}
