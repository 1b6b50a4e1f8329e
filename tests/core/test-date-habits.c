/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-date-habits.h"

#include <string.h>

/* clang-format off */
static const struct
{
  const char        *text;
  WakhanDateLanguage language;
  int                order;
} cases[] = {
  { "", WAKHAN_DATE_LANGUAGE_ENGLISH, 0 },
  { "The well was dug in 1931 and is still in use.", WAKHAN_DATE_LANGUAGE_ENGLISH, 0 },
  { "The well was dug on 14/3/1931 by the men of the valley.", WAKHAN_DATE_LANGUAGE_ENGLISH, 1 },
  { "The well was dug on 3/14/1931 by the men of the valley.", WAKHAN_DATE_LANGUAGE_ENGLISH, -1 },
  { "The well was dug on March 14, 1931, and on March 15 it was dry.", WAKHAN_DATE_LANGUAGE_ENGLISH, -1 },
  { "The well was dug on 14 March 1931, and on 15 March it was dry.", WAKHAN_DATE_LANGUAGE_ENGLISH, 1 },
  { "Der Brunnen wurde am 14. März 1931 von den Leuten aus dem Tal gegraben und ist noch in Gebrauch.", WAKHAN_DATE_LANGUAGE_GERMAN, 1 },
  { "Le puits fut creusé par les gens de la vallée le 14 mars 1931, et il est toujours dans le village.", WAKHAN_DATE_LANGUAGE_FRENCH, 1 },
};
/* clang-format on */

static void
test_habits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WakhanDateHabits habits;

      g_test_message ("“%s”", cases[i].text);
      wakhan_date_habits_find (&habits, cases[i].text);
      g_assert_cmpint (habits.language, ==, cases[i].language);
      g_assert_cmpint (habits.order, ==, cases[i].order);
    }
}

/* Of its first and last pages nothing tells, and its letters are of several bytes each. */
static void
test_long_text (void)
{
  static const char *const lines[] = { "دریا در بهار بالا آمد — “высоко”. ",
                                       "The ferry sank on 3/14/1931, it is said.\n" };

  for (guint with_line_ends = 0; with_line_ends < 2; with_line_ends++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      WakhanDateHabits    habits;

      for (guint i = 0; text->len < 3 << 20; i++)
        {
          g_string_append (text, lines[text->len > 1 << 20 && text->len < 2 << 20 && i % 8 == 0]);
          if (with_line_ends)
            g_string_append_c (text, '\n');
        }
      wakhan_date_habits_find (&habits, text->str);
      g_assert_cmpint (habits.order, ==, -1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-habits/language and order are told by the text", test_habits);
  g_test_add_func ("/date-habits/a long text is read all over", test_long_text);
  return g_test_run ();
}
