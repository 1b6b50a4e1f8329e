/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-fingerprint.h"

static char *
create_text (guint first,
             guint last)
{
  GString *text = g_string_new (NULL);

  for (guint i = first; i < last; i++)
    g_string_append_printf (
      text, "In the year %u the water rose by %u feet and fell again before the harvest came. ",
      1000 + i, i * 7 % 13);
  return g_string_free (text, FALSE);
}

static double
compare (const char *a,
         const char *b)
{
  g_autofree char *first = wakhan_fingerprint_create (a);
  g_autofree char *second = wakhan_fingerprint_create (b);

  g_assert_cmpfloat (wakhan_fingerprint_compare (first, second), ==,
                     wakhan_fingerprint_compare (second, first));
  return wakhan_fingerprint_compare (first, second);
}

static void
test_alike (void)
{
  g_autofree char *text = create_text (0, 200);
  g_autofree char *longer = create_text (0, 220);
  g_autofree char *half = create_text (100, 300);
  g_autofree char *loud = g_ascii_strup (text, -1);

  g_assert_cmpfloat (compare (text, text), ==, 1);
  g_assert_cmpfloat (compare (text, loud), ==, 1);
  g_assert_cmpfloat (compare (text, longer), >, 0.7);
  g_assert_cmpfloat (compare (text, longer), <, 1);
  g_assert_cmpfloat (compare (text, half), <, compare (text, longer));
  g_assert_cmpfloat (
    compare (text, "Nothing of this kind has ever been said of any river, and nobody will say it."),
    <, 0.1);
}

static void
test_short (void)
{
  g_autofree char *none = wakhan_fingerprint_create ("");
  g_autofree char *few = wakhan_fingerprint_create ("Two words");

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpfloat (wakhan_fingerprint_compare (none, none), ==, 0);
  g_assert_cmpfloat (wakhan_fingerprint_compare (few, none), ==, 0);
  g_assert_cmpfloat (wakhan_fingerprint_compare ("no numbers at all", few), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fingerprint/the-more-in-common-the-more-alike", test_alike);
  g_test_add_func ("/fingerprint/a-few-words-are-like-nothing", test_short);
  return g_test_run ();
}
