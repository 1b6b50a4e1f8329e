/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-list.h"

static void
test_nothing_is_said_of_what_is_empty (void)
{
  static const char *const parts[] = { "", "China", NULL, "", "Taliban", NULL };
  static const char *const words[] = { "China", "", "Taliban", NULL };
  g_autofree char         *joined = wakhan_word_list_join (words);
  g_autofree char         *joined_parts = wakhan_word_list_join_parts (parts, G_N_ELEMENTS (parts));
  g_autofree char         *facts = wakhan_word_list_join_facts (parts, G_N_ELEMENTS (parts));
  g_autofree char         *sentences =
    wakhan_word_list_join_sentences (parts, G_N_ELEMENTS (parts));
  g_autofree char *one = wakhan_word_list_join_names (parts, 3);
  g_autofree char *none = wakhan_word_list_join (NULL);

  g_assert_cmpstr (joined, ==, "China, Taliban");
  g_assert_cmpstr (joined_parts, ==, "China, Taliban");
  g_assert_cmpstr (facts, ==, "China · Taliban");
  g_assert_cmpstr (sentences, ==, "China Taliban");
  g_assert_cmpstr (one, ==, "China");
  g_assert_cmpstr (none, ==, "");
}

static void
test_what_is_spoken_ends_by_stops (void)
{
  static const char *const parts[] = { "1999, It passed", NULL, "security", "It was so.\nWas it?",
                                       "", "Essay, paragraph 2" };
  g_autofree char         *spoken = wakhan_word_list_join_spoken (parts, G_N_ELEMENTS (parts));

  g_assert_cmpstr (spoken, ==,
                   "1999, It passed.\nsecurity.\nIt was so.\nWas it?\nEssay, paragraph 2.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-list/nothing-is-said-of-what-is-empty",
                   test_nothing_is_said_of_what_is_empty);
  g_test_add_func ("/word-list/what-is-spoken-ends-by-stops", test_what_is_spoken_ends_by_stops);
  return g_test_run ();
}
