/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-exactness.h"

static void
test_words (void)
{
  static const struct
  {
    const char *edtf;
    const char *words;
  } cases[] = {
    { "1999-05-03", "a day" },
    { "1999-05-03/1999-05-04", "two days" },
    { "1999-05-03/1999-05-12", "ten days" },
    { "1999-05-03/1999-05-13", "11 days" },
    { "1999-11/2000-01", "three months" },
    { "1999-01/1999-12", "12 months" },
    { "1990/1998", "nine years" },
    { "1990/2021", "32 years" },
    { "1990~/1998", "the edges fade" },
    { "1990/1998-05", "one end told more exactly than the other" },
    { "1990/..", "no end stated" },
    { "1990/", "it ended, nobody knows when" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i].edtf, NULL);
      g_autofree char       *words = NULL;

      g_assert_nonnull (date);
      words = wakhan_date_exactness_words_new (date);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-exactness/how-long-it-lasts", test_words);
  return g_test_run ();
}
