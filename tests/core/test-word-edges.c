/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-importer.h"
#include "wakhan-word-edges.h"

static void
test_cells (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("ae\314\201b");

  g_assert_cmpuint (wakhan_word_edges_get_cell_end (document, 0), ==, 1);
  g_assert_cmpuint (wakhan_word_edges_get_cell_end (document, 1), ==, 3);
  g_assert_cmpuint (wakhan_word_edges_get_cell_end (document, 3), ==, 4);
  g_assert_cmpuint (wakhan_word_edges_get_cell_end (document, 4), ==, 4);
}

static void
test_edges (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("one river two");

  g_assert_cmpuint (wakhan_word_edges_find (document, 4, 13), ==, 4);
  g_assert_cmpuint (wakhan_word_edges_find (document, 5, 13), ==, 4);
  g_assert_cmpuint (wakhan_word_edges_find (document, 8, 13), ==, 9);
  g_assert_cmpuint (wakhan_word_edges_find (document, 7, 0), ==, 9);
  g_assert_cmpuint (wakhan_word_edges_find (document, 12, 13), ==, 13);
  g_assert_cmpuint (wakhan_word_edges_find (document, 0, 13), ==, 0);
}

static void
test_signs (void)
{
  static const struct
  {
    const char *text;
    guint       start;
    guint       end;
    const char *lead;
    const char *trail;
    guint       first;
    guint       last;
  } cases[] = {
    { "a “word.” b", 3, 7, "", "", 3, 7 },
    { "a “word.” b", 3, 7, "“", ".", 2, 8 },
    { "a “word.” b", 3, 7, "\"", ".\"", 2, 9 }, /* as many as there were */
    { "a “word.” b", 3, 7, "\"'(‘«", ".)’»!", 2, 9 },
    { "a word... b", 2, 6, "", "…", 2, 9 }, /* for one sign that was three dots */
    { "word", 0, 4, "“(", ")”", 0, 4 },
    { "a word b", 2, 6, " ", " ", 1, 7 }, /* blanks that were marked */
    { "(word)", 1, 5, " ", " ", 1, 5 },   /* for a blank stands no sign */
    { "dit : « mot » !", 8, 11, "« ", " »", 6, 13 },
    { "dit : «\302\240mot\302\240» !", 8, 11, "« ", " » !", 6, 15 },
    { "fini. Mot. Fin", 6, 9, "« ", " »", 6, 10 }, /* parted from it only the same sign */
    { "(€ 50)", 1, 5, "", "", 1, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_plain_text_import (cases[i].text);
      guint                      start = cases[i].start;
      guint                      end = cases[i].end;

      wakhan_word_edges_take_signs (document, &start, &end, cases[i].lead, cases[i].trail);
      g_assert_cmpuint (start, ==, cases[i].first);
      g_assert_cmpuint (end, ==, cases[i].last);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-edges/a-letter-ends-with-its-marks", test_cells);
  g_test_add_func ("/word-edges/the-next-one-is-found", test_edges);
  g_test_add_func ("/word-edges/signs-that-belong-to-words-are-taken", test_signs);
  return g_test_run ();
}
