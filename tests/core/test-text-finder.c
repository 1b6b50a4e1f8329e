/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/text/wakhan-text-finder.h"

typedef struct
{
  const char *text;
  const char *words;
  const char *hits; /* "start-end " each */
} Case;

static const Case cases[] = {
  { "A truce, the Truce, TRUCE", "truce", "2-7 13-18 20-25 " },
  { "Café, cafe\u0301 and cafe", "cafe", "0-4 6-11 16-20 " },
  { "the Taliban’s “offer”", "taliban's \"offer\"", "4-21 " },
  { "1999–2001 and 1999-2001", "1999-2001", "0-9 14-23 " },
  { "aaaa", "aa", "0-2 2-4 " },
  { "abab abc", "abc", "5-8 " },
  { "line\nbreak here", "line break", "0-10 " },
  { "سلام دنیا", "دنیا", "5-9 " },
  { "nothing", "", "" },
  { "", "x", "" },
  { "short", "longer than it", "" },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray)  hits = wakhan_text_finder_find (cases[i].text, cases[i].words, 100);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < hits->len; j++)
        {
          const WakhanTextRange *hit = &g_array_index (hits, WakhanTextRange, j);

          g_string_append_printf (found, "%u-%u ", hit->start, hit->end);
        }
      g_assert_cmpstr (found->str, ==, cases[i].hits);
    }
}

static void
test_limit (void)
{
  g_autoptr (GArray) hits = wakhan_text_finder_find ("a a a a a", "a", 3);

  g_assert_cmpuint (hits->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-finder/finds-whatever-the-form", test_cases);
  g_test_add_func ("/text-finder/stops-at-the-limit", test_limit);
  return g_test_run ();
}
