/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-text-importer.h"

typedef struct
{
  const char *text;
  const char *told;         /* dates of events, divided by blanks, in time order */
  const char *publications; /* the same of publications */
} Case;

static const Case cases[] = {
  { "The garrison left in 1989 (Rashid 2001, 45).\n", "1989", "2001" },
  { "The garrison left in 1989 (see Rashid and Roy, 2001: 45–47; Barfield 2010, p. 3).\n", "1989",
    "2001 2010" },
  { "Most of them stayed (Rashid et al. 2001) until 1989.\n", "../1989", "2001" },
  { "They met (Kabul 1996) and parted.\n", "1996", "" },
  { "The old fort (1862) stood, and Operation Anaconda (2002) began.\n", "1862 2002", "" },
  { "He wrote of it in A Long Road (London: Hurst, 1999) and left in 2004.\n", "2004", "1999" },
  { "It was printed by Oxford University Press, 2004, and burnt in 2006.\n", "2006", "2004" },
  { "Paris: Peace of Amiens, 1802.\n", "1802", "" },
  { "He accessed the archive on 3 May 2020.\n", "2020-05-03", "" },
  { "See the page of the ministry (accessed 3 May 2020).\n", "", "2020-05-03" },
  { "See its page, last accessed on 3 May 2020.\n", "", "2020-05-03" },
  { "The valley was quiet in 1950.\n\nCopyright 1999 by the author.\n", "1950", "1999" },
  { "It is told in Mountain Studies 78, no. 6 (1999): 22–35, and of 1985.\n", "1985", "1999" },
  { "# A war\n\nIt began in 1978.\n\n## References\n\nRashid, Ahmed. Long Roads. 2000.\n\n"
    "Roy, Olivier, 3 May 1995.\n\n### Films\n\nA Film. 1988.\n\n## Aftermath\n\nIt ended in "
    "1992.\n",
    "1978 1992", "1988 1995-05-03 2000" },
  { "# A war\n\nRashid (2000) says 1978.\n\nIt fell (Rashid 2000).\n\nAnaconda (2002) began.\n\n"
    "# Bibliography\n\nRashid, Ahmed. Long Roads. 2000.\n",
    "1978 2002", "2000 2000 2000" },
  { "It fell.[^1]\n\n[^1]: Barfield 2010, 45. The treaty was signed in 1978; see The Times, 3 "
    "May 1979.\n",
    "1978", "1979-05-03 2010" },
  { "# Der Krieg\n\nDer Krieg begann 1978 und endete 1992 (Rashid 2001, S. 45).\n\n"
    "## Literatur\n\nSchetter, Conrad. Kleine Geschichte. München: Beck, 2004.\n",
    "1978 1992", "2001 2004" },
  { "Die Karte der Behörde (zuletzt abgerufen am 3. Mai 2020) zeigt den Stand von 1985.\n", "1985",
    "2020-05-03" },
  { "# La guerre\n\nLa guerre a commencé en 1978 (Éditions du Seuil, 2003).\n\n"
    "## Références\n\nRoy, Olivier. L'État. 1985.\n",
    "1978", "1985 2003" },
  { "La page du ministère (consulté le 3 mai 2020) parle de 1985.\n", "1985", "2020-05-03" },
  { "# La guerra\n\nLa guerra empezó en 1978.\n\n## Bibliografía\n\nGómez, Ana. Historia. 1999.\n",
    "1978", "1999" },
  { "Véase la página (consultado el 3 de mayo de 2020) sobre la guerra de 1985.\n", "1985",
    "2020-05-03" },
  { "# جنگ\n\nجنگ در سال ۱۹۷۸ آغاز شد.\n\n## منابع\n\nرشید، احمد. طالبان. ۲۰۰۱.\n", "1978",
    "2001" },
  { "# 战争\n\n战争于1978年开始。\n\n## 参考文献\n\n王明：《历史》，2001年。\n", "1978/..", "2001" },
  { "战争于1978年开始（王明：《历史》，北京：人民出版社，2001年）。\n", "1978/..", "2001" },
  /* Laws and journals. */
  { "Das Gesetz (BGBl. I 1951 S. 787) trat im Jahr 1952 in Kraft (BGBl. II 1953, 12).\n", "1952",
    "1951 1953" },
  { "So NJW 1999, S. 1045, und RGBl. 1896, 195; JZ 1988, 45–47; er kam 1900.\n", "1900",
    "1896 1988 1999" },
  { "Das sagt Müller 1987, S. 12; im Jahr 1986, S. 12, war er krank.\n", "1986", "1987" },
  { "It is in vol. 12, 1999 edition; Bd. 3 (1972), S. 4; the second edition, 1973; and of 1970.\n",
    "1970", "1972 1973 1999" },
  { "See Roy 1991, pp. 3–5. He was in the USA 1981, 45 men with him. In 1982, 12 people came.\n",
    "1981 1982", "1991" },
  { "The 1989 edition of the race was won in Rome 1990, and volume 3 appeared in 1979.\n",
    "1979 1989 1990", "" },
};

static char *
list_dates (WakhanTimeline *timeline,
            gboolean        publications)
{
  GString *dates = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    {
      WakhanEvent *event = wakhan_timeline_get_event (timeline, i);

      if (wakhan_event_is_publication (event) == publications)
        g_string_append_printf (dates, "%s%s", dates->len > 0 ? " " : "",
                                wakhan_date_get_edtf (wakhan_event_get_date (event)));
    }
  return g_string_free (dates, FALSE);
}

static void
test_citations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i].text);
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
      g_autofree char           *told = list_dates (timeline, FALSE);
      g_autofree char           *publications = NULL;

      g_test_message ("%s", cases[i].text);
      wakhan_timeline_set_shows_publications (timeline, TRUE);
      publications = list_dates (timeline, TRUE);
      g_assert_cmpstr (told, ==, cases[i].told);
      g_assert_cmpstr (publications, ==, cases[i].publications);
    }
}

/* Nothing knows them until they are shown; then they stand in their places, and keep their ids. */
static void
test_switch (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("It fell in 1999 (Rashid 1999, 45), and was mended in 2001.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (GPtrArray)      hidden = wakhan_timeline_list_in_text (timeline, 0, 100);
  g_autoptr (GPtrArray)      shown = NULL;
  WakhanEvent               *cited;

  g_assert_cmpuint (wakhan_timeline_count_publications (timeline), ==, 1);
  g_assert_cmpuint (hidden->len, ==, 2);
  g_assert_null (wakhan_timeline_find_id (timeline, "date-1999-no-2"));
  g_assert_null (wakhan_timeline_find_named (timeline, "date-1999-no-2"));
  g_assert_null (wakhan_timeline_find_at_offset (timeline, 25));

  g_object_set (timeline, "shows-publications", TRUE, NULL);
  shown = wakhan_timeline_list_in_text (timeline, 0, 100);
  cited = wakhan_timeline_find_id (timeline, "date-1999-no-2");
  g_assert_cmpuint (shown->len, ==, 3);
  g_assert_nonnull (cited);
  g_assert_true (wakhan_event_is_publication (cited));
  g_assert_true (wakhan_timeline_find_at_offset (timeline, 25) == cited);
  g_assert_cmpuint (wakhan_timeline_find (timeline, cited), ==, 1);

  wakhan_timeline_set_shows_publications (timeline, FALSE);
  g_assert_cmpuint (wakhan_timeline_find (timeline, cited), ==, G_MAXUINT);
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/publication/dates-of-what-is-cited-are-apart", test_citations);
  g_test_add_func ("/publication/one-switch-shows-them", test_switch);
  return g_test_run ();
}
