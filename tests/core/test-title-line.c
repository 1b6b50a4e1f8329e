/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-title-line.h"

static void
test_kinds (void)
{
  static const struct
  {
    const char     *words;
    WakhanTitleKind kind;
  } cases[] = {
    { "The first valley", WAKHAN_TITLE_PLAIN },
    { "What lay beyond?", WAKHAN_TITLE_PLAIN },
    { "THE FIRST VALLEY", WAKHAN_TITLE_CAPITALS },
    { "3 May 1904", WAKHAN_TITLE_DATE },
    { "1904-05-03", WAKHAN_TITLE_DATE },
    { "March 12–14.", WAKHAN_TITLE_DATE },
    { "5.–7. Februar 1888", WAKHAN_TITLE_DATE },
    { "May 3 – 5", WAKHAN_TITLE_DATE },
    { "Jan. 1st.", WAKHAN_TITLE_DATE },
    { "March 12—and what it brought", WAKHAN_TITLE_PLAIN },
    { "Christmas Day, 1888.", WAKHAN_TITLE_DATE },
    { "New Year's Eve 1889", WAKHAN_TITLE_DATE },
    { "Ostermontag 1890", WAKHAN_TITLE_DATE },
    { "Christmas Eve", WAKHAN_TITLE_PLAIN },
    { "Christmas at the Mill, 1888", WAKHAN_TITLE_PLAIN },
    { "Before 1904", WAKHAN_TITLE_PLAIN },
    { "May 12, 1904", WAKHAN_TITLE_DATE },
    { "May 12, 270", WAKHAN_TITLE_NONE }, /* an index's */
    { "2.5 days on foot", WAKHAN_TITLE_PLAIN },
    { "Chapter 2", WAKHAN_TITLE_NUMBERED },
    { "Kapitel IV: Der Pass", WAKHAN_TITLE_NUMBERED },
    { "IV. Sources", WAKHAN_TITLE_NUMBERED },
    { "1.3 Sources", WAKHAN_TITLE_NUMBERED },
    { "第一章", WAKHAN_TITLE_NUMBERED },
    { "", WAKHAN_TITLE_NONE },
    { "the first valley", WAKHAN_TITLE_NONE },
    { "The first valley lay below us.", WAKHAN_TITLE_NONE },
    { "By A. Traveller", WAKHAN_TITLE_NONE },
    { "Photo: a hut below the pass", WAKHAN_TITLE_NONE },
    { "Figure 2 The pass", WAKHAN_TITLE_NONE },
    { "The first valley ..... 12", WAKHAN_TITLE_NONE },
    { "V. S. Naipaul", WAKHAN_TITLE_NONE },
    { "J. Hale, Member of the Council", WAKHAN_TITLE_NONE },
    { "Photograph: A. Hale/The Pass", WAKHAN_TITLE_NONE },
    { "The valley; it was deep", WAKHAN_TITLE_NONE },
    { "Anna; or, The Valley", WAKHAN_TITLE_PLAIN },
    { "ANNA; OR, THE VALLEY", WAKHAN_TITLE_CAPITALS },
    { "In camp, 1.8.1914", WAKHAN_TITLE_NONE },
    { "From Hale, that", WAKHAN_TITLE_NONE },
    { "Es war mehr als", WAKHAN_TITLE_PLAIN },
    { "Über den", WAKHAN_TITLE_NONE },
    { "[14] To his brother", WAKHAN_TITLE_NUMBERED },
    { "[14] Hale, p. 12", WAKHAN_TITLE_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanTitleLine line;

      g_test_message ("%s", cases[i].words);
      wakhan_title_line_read (&line, cases[i].words);
      g_assert_cmpint (line.kind, ==, cases[i].kind);
    }
}

static void
test_ranks (void)
{
  static const struct
  {
    const char *words;
    guint       rank;
    gboolean    is_bare;
  } cases[] = {
    { "Volume I", WAKHAN_TITLE_RANK_VOLUME, TRUE },
    { "BOOK THE FIRST", WAKHAN_TITLE_RANK_BOOK, TRUE },
    { "Part 2: Over the pass", WAKHAN_TITLE_RANK_PART, FALSE },
    { "Chapter 2.", WAKHAN_TITLE_RANK_CHAPTER, TRUE },
    { "第一章 山口", WAKHAN_TITLE_RANK_CHAPTER, FALSE },
    { "Appendix A: Sources", WAKHAN_TITLE_RANK_HIGHEST, FALSE },
    { "IV.", WAKHAN_TITLE_RANK_SECTION, TRUE },
    { "1 Sources", WAKHAN_TITLE_RANK_SECTION, FALSE },
    { "1.3 Sources", WAKHAN_TITLE_RANK_SECTION + 1, FALSE },
    { "1.3.2 Sources", WAKHAN_TITLE_RANK_SECTION + 2, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanTitleLine line;

      g_test_message ("%s", cases[i].words);
      wakhan_title_line_read (&line, cases[i].words);
      g_assert_cmpint (line.kind, ==, WAKHAN_TITLE_NUMBERED);
      g_assert_cmpuint (line.rank, ==, cases[i].rank);
      g_assert_cmpint (line.is_bare, ==, cases[i].is_bare);
    }
}

static void
test_apart (void)
{
  WakhanTitleLine line;

  wakhan_title_line_read (&line, "Further reading");
  g_assert_true (line.is_apart);
  wakhan_title_line_read (&line, "PREFACE.");
  g_assert_true (line.is_apart);
  wakhan_title_line_read (&line, "The first valley");
  g_assert_false (line.is_apart);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/title-line/kinds", test_kinds);
  g_test_add_func ("/title-line/ranks", test_ranks);
  g_test_add_func ("/title-line/apart", test_apart);
  return g_test_run ();
}
