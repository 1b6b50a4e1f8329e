/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-category-words.h"

#include <string.h>

static void
test_words (void)
{
  static const struct
  {
    const char        *sentence;
    const char        *category;
    WakhanDateLanguage language;
  } cases[] = {
    { "", NULL, WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "The envoys signed a treaty by the river", "diplomacy", WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "The Battle of the Two Rivers lasted a day", "conflict", WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "Police arrested eleven men at the ferry", "security", WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "The railway reached the mines", "economy", WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "He was born in a village by the river", NULL, WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "After the war they signed a treaty", NULL, WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "The warden batted on", NULL, WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "Die Schlacht am Fluss dauerte einen Tag", "conflict", WAKHAN_DATE_LANGUAGE_GERMAN },
    { "Die Gesandten schlossen ein Abkommen", "diplomacy", WAKHAN_DATE_LANGUAGE_GERMAN },
    { "Le traité fut signé au bord du fleuve", "diplomacy", WAKHAN_DATE_LANGUAGE_FRENCH },
    { "La batalla duró un día", "conflict", WAKHAN_DATE_LANGUAGE_SPANISH },
    { "نبرد یک روز طول کشید", "conflict", WAKHAN_DATE_LANGUAGE_PERSIAN },
    { "两国在河边签订了条约", "diplomacy", WAKHAN_DATE_LANGUAGE_CHINESE },
    { "战争持续了一天", "conflict", WAKHAN_DATE_LANGUAGE_CHINESE },
    { "Ende 1846 war er erneuert", NULL, WAKHAN_DATE_LANGUAGE_GERMAN },
    { "The banal bank stood by the river", "economy", WAKHAN_DATE_LANGUAGE_ENGLISH },
    { "Il attaque le mur", "conflict", WAKHAN_DATE_LANGUAGE_FRENCH },
    { "He read the accord of the mines", NULL, WAKHAN_DATE_LANGUAGE_SPANISH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char       *sentence = cases[i].sentence;
      const WakhanSlice slice = { sentence, sentence + strlen (sentence) };

      g_test_message ("%s", sentence);
      g_assert_cmpstr (wakhan_category_words_find (&slice, cases[i].language), ==,
                       cases[i].category);
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
