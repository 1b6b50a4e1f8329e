/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-id.h"

static void
test_rules (void)
{
  static const struct
  {
    const char *id;
    gboolean    is_sound;
    gboolean    names_file;
  } cases[] = {
    { "a", TRUE, TRUE },
    { "2021-07_b.C", TRUE, TRUE },
    { ".a", TRUE, FALSE },
    { "..", TRUE, FALSE },
    { "a..", TRUE, TRUE },
    { "", FALSE, FALSE },
    { "a b", FALSE, FALSE },
    { "a/b", FALSE, FALSE },
    { "a\n", FALSE, FALSE },
    { "ä", FALSE, FALSE },
    { "]", FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].id);
      g_assert_cmpint (wakhan_id_is_sound (cases[i].id), ==, cases[i].is_sound);
      g_assert_cmpint (wakhan_id_names_file (cases[i].id), ==, cases[i].names_file);
    }
}

static void
test_length (void)
{
  g_autofree char *longest = g_strnfill (120, 'a');
  g_autofree char *longer = g_strnfill (121, 'a');

  g_assert_true (wakhan_id_names_file (longest));
  g_assert_false (wakhan_id_is_sound (longer));
  g_assert_false (wakhan_id_names_file (longer));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/id/rules", test_rules);
  g_test_add_func ("/id/length", test_length);

  return g_test_run ();
}
