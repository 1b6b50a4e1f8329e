/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-finder.h"

static WakhanDocument *
create_document (const char *text)
{
  const WakhanBlock block = { .kind = WAKHAN_BLOCK_PARAGRAPH, .end = g_utf8_strlen (text, -1) };
  GArray           *blocks = g_array_new (FALSE, FALSE, sizeof (WakhanBlock));

  g_array_append_val (blocks, block);
  return wakhan_document_new (g_strdup (text), blocks,
                              g_array_new (FALSE, FALSE, sizeof (WakhanSpan)));
}

static void
assert_hits (WakhanTextFinder *finder,
             const char       *words,
             WakhanFindFlags   flags,
             const char       *expected)
{
  g_autoptr (GArray)  hits = wakhan_text_finder_find (finder, words, flags);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, i);

      g_string_append_printf (found, "%u-%u ", hit->start, hit->end);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_flags (void)
{
  g_autoptr (WakhanDocument) document =
    create_document ("Été, ete, ÉTÉ, e\u0301te\u0301; étés Łódź lodz");
  g_autoptr (WakhanTextFinder) finder = wakhan_text_finder_new (document);

  assert_hits (finder, "ete", 0, "0-3 5-8 10-13 15-20 22-25 ");
  assert_hits (finder, "été", WAKHAN_FIND_MARKS, "0-3 10-13 15-20 22-25 ");
  assert_hits (finder, "ete", WAKHAN_FIND_MARKS, "5-8 ");
  assert_hits (finder, "Ete", WAKHAN_FIND_CASE, "0-3 ");
  assert_hits (finder, "été", WAKHAN_FIND_CASE | WAKHAN_FIND_MARKS, "15-20 22-25 ");
  assert_hits (finder, "été", WAKHAN_FIND_WHOLE_WORDS, "0-3 5-8 10-13 15-20 ");
  assert_hits (finder, "Lodz", WAKHAN_FIND_CASE, "27-31 ");
  assert_hits (finder, "łódź", WAKHAN_FIND_MARKS, "27-31 ");
  assert_hits (finder, "ete", 0, "0-3 5-8 10-13 15-20 22-25 ");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-finder/keeps-apart-what-the-reader-asks-for", test_flags);
  return g_test_run ();
}
