/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-heading-finder.h"

#define BODY                                                                                      \
  "Caravans came over the pass before the first snow, and those who led them knew each stone of " \
  "the way by its name. "                                                                         \
  "Nobody wrote the names down, since nobody who needed them could read, and nobody who could "   \
  "read went there."

static void
clear_paragraph (gpointer data)
{
  WakhanPlainParagraph *paragraph = data;

  g_free (paragraph->words);
  g_free (paragraph->key);
}

/* A “=” before one underlines it, a “+” leaves more room above it. */
static GArray *
create_marked (const char *const *words)
{
  GArray *paragraphs = g_array_new (FALSE, TRUE, sizeof (WakhanPlainParagraph));

  g_array_set_clear_func (paragraphs, clear_paragraph);
  for (; *words; words++)
    {
      const gboolean       is_marked = **words == '=';
      const gboolean       is_set_off = **words == '+';
      WakhanPlainParagraph paragraph = { .words = g_strdup (*words + is_marked + is_set_off),
                                         .n_lines = 1,
                                         .n_blank = is_set_off ? 3 : 1,
                                         .mark = is_marked };

      paragraph.n_characters = g_utf8_strlen (paragraph.words, -1);
      g_array_append_val (paragraphs, paragraph);
    }
  wakhan_heading_finder_mark (paragraphs, NULL);
  return paragraphs;
}

/* The levels of these paragraphs as figures, 0 for what is no heading. */
static char *
mark (const char *const *words)
{
  g_autoptr (GArray)  paragraphs = create_marked (words);
  g_autoptr (GString) levels = g_string_new (NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const WakhanPlainParagraph *paragraph = &g_array_index (paragraphs, WakhanPlainParagraph, i);

      g_assert_cmpint (paragraph->level > 0, ==, paragraph->is_heading);
      g_string_append_printf (levels, "%u", paragraph->level);
    }
  return g_strdup (levels->str);
}

static void
test_levels (void)
{
  static const struct
  {
    const char *words[10];
    const char *levels;
  } cases[] = {
    { { NULL }, "" },
    { { BODY, BODY }, "00" },
    { { "Over the Pass", BODY, "The first valley", BODY }, "1020" },
    { { "Chapter 1", BODY, "1.1 Sources", BODY, "Chapter 2", BODY }, "102010" },
    { { "=Over the Pass", BODY, "=The first valley", BODY, "In passing", BODY }, "101000" },
    /* A table of contents. */
    { { "Journal", "The First Valley", "The Second Valley", "The Third Valley", "The First Valley",
        BODY, "The Second Valley", BODY, "The Third Valley", BODY },
      "1000202020" },
    { { "Journal", "THE FIRST VALLEY", "THE SECOND VALLEY", "THE THIRD VALLEY", "THE FIRST VALLEY",
        BODY, "THE SECOND VALLEY", BODY, "THE THIRD VALLEY", BODY },
      "1000202020" },
    /* Annals: an entry a year, short or long. */
    { { "The Annals of Arum", "868. A famine.", "869. The Comet.", "870. Peace.", "871. " BODY,
        "872. Nothing.", "A.D. 873. The Comet." },
      "1000000" },
    { { "Two Chronicles", "The First Hand", "Anno 868 was a mild winter.", "Anno 869 The Comet.",
        "The Second Hand", "Anno 871: Peace.", "Anno 872 nobody came over the pass." },
      "1200200" },
    /* What stands below a heading and points elsewhere. */
    { { "Over the Pass", BODY, "The first winter", "Main article: The Long Winter", BODY,
        "The second winter", "See also: Cabbages", BODY },
      "10200200" },
    /* A number between two that head a chapter is one of them, though it ends as a sentence. */
    { { "Tales", BODY, "I. The fox.", BODY, "II. Why the heron stands on one leg.", BODY,
        "III. The mill.", BODY },
      "10202020" },
    /* A short text tells something as well. */
    { { "The Ford", "The ford is where the road leaves the valley, and nobody knows why.",
        "The Names", "The name is first told of in a letter, and it was written otherwise.",
        "The Winters", "The winters are long, and most of those who live here go away then.",
        "Notes", "None." },
      "10202020" },
    { { "Soup and Bread", "On Soup",
        "Soup is made of water, and of what the captain does not want to eat.", "On Bread",
        "Bread is a living thing, and nobody must look at it before it is done." },
      "12020" },
    /* Sections by paragraph are part of what is named, and stand right below it. */
    { { "The Law of Tolls", "First Section", "§ 1 Bridges", BODY, "§ 2 Fords", BODY,
        "Second Section", "§ 3 Ferries", BODY },
      "123030230" },
    /* One chapter that begins with a short sentence has no title if the others have none. */
    { { "Das Haus am Wehr", "Erstes Kapitel", BODY, "Zweites Kapitel", BODY, "Drittes Kapitel",
        "Im Herbst Stieg Das Wasser.", BODY },
      "12020200" },
    /* What leads to a list of clauses. */
    { { "The Report", BODY, "Findings", BODY, "We find at last", "(i) that it was laden;",
        "(ii) that nobody steered.", BODY },
      "10200000" },
    /* A short one of numbered sentences. */
    { { "The Valley", BODY, "1. " BODY, "2. " BODY, "3. So it was", "4. " BODY, "5. " BODY, BODY },
      "10000000" },
    /* Numbered lines one upon the other. */
    { { BODY, "1. Bread", "2. Salt", "3. Tea", BODY }, "00000" },
    /* Who speaks in a play. */
    { { "Over the Pass", BODY, "GUIDE", BODY, "GUIDE", BODY, "GUIDE", BODY }, "10000000" },
    /* Who tells each chapter. */
    { { "Over the Pass", "+ANNA", BODY BODY, "+TOM", BODY BODY, "+ANNA", BODY BODY, "+ANNA",
        BODY BODY },
      "120202020" },
    /* Below a title page, above a picture. */
    { { "OVER THE PASS", "WITH TWELVE PICTURES", "+THE STORY OF THE VALLEY", "[A valley]", BODY },
      "10200" },
    /* Those of an appendix, and plain ones side by side below them. */
    { { "Chapter 1", BODY, "1.1 Sources", BODY, "Appendix A. Tolls", BODY, "A.1. Salt", BODY,
        "A.2. Tea", BODY },
      "1020102020" },
    { { "Chapter 1", BODY, "1.1 Sources", BODY, "Chapter 2", "In the valley", BODY, "Beyond it",
        BODY },
      "102012020" },
    /* A letter without a salutation. */
    { { "LETTERS OF A GUIDE", "+TO HER SISTER", "Darvo, May 3, 1802.", BODY, "+TO ANNA HALE",
        "Darvo, June 3, 1802.", BODY },
      "1200200" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char      *words[G_N_ELEMENTS (cases[i].words) + 1] = { NULL };
      g_autofree char *levels = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (cases[i].words); j++)
        words[j] = cases[i].words[j];
      levels = mark (words);
      g_assert_cmpstr (levels, ==, cases[i].levels);
    }
}

/* A sentence on what a chapter tells is its title, and the like of it below the next number. */
static void
test_old_titles (void)
{
  static const char *const words[] = {
    "+Chapter the First.", "In which the guide is born, and leaves.", BODY,
    "+Chapter the Second.", "Of salt; and how it was carried", BODY,
    "+Chapter the Third.", "A chapter that may be left out.", BODY,
    "+Chapter the Fourth.", "How it ended.", BODY,
    "+Chapter the Fifth.", "It rained. Nobody came.", BODY, NULL
  };
  static const gboolean is_title[] = { TRUE, TRUE, TRUE, TRUE, FALSE };
  g_autoptr (GArray)    paragraphs = create_marked (words);

  for (guint i = 0; i < paragraphs->len; i += 3)
    {
      g_assert_true (wakhan_plain_paragraphs_get (paragraphs, i)->is_heading);
      g_assert_cmpint (wakhan_plain_paragraphs_get (paragraphs, i + 1)->is_taken, ==,
                       is_title[i / 3]);
      g_assert_false (wakhan_plain_paragraphs_get (paragraphs, i + 1)->is_heading);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heading-finder/levels", test_levels);
  g_test_add_func ("/heading-finder/old-titles", test_old_titles);
  return g_test_run ();
}
