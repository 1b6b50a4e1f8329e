/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-events.h"
#include "wakhan-found-events.h"
#include "wakhan-text-importer.h"

static void
test_events (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_plain_text_import ("Élan came late. In 2001 the bridge fell! In 1999 it had been built; "
                              "by 2001 few knew. No date here.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  static const char *const   expected[] = { "1999", "2001", "2001" };

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (timeline, i);
      g_autofree char *words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                                          wakhan_event_get_end (event));

      g_assert_cmpstr (wakhan_date_get_edtf (wakhan_event_get_date (event)), ==, expected[i]);
      g_assert_cmpstr (words, ==, expected[i]);
      g_assert_true (wakhan_event_is_found (event));
      g_assert_true (wakhan_timeline_find_id (timeline, wakhan_event_get_id (event)) == event);
    }
  g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, 1)), ==,
                   "The bridge fell");
}

/* What a text leaves unsaid a person may know better how to read. */
static void
test_manner (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "---\ndate: 2018-09-03\n---\n\nThe weir was built in 1904. In July it broke.\n");
  static const char *const expected[] = {
    [WAKHAN_DATE_MANNER_UNKNOWN] = "1904-07",
    [WAKHAN_DATE_MANNER_NARRATIVE] = "1904-07",
    [WAKHAN_DATE_MANNER_NEWS] = "2018-07",
  };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create_in_manner (document, i);

      g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 2);
      g_assert_cmpstr (wakhan_date_get_edtf (wakhan_timeline_get_date (timeline, 0)), ==, "1904");
      g_assert_cmpstr (wakhan_date_get_edtf (wakhan_timeline_get_date (timeline, 1)), ==,
                       expected[i]);
    }
}

/* The ids are made of the dates, so that a note on an event finds it again when something was
 * written elsewhere. */
static void
test_ids_last (void)
{
  g_autoptr (WakhanDocument) before = wakhan_plain_text_import ("In 2001 the bridge fell.\n");
  g_autoptr (WakhanDocument) after =
    wakhan_plain_text_import ("A sentence before, of 1893. In 2001 the bridge fell.\n");
  g_autoptr (WakhanTimeline) first = wakhan_date_events_create (before);
  g_autoptr (WakhanTimeline) second = wakhan_date_events_create (after);

  g_assert_nonnull (
    wakhan_timeline_find_id (second, wakhan_event_get_id (wakhan_timeline_get_event (first, 0))));
}

/* What its publisher put around a book is none of it. */
static void
test_frame (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "The Project Gutenberg eBook of The Ford\n\nTitle: The Ford\n\nRelease date: May 1, 1998 "
    "[eBook #12]\n\nMost recently updated in 1871\n\n"
    "*** START OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\n\nTHE FORD\n\nIn 1871 the bridge "
    "fell.\n\n"
    "*** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\nThis law is of 2001.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 1);
  g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, 0)), ==,
                   "The bridge fell");
  g_assert_cmpstr (wakhan_event_get_id (wakhan_timeline_get_event (timeline, 0)), ==,
                   "date-1871");
}

/* No day of the publisher is one from which the book counts. */
static void
test_day_of_frame (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "The Project Gutenberg eBook of The Ford\n\nTitle: The Ford\n\nRelease date: May 1, 1998 "
    "[eBook #12]\n\n"
    "*** START OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\n\nTHE FORD\n\nby\n\nA. FALK\n\n"
    "1907\n\n\nTO THE READER\n\nThat night the bridge fell. The next morning nobody came.\n\n"
    "*** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 1); /* the year of the book */
}

/* The events' dates, parted by blanks. */
static char *
list_dates (WakhanDocument *document)
{
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  g_autoptr (GString)        dates = g_string_new (NULL);

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    g_string_append_printf (
      dates, "%s%s", i ? " " : "",
      wakhan_date_get_edtf (wakhan_event_get_date (wakhan_timeline_get_event (timeline, i))));
  return g_strdup (dates->str);
}

/* What does not say its day, month or year is of the date before, if that is not far. */
static void
test_far (void)
{
  static const struct
  {
    const char *first;
    guint       n_sentences; /* between the two, of fifty letters */
    const char *second;
    const char *dates;
  } cases[] = {
    { "On 3 May 1803 the mill fell.", 10, "The next day it was dry.", "1803-05-03 1803-05-04" },
    { "On 3 May 1803 the mill fell.", 100, "The next day it was dry.", "1803-05-03" },
    { "On 3 May 1803 the mill fell.", 1, "# The weir\n\nThe next day it was dry.",
      "1803-05-03 1803-05-04" },
    { "On 3 May 1803 the mill fell.", 20, "# The weir\n\nThe next day it was dry.", "1803-05-03" },
    { "In 1803 the mill fell.", 100, "In May it rained.", "1803 1803-05" },
    { "In 1803 the mill fell.", 250, "In May it rained. That day was dry.", "1803" },
    { "# 1803\n\nThe mill fell.", 250, "In May it rained. On the 3rd it was dry.",
      "1803 1803-05 1803-05-03" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString)        text = g_string_new (cases[i].first);
      g_autoptr (WakhanDocument) document = NULL;
      g_autofree char           *dates = NULL;

      g_string_append (text, "\n\n");
      for (guint j = 0; j < cases[i].n_sentences; j++)
        g_string_append (text, "Nobody knew why, and nobody asked who might know. ");
      g_string_append_printf (text, "\n\n%s\n", cases[i].second);
      document = wakhan_markdown_import (text->str);
      dates = list_dates (document);
      g_assert_cmpstr (dates, ==, cases[i].dates);
    }
}

/* The only year of a title page is that of the book. */
static void
test_year_of_book (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "THE MILL\n\nOR\n\nA YEAR AT THE WEIR\n\n1803\n\nTO MY FATHER.\n\nIn May it rained, and nobody "
    "knew why it did.\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "1803");
}

/* A list of contents, as web pages have it. */
static void
test_contents_without_heading (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Die M\u00fchle\n\n**Inhaltsverzeichnis**\n\n- 4.1. Mai 1803: sie brannte\n"
    "- 4.2. Juni 1805: sie stand\n\nDas wurde 1806 geschrieben.\n\nUnd 1807 noch einmal\n\n"
    "## 4.1. Mai 1803: sie brannte\n\nSie brannte am 3. Mai.\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "1803-05 1803-05-03 1806 1807");
}

static void
test_numbers_of_sections (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Die Geschichte des Vereins\n\n## 4.12.9. Das Haus wird gebaut\n\nDas war im Jahr 2001.\n\n"
    "## 4.12.10. Der Garten\n\nEr ist schön.\n\n## 4.12.11 Mai 2004: der Brand\n\n"
    "Sie kamen am 4.12.10 zur\u00fcck.\n\n3.11.12 Abreise\n\n4.11.12 Ankunft\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "2001 2004-05 2010-12-04 2012-11-03 2012-11-04");
}

/* The same day of one year and of the next. */
static void
test_days_of_years (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Die Feier\n\n- 9.11.1918 Das Haus fiel\n- 9.11.1919 Das Haus stand\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "1918-11-09 1919-11-09");
}

/* Nor what names the chapters. */
static void
test_contents (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# The Mill\n\n## Contents\n\n- May 1803: “it” fell 𝄞\n- June 1805: it stood\n\n"
    "Written in 1806.\n\n"
    "## May 1803: it fell\n\nIt fell on the 3rd.\n\n## June 1805: it stood\n\nIt stood.\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "1803-05 1803-05-03 1805-06 1806");
}

/* What is not read leaves those behind it in their places, whatever it is made of. */
static void
test_places (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("The mill, `“é” 𝄞 1803`, fell in 1805.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  WakhanEvent               *event = wakhan_timeline_get_event (timeline, 0);
  g_autofree char           *words = NULL;

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 1);
  words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                     wakhan_event_get_end (event));
  g_assert_cmpstr (words, ==, "1805");
}

/* Signs around words are none of them. */
static void
test_slants (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import (
    "\"_June 1, 1904_,\" he read. On _3 May_ 1905 the bridge fell, and on June 4, _1906_, the "
    "mill. The file log_1907_2 is lost.\n");
  g_autofree char *dates = list_dates (document);

  g_assert_cmpstr (dates, ==, "1904-06-01 1905-05-03 1906-06-04");
}

/* The number of a footnote is neither a figure of the year nor a part of a word. */
static void
test_footnote_marks (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "In 1999[^1] two[^1] men came. It fell in 2001.[^1] Then no more.\n\n[^1]: A note.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  static const struct
  {
    const char *edtf;
    const char *title;
  } expected[] = { { "1999", "Two men came" }, { "2001", "It fell" } };

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      WakhanEvent     *event = wakhan_timeline_get_event (timeline, i);
      g_autofree char *words = wakhan_document_dup_range (document, wakhan_event_get_start (event),
                                                          wakhan_event_get_end (event));

      g_assert_cmpstr (wakhan_date_get_edtf (wakhan_event_get_date (event)), ==, expected[i].edtf);
      g_assert_cmpstr (words, ==, expected[i].edtf);
      g_assert_cmpstr (wakhan_event_get_title (event), ==, expected[i].title);
    }
}

/* What stands under a heading that is a date, and beside a date in a table, is what it is about. */
static void
test_headings_and_cells (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "## In 1999\n\nThe bridge fell. It was old.\n\n## 2000: a fire\n\nNobody saw it.\n\n"
    "| Ford | 2001 |\n| --- | --- |\n| Mill | 2002 |\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  static const char *const   expected[] = { "The bridge fell", "A fire", "Ford",
                                            "Mill" };

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, i)), ==,
                     expected[i]);
}

/* What was relegated nobody says but the heading of all. */
static void
test_subject (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# Halm Rovers\n\n## Seasons\n\n- 1931: Were relegated to the second league\n"
    "- 1934: The ground was sold\n\n| Year | Event |\n|---|---|\n| 1955 | Were awarded a medal |\n"
    "\n"
    "In 1962 was heard the first complaint.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  static const char *const   titles[] = { "Halm Rovers: were relegated to the second league",
                                          "The ground was sold",
                                          "Halm Rovers: were awarded a medal",
                                          "Was heard the first complaint" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, i)), ==,
                     titles[i]);
}

static void
test_none (void)
{
  g_autoptr (WakhanDocument) document = wakhan_plain_text_import ("");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 0);
}

/* Where a sentence is the date alone, what comes next is told of it. */
static void
test_run_in_entries (void)
{
  g_autoptr (WakhanDocument) document = wakhan_markdown_import (
    "# The valley\n\n3 January 1887. Snow fell all day. Nobody came.\n\n"
    "12 March 1888. The great blizzard.\n\n**14 April 1888.** The boat came.\n\n"
    "*1 May 1888.* “We leave,” he said.\n\nTuesday, 4 September 1888.\n\nThe mail was late.\n\n"
    "It was built in stone. 1901. It burned down.\n\nHe died in 1910.\n\n"
    "## Next\n\nSpring of 1912. Floods.\n\n1887年11月3日。大雪。\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  static const char *const   expected[] = {
      "Snow fell all day", "大雪", "The great blizzard", "The boat came", "“We leave,” he said",
      "The mail was late", "It burned down", "He died", "Floods"
  };

  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, i)), ==,
                     expected[i]);
}

/* Of several years in a line none is that of what comes behind. */
static void
test_lines_of_years (void)
{
  g_autoptr (WakhanDocument) document =
    wakhan_markdown_import ("# The valley\n\n1901, 1905, 1912\n\nThe ferry sank in 1920.\n");
  g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
  guint                      n_ferries = 0;

  for (guint i = 0; i < wakhan_timeline_get_n_events (timeline); i++)
    n_ferries +=
      strstr (wakhan_event_get_title (wakhan_timeline_get_event (timeline, i)), "ferry") != NULL;
  g_assert_cmpuint (wakhan_timeline_get_n_events (timeline), ==, 4);
  g_assert_cmpuint (n_ferries, ==, 1);
}

/* A word tells a category in the language of its own passage. */
static void
test_categories (void)
{
  static const struct
  {
    const char *text;
    const char *category; /* of its last event */
  } cases[] = {
    { "# Die Mühle\n\nSie wurde 1840 gebaut. Ende 1846 war er erneuert.\n", "" },
    { "# Die Mühle\n\nDas Rad war aus Holz. 1850 war die Schlacht am Fluss.\n", "conflict" },
    { "# The mill\n\nIt stood by the river for years. In 1914 war began.\n", "conflict" },
    { "# The mill\n\nIt stood by the river for years.\n\nEnde 1846 war er nicht erneuert.\n", "" },
    { "# The mill\n\nIt stood by the river.\n\nDie Mühle wurde im Jahr 1850 von Truppen erobert.\n",
      "conflict" },
    { "# Le moulin\n\nIl est sur la rivière. En 1850 la bataille est perdue.\n", "conflict" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument) document = wakhan_markdown_import (cases[i].text);
      g_autoptr (WakhanTimeline) timeline = wakhan_date_events_create (document);
      WakhanEvent               *event =
        wakhan_timeline_get_event (timeline, wakhan_timeline_get_n_events (timeline) - 1);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (wakhan_event_get_category (event), ==, cases[i].category);
    }
}

/* What the page gives its words in a form for machines holds whatever they say, and what follows
 * is told by it. */
static void
test_told_dates (void)
{
  static const struct
  {
    const char *html;
    const char *events; /* "date:words", in the order of the text */
  } cases[] = {
    { "On <time datetime=2018-06-12>12 June</time> it fell.", "2018-06-12:12 June" },
    { "<time datetime=2018-06-12T10:00Z>Last week</time> it fell.", "2018-06-12:Last week" },
    { "<time datetime=2018-06>Then</time> it fell. In July it rose.", "2018-06:Then 2018-07:July" },
    { "In 1904 and <time datetime=1911>later</time> and in 1920.",
      "1904:1904 1911:later 1920:1920" },
    { "From <time datetime=2018-06-12>12 June</time> to <time datetime=2018-06-14>14 "
      "June</time> it fell.",
      "2018-06-12/2018-06-14:12 June to 14 June" },
    { "<time datetime=2018-06-12>12 June 1918</time>", "2018-06-12:12 June 1918" },
    { "<time datetime=2018-06-12>12 June 2018, or 3 May 2019</time>",
      "2018-06-12:12 June 2018 2019-05-03:3 May 2019" },
    { "<time datetime=1912-03-04>on the first Monday of March</time> it fell.",
      "1912-03-04:on the first Monday of March" },
    { "<time datetime=2018-06-12>Tuesday evening, early in June</time>",
      "2018-06-12:Tuesday evening, early in June" },
    { "In 1912: <time datetime=1912-03-04>3 March and 4 March</time>",
      "1912:1912 1912-03-03:3 March 1912-03-04:4 March" },
    { "<time datetime=2018-02-30>In 1904</time>", "1904:1904" },
    { "<time datetime=2018-13>In 1904</time>", "1904:1904" },
    { "<time datetime=PT2H>two hours</time> <time datetime=10:30>then</time>", "" },
    { "<time datetime=2018-06-12></time>a", "" },
    { "<time datetime=2018-W01>The first week</time>", "2018-01-01/2018-01-07:The first week" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDocument)    document = wakhan_html_import (cases[i].html);
      g_autoptr (WakhanFoundEvents) found = wakhan_found_events_new (document);
      g_autoptr (GString)           events = g_string_new (NULL);

      for (guint j = 0; j < wakhan_found_events_get_n (found); j++)
        {
          guint            start;
          guint            end;
          g_autofree char *words = NULL;

          wakhan_found_events_get_range (found, j, &start, &end);
          words = wakhan_document_dup_range (document, start, end);
          g_string_append_printf (events, "%s%s:%s", j > 0 ? " " : "",
                                  wakhan_date_get_edtf (wakhan_found_events_get_date (found, j)),
                                  words);
        }
      g_test_message ("%s", cases[i].html);
      g_assert_cmpstr (events->str, ==, cases[i].events);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-events/read-as-a-person-says", test_manner);
  g_test_add_func ("/date-events/one-for-each-date-at-its-words", test_events);
  g_test_add_func ("/date-events/ids-last", test_ids_last);
  g_test_add_func ("/date-events/none-of-a-book's-frame", test_frame);
  g_test_add_func ("/date-events/no-day-of-a-book's-frame", test_day_of_frame);
  g_test_add_func ("/date-events/nothing-far-from-its-date", test_far);
  g_test_add_func ("/date-events/the-year-of-a-book", test_year_of_book);
  g_test_add_func ("/date-events/nothing-of-a-list-of-contents", test_contents);
  g_test_add_func ("/date-events/nothing-of-contents-without-a-heading",
                   test_contents_without_heading);
  g_test_add_func ("/date-events/numbers-of-sections", test_numbers_of_sections);
  g_test_add_func ("/date-events/days-of-years", test_days_of_years);
  g_test_add_func ("/date-events/those-behind-what-is-not-read", test_places);
  g_test_add_func ("/date-events/slanted-letters", test_slants);
  g_test_add_func ("/date-events/marks-of-footnotes-are-left-out", test_footnote_marks);
  g_test_add_func ("/date-events/headings-and-cells-are-told-by-what-is-beside-them",
                   test_headings_and_cells);
  g_test_add_func ("/date-events/what-has-no-subject-is-of-what-the-text-is-about", test_subject);
  g_test_add_func ("/date-events/an-empty-text-has-none", test_none);
  g_test_add_func ("/date-events/what-follows-a-date-alone-is-told-of-it", test_run_in_entries);
  g_test_add_func ("/date-events/lines-of-years", test_lines_of_years);
  g_test_add_func ("/date-events/a-category-in-the-language-of-the-passage", test_categories);
  g_test_add_func ("/date-events/dates-that-the-page-tells", test_told_dates);
  return g_test_run ();
}
