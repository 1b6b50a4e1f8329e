/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-seed-index.h"

#include <string.h>

static WakhanLetters *
create (const char *text)
{
  return wakhan_letters_new (text, strlen (text), 0);
}

static guint
list (const char *pattern,
      const char *text,
      guint       place,
      guint       places[WAKHAN_SEED_MOST_PLACES])
{
  g_autoptr (WakhanLetters)   sought = create (pattern);
  g_autoptr (WakhanLetters)   letters = create (text);
  g_autoptr (WakhanSeedIndex) index = wakhan_seed_index_new (sought->n_letters);

  wakhan_seed_index_add_pattern (index, sought);
  wakhan_seed_index_read_text (index, letters, NULL);
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seed-index/lists-where-a-seed-stands", test_places);
  g_test_add_func ("/seed-index/knows-nothing-of-what-is-too-short", test_short);
  g_test_add_func ("/seed-index/leaves-out-what-stands-everywhere", test_too_often);
  return g_test_run ();
}
