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

/* The levels of these paragraphs as figures, 0 for what is no heading. A “=” before one underlines
 * it. */
static char *
mark (const char *const *words)
{
  g_autoptr (GArray)  paragraphs = g_array_new (FALSE, TRUE, sizeof (WakhanPlainParagraph));
  g_autoptr (GString) levels = g_string_new (NULL);

  g_array_set_clear_func (paragraphs, clear_paragraph);
  for (; *words; words++)
    {
      const gboolean       is_marked = **words == '=';
      WakhanPlainParagraph paragraph = { .words = g_strdup (*words + is_marked),
                                         .n_lines = 1,
                                         .mark = is_marked };

      paragraph.n_characters = g_utf8_strlen (paragraph.words, -1);
      g_array_append_val (paragraphs, paragraph);
    }
  wakhan_heading_finder_mark (paragraphs, NULL);
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
    /* A short one of numbered sentences. */
    { { "The Valley", BODY, "1. " BODY, "2. " BODY, "3. So it was", "4. " BODY, "5. " BODY, BODY },
      "10000000" },
    /* Numbered lines one upon the other. */
    { { BODY, "1. Bread", "2. Salt", "3. Tea", BODY }, "00000" },
    /* Who speaks in a play. */
    { { "Over the Pass", BODY, "GUIDE", BODY, "GUIDE", BODY, "GUIDE", BODY }, "10000000" },
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heading-finder/levels", test_levels);
  return g_test_run ();
}
