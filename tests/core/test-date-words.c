/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date.h"
#include "wakhan-digits.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <locale.h>
#include <unistd.h>

static void
test_german (void)
{
  static const char *const cases[][2] = {
    { "2018-06-15", "15. Juni 2018" },
    { "2018-06", "Juni 2018" },
    { "19XX", "20. Jahrhundert" },
    { "-02XX", "3. Jahrhundert v. Chr." },
    { "22XX", "23. Jahrhundert" },
    { "2001~", "etwa 2001" },
    { "2001%", "vielleicht etwa 2001" },
    { "196X", "1960er Jahre" },
    { "196X/..", "seit den 1960er Jahren" },
    { "196X~/..", "etwa seit den 1960er Jahren" },
    { "../196X", "bis in die 1960er Jahre" },
    { "19XX/..", "seit dem 20. Jahrhundert" },
    { "../19XX", "bis ins 20. Jahrhundert" },
    { "190X", "zwischen 1900 und 1909" },
    { "2018-06-15/..", "seit dem 15. Juni 2018" },
    { "../2018-06-15", "bis zum 15. Juni 2018" },
    { "2018-21", "Frühjahr 2018" },
    { "2018-21/..", "seit Frühjahr 2018" },
    { "1985-04-12/", "ab dem 12. April 1985, Ende unbekannt" },
    { "/1985", "bis 1985, Beginn unbekannt" },
    { "-0043-03-15", "15. März 44 v. Chr." },
    { "2018-06-15/2018-06-17", "15.–17. Juni 2018" },
    { "196X/2001~", "1960er Jahre – etwa 2001" },
  };

  if (g_str_equal (dgettext ("wakhan", "Notes"), "Notes"))
    {
      g_test_skip ("this system keeps C.UTF-8 elsewhere");
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError)     error = NULL;
      g_autoptr (WakhanDate) date = wakhan_date_parse (cases[i][0], &error);
      g_autofree char       *words = NULL;

      g_assert_no_error (error);
      words = wakhan_date_to_words (date);
      g_assert_cmpstr (words, ==, cases[i][1]);
    }
}

/* A system need not have any locale of other digits. */
static void
test_digits (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));
  g_autofree char *number = NULL;
  g_autofree char *hour = NULL;

  if (!setlocale (LC_ALL, "fa_IR.UTF-8"))
    {
      g_test_skip ("there is no locale fa_IR.UTF-8");
      return;
    }
  number = wakhan_digits_new (-2018);
  hour = wakhan_digits_new_for_hour (9);
  g_assert_cmpstr (number, ==, "-۲۰۱۸");
  g_assert_cmpstr (hour, ==, "۰۹:۰۰");
  setlocale (LC_ALL, before);
}

/* The system need not have a German locale, and from glibc 2.39 on LANGUAGE translates nothing in
 * C.UTF-8; so the data of that get another name. */
static void
choose_german (void)
{
  g_autofree char *locales = g_dir_make_tmp ("wakhan-locales-XXXXXX", NULL);
  g_autofree char *german = g_build_filename (locales, "de_DE.UTF-8", NULL);

  g_assert_cmpint (symlink ("/usr/lib/locale/C.utf8", german), ==, 0);
  g_setenv ("LOCPATH", locales, TRUE);
  setlocale (LC_ALL, "de_DE.UTF-8");
  g_unsetenv ("LOCPATH");
  g_remove (german);
  g_rmdir (locales);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("LANGUAGE", "de", TRUE);
  choose_german ();
  bindtextdomain ("wakhan", CATALOGUES);
  bind_textdomain_codeset ("wakhan", "UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-words/german", test_german);
  g_test_add_func ("/date-words/digits-are-those-of-the-locale", test_digits);

  return g_test_run ();
}
