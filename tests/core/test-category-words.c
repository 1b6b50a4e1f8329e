/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-category-words.h"

#include <string.h>

static void
test_words (void)
{
  static const struct
  {
    const char *sentence;
    const char *category;
  } cases[] = {
    { "", NULL },
    { "The envoys signed a treaty by the river", "diplomacy" },
    { "The Battle of the Two Rivers lasted a day", "conflict" },
    { "Police arrested eleven men at the ferry", "security" },
    { "The railway reached the mines", "economy" },
    { "He was born in a village by the river", NULL },
    { "After the war they signed a treaty", NULL },
    { "The warden batted on", NULL },
    { "Die Schlacht am Fluss dauerte einen Tag", "conflict" },
    { "Die Gesandten schlossen ein Abkommen", "diplomacy" },
    { "Le traité fut signé au bord du fleuve", "diplomacy" },
    { "La batalla duró un día", "conflict" },
    { "نبرد یک روز طول کشید", "conflict" },
    { "两国在河边签订了条约", "diplomacy" },
    { "战争持续了一天", "conflict" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char       *sentence = cases[i].sentence;
      const WakhanSlice slice = { sentence, sentence + strlen (sentence) };

      g_test_message ("%s", sentence);
      g_assert_cmpstr (wakhan_category_words_find (&slice), ==, cases[i].category);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/category-words/a-sentence-says-its-category-or-none", test_words);
  return g_test_run ();
}
