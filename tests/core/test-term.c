/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-term.h"

static void
test_fields (void)
{
  const char *const      aliases[] = { "the Pact", "Treaty", NULL };
  g_autoptr (WakhanTerm) term =
    wakhan_term_new ("pact", "River Pact", "What the two banks agreed on.", aliases);
  g_autoptr (WakhanTerm) bare = wakhan_term_new ("bare", "Bare", "", NULL);

  g_assert_cmpstr (wakhan_term_get_id (term), ==, "pact");
  g_assert_cmpstr (wakhan_term_get_name (term), ==, "River Pact");
  g_assert_cmpstr (wakhan_term_get_meaning (term), ==, "What the two banks agreed on.");
  g_assert_cmpstrv (wakhan_term_get_aliases (term), aliases);
  g_assert_nonnull (wakhan_term_get_aliases (bare));
  g_assert_null (wakhan_term_get_aliases (bare)[0]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/term/says-what-it-was-made-of", test_fields);
  return g_test_run ();
}
