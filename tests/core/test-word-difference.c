/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-word-difference.h"

#include <string.h>

static const struct
{
  const char *before;
  const char *after;
  const char *removed; /* runs, with a bar between */
  const char *added;
} cases[] = {
  { "the same words", "the same words", "", "" },
  { "the same words", "the  same\nwords", "", "" },
  { "", "", "", "" },
  { "", "new words", "", "new words" },
  { "gone", "", "gone", "" },
  { "No source found for this study gives China the credit",
    "None of the sources used here gives Beijing the credit",
    "No source found for this study|China",
    "None of the sources used here|Beijing" },
  { "officials of three governments and no Taliban",
    "officials of three governments, none from the Taliban", "and no", ", none from the" },
  { "a b a b", "b a", "a|b", "" },
  { "Caf\303\251 noir", "Cafe\314\201 noir", "Caf\303\251", "Cafe\314\201" },
  { "\344\270\255\345\233\275\344\272\272", "\344\270\255\347\276\216\344\272\272",
    "\345\233\275", "\347\276\216" },
};

static char *
join (GArray     *runs,
      const char *text)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const WakhanWordRun *run = &g_array_index (runs, WakhanWordRun, i);

      g_assert_cmpuint (run->start, <, run->end);
      g_assert_cmpuint (run->end, <=, strlen (text));
      g_string_append_printf (joined, "%s%.*s", i > 0 ? "|" : "", (int) (run->end - run->start),
                              text + run->start);
    }
  return g_string_free (joined, FALSE);
}

static void
test_what_differs (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) removed = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
      g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
      g_autofree char   *gone = NULL;
      g_autofree char *new = NULL;

      wakhan_word_difference_find (cases[i].before, cases[i].after, removed, added);
      gone = join (removed, cases[i].before);
      new = join (added, cases[i].after);
      g_assert_cmpstr (gone, ==, cases[i].removed);
      g_assert_cmpstr (new, ==, cases[i].added);
    }
}

/* A million words beside a million others would take hours. */
static void
test_much_differs_at_once (void)
{
  g_autoptr (GArray)  removed = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
  g_autoptr (GArray)  added = g_array_new (FALSE, FALSE, sizeof (WakhanWordRun));
  g_autoptr (GString) before = g_string_new ("first ");
  g_autoptr (GString) after = g_string_new ("first ");

  for (guint i = 0; i < 1000000; i++)
    {
      g_string_append (before, "a ");
      g_string_append (after, "b ");
    }
  wakhan_word_difference_find (before->str, after->str, removed, added);
  g_assert_cmpuint (removed->len, ==, 1);
  g_assert_cmpuint (added->len, ==, 1);
  g_assert_cmpuint (g_array_index (removed, WakhanWordRun, 0).start, ==, strlen ("first "));
  g_assert_cmpuint (g_array_index (added, WakhanWordRun, 0).end, ==, after->len - 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-difference/what-differs", test_what_differs);
  g_test_add_func ("/word-difference/much-differs-at-once", test_much_differs_at_once);
  return g_test_run ();
}
