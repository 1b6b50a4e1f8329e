/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-data-dir.h"

#include <string.h>

static void
test_given (void)
{
  g_autofree char *folder = NULL;

  g_setenv ("WAKHAN_DATA_DIR", "/somewhere/else", TRUE);
  folder = wakhan_data_dir_dup ();
  g_assert_cmpstr (folder, ==, "/somewhere/else");
}

/* Not given, it is beside the program or where it was built for; an empty one is none. */
static void
test_not_given (void)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *folder = NULL;
      g_autofree char *locale = wakhan_data_dir_dup_locale ();

      if (i == 0)
        g_unsetenv ("WAKHAN_DATA_DIR");
      else
        g_setenv ("WAKHAN_DATA_DIR", "", TRUE);
      folder = wakhan_data_dir_dup ();
      g_assert_true (g_path_is_absolute (folder));
      g_assert_true (g_path_is_absolute (locale));
      g_assert_null (strstr (folder, ".."));
    }
  g_assert_null (wakhan_data_dir_dup_shared ("there-is-no-such-folder"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/data-dir/is-what-the-environment-says", test_given);
  g_test_add_func ("/data-dir/else-a-folder-that-is-known", test_not_given);
  return g_test_run ();
}
