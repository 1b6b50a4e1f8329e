/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-text-repair.h"

#define CASE(bytes, text, damage)         \
  {                                       \
    bytes, sizeof bytes - 1, text, damage \
  }

static void
test_repair (void)
{
  static const struct
  {
    const char      *bytes;
    gsize            length;
    const char      *text; /* NULL: nothing is left */
    WakhanTextDamage damage;
  } cases[] = {
    CASE ("a=ä\n", "a=ä\n", WAKHAN_TEXT_SOUND),
    CASE ("\xef\xbb\xbf"
          "a=1\n",
          "a=1\n", WAKHAN_TEXT_SOUND),
    CASE ("a=1\r\nb=2\r\r\nc=\rd\r", "a=1\nb=2\nc=\rd", WAKHAN_TEXT_SOUND),
    CASE ("a=1\n\0\0", "a=1\n", WAKHAN_TEXT_BROKEN),
    CASE ("a=\0"
          "1\r\n",
          "a=\xef\xbf\xbd"
          "1\n",
          WAKHAN_TEXT_BROKEN),
    CASE ("a=\xff\n", "a=\xef\xbf\xbd\n", WAKHAN_TEXT_BROKEN),
    CASE ("\xff\xfe"
          "a\0=\0",
          "a=", WAKHAN_TEXT_FOREIGN),
    CASE ("\xfe\xff\0a\0=", "a=", WAKHAN_TEXT_FOREIGN),
    CASE ("", NULL, WAKHAN_TEXT_SOUND),
    CASE (" \n\t\r\n", NULL, WAKHAN_TEXT_SOUND),
    CASE ("\0\0\0", NULL, WAKHAN_TEXT_BROKEN),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].bytes, cases[i].length);
      WakhanTextDamage   damage;
      g_autofree char   *text = wakhan_text_repair (bytes, &damage);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpint (damage, ==, cases[i].damage);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-repair/whatever-became-of-it", test_repair);
  return g_test_run ();
}
