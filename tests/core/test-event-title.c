/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-event-title.h"

#include <string.h>

/* The date stands between two bars. */
static char *
create_title (const char *marked)
{
  g_auto (GStrv)    parts = g_strsplit (marked, "|", 3);
  g_autofree char  *text = g_strconcat (parts[0], parts[1], parts[2], NULL);
  const WakhanSlice paragraph = { text, text + strlen (text) };
  const WakhanSlice date = { text + strlen (parts[0]),
                             text + strlen (parts[0]) + strlen (parts[1]) };

  return wakhan_event_title_create (&paragraph, &date);
}

typedef struct
{
  const char *marked;
  const char *title;
} Case;

static void
check (const Case *cases,
       guint       n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *title = create_title (cases[i].marked);

      g_test_message ("%s", cases[i].marked);
      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static void
test_phrases (void)
{
  static const Case cases[] = {
    { "In |1871| the bridge fell.", "The bridge fell" },
    { "It was long. . . the bridge fell in |1871|, and nobody came.", "The bridge fell" },
    { "\"It was long.\" [Bridges, p. 12 and p. 14] The bridge fell in |1871| and was left.",
      "The bridge fell and was left" },
    { "The\u00a0\u00a0 bridge fell in |1871| and was\u00a0\u00a0\u00a0left, 12\u00a0m.",
      "The bridge fell and was left, 12\u00a0m" },
    { "[The bridge] fell in |1871| and was left.", "[The bridge] fell and was left" },
    { "He called it “the best bridge of |1871| in the land” then.",
      "He called it “the best bridge of 1871 in the land” then" },
    { "She said: \"We came in |May 1871| to Kell.\" They left.",
      "She said: We came in May 1871 to Kell" },
    { "Er schrieb: „Der Kanal wurde |1871| hier gebaut.“",
      "Er schrieb: „Der Kanal wurde 1871 hier gebaut.“" },
    { "“The old bridge” fell in |1871| for good.", "“The old bridge” fell for good" },
    { "In |May 1871|, the bridge fell.", "The bridge fell" },
    { "The bridge fell in |1871|.", "The bridge fell" },
    { "The bridge fell in |1871| for good.", "The bridge fell for good" },
    { "The bridge fell in the year |1871|.", "The bridge fell" },
    { "It stood from about |1871| on.", "It stood" },
    { "The  act of |1900| was passed.", "The act was passed" },
    { "From |1934| on she lectured in Kell as well.", "She lectured in Kell as well" },
    { "The calendar was in use from |1 May 1845| on.", "The calendar was in use" },
    { "It ran from |1934| on the river.", "It ran on the river" },
    { "He died on |19 August 1814|, aged 75. Tarn ruled until 37. Marl tells of it.",
      "He died, aged 75" },
    { "They came home in |June, ’65|. Hale was one of 98 men, of whom 31 died.",
      "They came home" },
    { "|The 1913–14| season was the one hundred and twelfth of Kell Rovers and their third here.",
      "The 1913–14 season was the one hundred and twelfth of Kell Rovers…" },
    { "||The manor is entered in the book of Kell as holding twelve hides and two mills.",
      "The manor is entered in the book of Kell as holding twelve hides and two mills" },
    { "The bridge fell, |3 May 1871|.", "The bridge fell" },
    { "The old bridge (|1871|) had three arches.", "The old bridge had three arches" },
    { "|1871| – The ferry stopped", "The ferry stopped" },
    { "|1871|: The ferry stopped", "The ferry stopped" },
    { "On the evening of |3 May 1871|, nobody came home.", "Nobody came home" },
    { "The fire of |1871| spared the mill.", "The fire spared the mill" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* What would say nothing without its date keeps it. */
static void
test_kept_dates (void)
{
  static const Case cases[] = {
    { "|1871| was a dry year.", "1871 was a dry year" },
    { "the |1871| flood rose", "The 1871 flood rose" },
    { "It was lost in the |1871| flood.", "It was lost in the 1871 flood" },
    { "Founded: |1871|", "Founded: 1871" },
    { "It fell in |1871| and 1874.", "It fell in 1871 and 1874" },
    { "It fell in 1871 and |1874|.", "It fell in 1871 and 1874" },
    { "It fell in 1869, |1871| and 1874.", "It fell in 1869, 1871 and 1874" },
    { "The last fire was in |1871|.", "The last fire was in 1871" },
    { "It ended the “War of |1871|”, which was long.", "It ended the “War of 1871”" },
    { "In |1871| and early 1872 it was built.", "In 1871 and early 1872 it was built" },
    { "It was sold in 1869, and was closed in |1871|.", "It was sold in 1869, and was closed" },
    { "In |1871|", "In 1871" },
    { "|1871|", "1871" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* It happened at a side of the date, which only that word tells. */
static void
test_sides (void)
{
  static const Case cases[] = {
    { "The mill was built before |1850|.", "The mill was built before 1850" },
    { "He died some time before |1850|.", "He died some time before 1850" },
    { "Not before |1850| did they come.", "Not before 1850 did they come" },
    { "Die Mühle wurde vor |1850| gebaut.", "Die Mühle wurde vor 1850 gebaut" },
    { "El molino se construyó antes de |1850|.", "El molino se construyó antes de 1850" },
    { "As of |1850| it stood.", "It stood" },
    { "Up until |1850| they came.", "They came" },
    { "At the latest by |1850| it was gone.", "It was gone" },
    { "From |1850| onwards it was used.", "It was used" },
    { "À partir de |1850|, Marchal enseigna.", "Marchal enseigna" },
    { "A partir de |1850| fue escuela.", "Fue escuela" },
    { "Bis in das Jahr |1850| lief sie.", "Bis in das Jahr 1850 lief sie" },
    { "It was closed by the end of |1850|.", "It was closed" },
    { "Son dernier tableau est daté de |1850|.", "Son dernier tableau est daté de 1850" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

/* A title has the figures of its own date alone, where the sentence can be cut. */
static void
test_other_dates (void)
{
  static const Case cases[] = {
    { "On |6| and 7 June 1944 the ships lay off.", "The ships lay off" },
    { "On 6 and |7 June 1944| the ships lay off.", "The ships lay off" },
    { "They met on 3 May 1945 and |9 June 1945| in Reims.", "They met in Reims" },
    { "The law was signed on |4 May 1900|, amended on 5 June 1901.", "The law was signed" },
    { "She was born in |1889| in Brod and died in 1961.", "She was born in Brod" },
    { "The firm was founded in |1900| and moved to Kell in 1931.", "The firm was founded" },
    { "|476| The last emperor is deposed.", "The last emperor is deposed" },
    { "|1066| Battle of Hastings", "Battle of Hastings" },
    { "In |1914|, which was a dry year, the wells failed.", "The wells failed" },
    { "Work could not start, and would end in |2019|.", "Work could not start, and would end" },
    { "In den |1920er Jahren| zog sie um.", "In den 1920er Jahren zog sie um" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_lives (void)
{
  static const Case cases[] = {
    { "In 1912 she married Karl van der Lenz (|1871–1935|).", "Karl van der Lenz" },
    { "The mill was sold by Mr. Hart (|1820–1890|) of Kell.", "Mr. Hart" },
    { "Jan Hale (|1809–1882|) was a clerk.", "Jan Hale was a clerk" },
    { "Ilona Varga (born |3 May 1889| in Brod; died 17 August 1961 in Kell) was a painter.",
      "Ilona Varga born in Brod" },
    { "Ilona Varga (born 3 May 1889 in Brod; died |17 August 1961| in Kell) was a painter.",
      "Ilona Varga died in Kell" },
    { "The Great War (|1914–1918|) was long.", "The Great War was long" },
    { "The bridge (|1871|) fell.", "The bridge fell" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_clauses (void)
{
  static const Case cases[] = {
    { "In |1871| the bridge fell, which nobody had thought.", "The bridge fell" },
    { "The bridge fell in 1871; by |1874| it stood again.", "It stood again" },
    { "However, in |1871| the bridge fell.", "The bridge fell" },
    { "As a result, the bridge fell in |1871|.", "The bridge fell" },
    { "But the bridge fell in |1871|.", "The bridge fell" },
    { "When the bridge fell in |1871|, the ferry came back.", "The bridge fell" },
    { "When the bridge fell, the ferry ran until |1874|.", "The ferry ran" },
    { "It was built from 1869 to 1871, and in |1874| the river took it.", "The river took it" },
    { "The bridge (of oak; the third) fell in |1871|.", "The bridge (of oak; the third) fell" },
    { "The toll, a penny a head, was paid until |1871|.", "The toll, a penny a head, was paid" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_short_forms (void)
{
  static const Case cases[] = {
    { "The U.S. boats left the quay in |1914|.", "The U.S. boats left the quay" },
    { "Mr. A. N. Other of St. Mary came in |1871|.", "Mr. A. N. Other of St. Mary came" },
    { "He wrote vol. 2 in |1871| (cf. p. 4).", "He wrote vol. 2 (cf. p. 4)" },
    { "El Sr. García llegó a EE. UU. en |1850|.", "El Sr. García llegó a EE. UU." },
    { "They left the U.S. The quay burned in |1871|.", "The quay burned" },
    { "“It fell.” In |1871| it rained.", "It rained" },
    { "Who knew? In |1871| nobody did!", "Nobody did" },
    { "“Who knew?” he asked in |1871|.", "“Who knew?” he asked" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_rows (void)
{
  static const Case cases[] = {
    { "Year\tWhat\n|1871|\tThe quay was built\n1874\tIt burned", "The quay was built" },
    { "the crane fell\t|1871|", "The crane fell" },
    { "Mill\t|1871|\tRiver\t12", "Mill · River" },
    { "1869\t|1871|", "1871" },
    { "Year\tSouls\tHouses\n|1790|\t1200\t31\n1801\t\t40", "Souls: 1200 · Houses: 31" },
    { "Year\tSouls\tHouses\n1790\t1200\t31\n|1801|\t\t40", "Houses: 40" },
    { "Year\tSouls\n|1801|\t", "1801" },
    { "in |1871| it closed\t1874\topen", "It closed" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_languages (void)
{
  static const Case cases[] = {
    { "Die Brücke fiel am |3. Mai 1871|, obwohl sie neu war.", "Die Brücke fiel" },
    { "Im Jahr |1871| fiel die Brücke.", "Im Jahr 1871 fiel die Brücke" },
    { "Sie wurde z. B. im Jahr |1871| gebaut.", "Sie wurde z. B. gebaut" },
    { "En |1871|, le pont tomba.", "Le pont tomba" },
    { "Le pont, qui était neuf, tomba en |1871|.", "Le pont, qui était neuf, tomba" },
    { "El puente cayó en el año |1871|, pero nadie murió.", "El puente cayó" },
    { "Le |3 mai 1871|, le pont tomba.", "Le pont tomba" },
    { "|1871年|，桥塌了。", "桥塌了" },
    { "في عام |١٩٣٢| بلغ عدد التلاميذ مئة.", "بلغ عدد التلاميذ مئة" },
    { "کتابخانه را در سال |۱۲۵۰| ساختند.", "کتابخانه را ساختند" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_length (void)
{
  static const Case cases[] = {
    { "The fire of |1871| took the mill, the inn, the customs house and all that stood between the "
      "river and the road to the pass.",
      "The fire took the mill, the inn…" },
    { "The fire of |1871| took whatever had been built between the river and the road to the high "
      "pass.",
      "The fire took whatever had been built between the river and the road…" },
    { "People of many valleys who spoke different languages and traded wool and salt and tea and "
      "horses met at the gate until |1871|.",
      "People of many valleys who spoke different languages and traded wool and salt…" },
    { "People of many valleys who spoke different languages and traded wool and salt and tea and "
      "horses met at the |1871| gate.",
      "…salt and tea and horses met at the 1871 gate" },
    { "港口公司在那场大火之后扩建了码头并修建了铁路连接内陆地区使得货物运输更加便利并于|1871年|完工",
      "…铁路连接内陆地区使得货物运输更加便利并于1871年完工" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_marks (void)
{
  static const Case cases[] = {
    { "In |1871|\x1f\x1f it fell\x1f.", "It fell" },
    { "(In |1871| it fell", "It fell" },
    { "the iPhone came, „as they said in |2007|", "The iPhone came, as they said" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_says_something (void)
{
  static const struct
  {
    const char *title;
    gboolean    says;
  } cases[] = {
    { "1871", FALSE },
    { "In 1871", FALSE },
    { "In the year 1871", FALSE },
    { "1871: the flood", TRUE },
    { "The flood", TRUE },
    { "", FALSE },
  };
  static const char date[] = "1871";

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (wakhan_event_title_says_something (
                       cases[i].title, &(WakhanSlice){ date, date + strlen (date) }),
                     ==, cases[i].says);
}

/* clang-format off */
static void
test_whole_sense (void)
{
  static const Case cases[] = {
    { "It was not until |1874| that the first train arrived.", "It was not until 1874 that the first train arrived" },
    { "C’est en |1873| que la première usine ouvrit.", "C’est en 1873 que la première usine ouvrit" },
    { "Fue en |1873| cuando llegó el primer tren.", "Fue en 1873 cuando llegó el primer tren" },
    { "The bridge, opened in |1878|, was the longest.", "The bridge, opened in 1878, was the longest" },
    { "Born in |1884|, he studied law.", "Born in 1884, he studied law" },
    { "Né en |1875| à Aune, il fit des études.", "Né à Aune, il fit des études" },
    { "There had been, since |1889|, a school in the barn.", "There had been a school in the barn" },
    { "Nachdem der Rat |1872| zurückgetreten war, übernahm der Kaiser.", "Nachdem der Rat 1872 zurückgetreten war, übernahm der Kaiser" },
    { "Und so beschloss man im |Mai 1875|, die Schule zu schließen.", "So beschloss man, die Schule zu schließen" },
    { "Im Jahr darauf, |1881|, starb seine Frau.", "Im Jahr darauf, 1881, starb seine Frau" },
    { "Mais en |1874|, le maire, dont personne ne se souvient, ferma l’école.", "Le maire, dont personne ne se souvient, ferma l’école" },
    { "By |1881|, of the 300 families who", "Of the 300 families" },
    { "La riada de |1879| dejó la ciudad sin casas y", "La riada dejó la ciudad sin casas" },
    { "Ce n’est qu’en |1877| que le fleuve fut détourné et que", "Ce n’est qu’en 1877 que le fleuve fut détourné" },
    { "It stood from |1871| on.", "It stood" },
    { "The bridge of |1878| was the longest in the whole country at no less than some 1,204.5 metres and cost 2.3 million crowns.",
      "The bridge was the longest in the whole country at no less than some 1,204.5…" },
  };

  check (cases, G_N_ELEMENTS (cases));
}
/* clang-format on */

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/event-title/before-and-after-stay", test_sides);
  g_test_add_func ("/event-title/no-other-date-where-it-can-be-cut", test_other_dates);
  g_test_add_func ("/event-title/a-life-is-of-who-lived-it", test_lives);
  g_test_add_func ("/event-title/the-date-is-left-out", test_phrases);
  g_test_add_func ("/event-title/or-kept-where-nothing-is-said-without-it", test_kept_dates);
  g_test_add_func ("/event-title/of-its-clause", test_clauses);
  g_test_add_func ("/event-title/short-forms-end-no-sentence", test_short_forms);
  g_test_add_func ("/event-title/of-the-other-cells-of-a-row", test_rows);
  g_test_add_func ("/event-title/in-other-languages", test_languages);
  g_test_add_func ("/event-title/cut-where-the-sense-allows-it", test_length);
  g_test_add_func ("/event-title/without-marks-that-stand-single", test_marks);
  g_test_add_func ("/event-title/says-something", test_says_something);
  g_test_add_func ("/event-title/nothing-waits-for-words-that-do-not-come", test_whole_sense);
  return g_test_run ();
}
