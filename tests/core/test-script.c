/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-script.h"

static void
test_italics (void)
{
  static const struct
  {
    const char *text;
    gboolean    has_italics;
  } cases[] = {
    { "", TRUE },
    { "1999–2021", TRUE },
    { "The northern road", TRUE },
    { "Северная дорога", TRUE },
    { "Ο βόρειος δρόμος", TRUE },
    { "北路", FALSE },
    { "きたのみち", FALSE },
    { "북쪽 길", FALSE },
    { "راه شمالی", FALSE },
    { "הדרך הצפונית", FALSE },
    { "ถนนสายเหนือ", FALSE },
    { "उत्तरी सड़क", FALSE },
    { "商队于 15 June 2018 到达山谷，一直待到冬天", FALSE },
    { "The word 路 means road", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (wakhan_script_has_italics (cases[i].text, -1), ==, cases[i].has_italics);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/script/only-some-have-italics", test_italics);

  return g_test_run ();
}
