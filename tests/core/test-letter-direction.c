/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-letter-direction.h"

static void
test_first_letter (void)
{
  g_assert_cmpint (wakhan_letter_direction_find (""), ==, WAKHAN_LETTER_DIRECTION_NONE);
  g_assert_cmpint (wakhan_letter_direction_find ("1999 – 2001"), ==, WAKHAN_LETTER_DIRECTION_NONE);
  g_assert_cmpint (wakhan_letter_direction_find ("۱۳۹۷"), ==, WAKHAN_LETTER_DIRECTION_NONE);
  g_assert_cmpint (wakhan_letter_direction_find ("3 June, کابل"), ==,
                   WAKHAN_LETTER_DIRECTION_RIGHTWARDS);
  g_assert_cmpint (wakhan_letter_direction_find ("1397، کابل to Herat"), ==,
                   WAKHAN_LETTER_DIRECTION_LEFTWARDS);
  g_assert_cmpint (wakhan_letter_direction_find ("«השער"), ==, WAKHAN_LETTER_DIRECTION_LEFTWARDS);
  g_assert_cmpint (wakhan_letter_direction_find ("城门"), ==, WAKHAN_LETTER_DIRECTION_RIGHTWARDS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/letter-direction/first-letter", test_first_letter);
  return g_test_run ();
}
