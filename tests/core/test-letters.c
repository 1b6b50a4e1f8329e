/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-letters.h"

static char *
dup_letters (const char *text)
{
  g_autoptr (WakhanLetters) letters = wakhan_letters_new (text);
  GString                  *words = g_string_new (NULL);

  for (guint i = 0; i < letters->n_letters; i++)
    g_string_append_unichar (words, letters->letters[i]);
  return g_string_free (words, FALSE);
}

/* What a copy of a text changes is not there; what a person changes is. */
static void
test_same (void)
{
  static const char *const same[][2] = {
    { "“Don’t go!” – she said …", "\"Don't go!\" -- she said ..." },
    { "a long line", "a long\nline" },
    { "a hyphenated word", "a hyphen-\nated word" },
    { "soft\302\255en", "soften" },
    { "zero\342\200\213width", "zerowidth" },
    { "caf\303\251", "cafe\314\201" },
    { "ﬁne", "fine" },
    { "Ｗｉｄｅ１", "Wide1" },
    { "می‌شود", "می شود" },
    { "کتابی", "كتابي" },
    { "محـــمد", "محمد" },
    { "۱۹۹۹", "1999" },
    { "他说：“是”。", "他说:\"是\"." },
    { "Quoi !", "Quoi\302\240!" },
  };
  static const char *const other[][2] = {
    { "Turkey", "turkey" }, { "cafe", "café" }, { "resolve", "resolves" }, { "x ≤ y", "x ≥ y" }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *first = dup_letters (same[i][0]);
      g_autofree char *second = dup_letters (same[i][1]);

      g_assert_cmpstr (first, ==, second);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (other); i++)
    {
      g_autofree char *first = dup_letters (other[i][0]);
      g_autofree char *second = dup_letters (other[i][1]);

      g_assert_cmpstr (first, !=, second);
    }
}

static void
test_offsets (void)
{
  const char               *text = "É, ﬁ — e\314\201z";
  g_autoptr (WakhanLetters) letters = wakhan_letters_new (text);
  const guint               offsets[] = { 0, 0, 3, 3, 7, 7, 9 };

  g_assert_cmpuint (letters->n_letters, ==, G_N_ELEMENTS (offsets)); /* E ´ f i e ´ z */
  for (guint i = 0; i < letters->n_letters; i++)
    g_assert_cmpuint (letters->offsets[i], ==, offsets[i]);
  g_assert_cmpuint (wakhan_letters_find (letters, 0), ==, 0);
  g_assert_cmpuint (wakhan_letters_find (letters, 1), ==, 2);
  g_assert_cmpuint (wakhan_letters_find (letters, 9), ==, 6);
  g_assert_cmpuint (wakhan_letters_find (letters, 10), ==, 7);
}

static void
test_none (void)
{
  g_autoptr (WakhanLetters) none = wakhan_letters_new ("");
  g_autoptr (WakhanLetters) signs = wakhan_letters_new ("— … !");

  g_assert_cmpuint (none->n_letters, ==, 0);
  g_assert_cmpuint (wakhan_letters_find (none, 0), ==, 0);
  g_assert_cmpuint (signs->n_letters, ==, 0);
}

static void
test_wide (void)
{
  static const gunichar wide[] = { 0x4e00, 0x3042, 0x30ab, 0xac00, 0x20000 };
  static const gunichar narrow[] = { 'a', 0xe9, 0x631, 0xe01, 0x1f600 };

  for (gsize i = 0; i < G_N_ELEMENTS (wide); i++)
    {
      g_assert_true (wakhan_letters_is_wide (wide[i]));
      g_assert_false (wakhan_letters_is_wide (narrow[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/letters/are-the-same-however-a-text-is-set", test_same);
  g_test_add_func ("/letters/know-where-they-stand", test_offsets);
  g_test_add_func ("/letters/may-be-none", test_none);
  g_test_add_func ("/letters/are-wide-where-one-is-a-word", test_wide);
  return g_test_run ();
}
