/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-passage-finder.h"
#include "core/text/wakhan-text-importer.h"

static void
test_found (void)
{
  static const struct
  {
    const char *words;
    guint       n_places;
    const char *found;
  } cases[] = {
    { "Élan and water", 1, "Élan and\nwater" },
    { "  Élan   and\twater ", 1, "Élan and\nwater" },
    { "water ran", 1, "water ran" },
    { "the", 2, "the" },
    { "The", 0, NULL },
    { "elan", 0, NULL },
    { "", 0, NULL },
    { "   ", 0, NULL },
    { "and water ran down the hill", 1, "and\nwater ran down  the hill" },
    { "hill to the sea", 1, "hill\nto the sea" },
  };
  g_autoptr (WakhanDocument)      document = wakhan_markdown_import ("Élan and\\\nwater ran down&#32; the hill\n\nto the sea\n");
  g_autoptr (WakhanPassageFinder) finder = wakhan_passage_finder_new (document);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint       start = 0;
      guint       end = 0;
      const guint n_places = wakhan_passage_finder_find (finder, cases[i].words, &start, &end);

      if (n_places != cases[i].n_places)
        g_error ("“%s” stands at %u places", cases[i].words, n_places);
      if (cases[i].found)
        {
          g_autofree char *found = wakhan_document_dup_range (document, start, end);

          g_assert_cmpstr (found, ==, cases[i].found);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/passage-finder/blanks-and-line-breaks-are-one", test_found);
  return g_test_run ();
}
