/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether what the tests and benches of anchors take for true is true. */

#include "edits.h"

#include <string.h>

static const char in_many_scripts[] =
  "The ferry sank in spring. Nobody came back to the ford, and the flour was gone by summer.\n"
  "“Who goes there?” he said… It's 1842: a café – nothing more!\n"
  "渡口的船在春天沉了。没有人回来，大家都走了。\n"
  "کتاب‌فروش می‌گفت که او ۱۲ کتاب دارد. لا أحد يعرف ذلك في كل مكان.\n"
  "ลุงทำว่าวจากกระดาษ ทุกคนมองดูใบไผ่";

/* Every letter that says it was there is the one that was there, once, unless the edit is about the
 * forms of letters. */
static void
test_origins (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  for (guint i = 0; i < edits_get_n (); i++)
    for (guint round = 0; round < 20; round++)
      {
        const Edit          *edit = edits_get (i);
        g_autoptr (GArray)   text = edited_text_new (in_many_scripts);
        g_autoptr (GArray)   focus = g_array_new (FALSE, FALSE, sizeof (EditedRange));
        g_autoptr (GArray)   old = edit->prepare ? edit->prepare (text, .2, random, focus)
                                                 : g_array_ref (text);
        g_autoptr (GArray)   edited = edit->apply (old, focus, .2, random);
        g_autofree gboolean *is_taken = g_new0 (gboolean, old->len);

        for (guint j = 0; j < edited->len; j++)
          {
            const EditedLetter *letter = &EDITED_LETTER (edited, j);

            if (letter->from == EDITED_NOWHERE)
              continue;
            g_assert_cmpuint (letter->n_from, >, 0);
            g_assert_cmpuint (letter->from + letter->n_from, <=, old->len);
            if (edit->nature == EDIT_CONVERSION || edit->apply == edit_mix)
              continue;
            g_assert_false (is_taken[letter->from]);
            is_taken[letter->from] = TRUE;
            if (edit->apply != edit_split_sentences)
              g_assert_cmpuint (letter->letter, ==, EDITED_LETTER (old, letter->from).letter);
          }
      }
}

static char *
find (GArray     *edited,
      GArray     *old,
      const char *quote)
{
  g_autofree char      *words = edited_text_dup (old);
  g_autofree char      *new_words = edited_text_dup (edited);
  const char           *found = strstr (words, quote);
  const guint           start = g_utf8_pointer_to_offset (words, found);
  g_autoptr (EditedMap) map = edited_map_new (edited, old);
  EditedPlace           place;

  edited_map_find (map, start, start + g_utf8_strlen (quote, -1), &place);
  return place.n_left > 0 ? g_utf8_substring (new_words, place.start, place.end) : NULL;
}

static void
test_place (void)
{
  g_autoptr (GArray) old = edited_text_new ("one two three four five six");
  g_autoptr (GArray) strange = edited_text_new ("other ");
  g_autoptr (GArray) edited = edited_text_new_empty ();
  g_autofree char   *kept = NULL;
  g_autofree char   *cut = NULL;
  g_autofree char   *around = NULL;

  /* one other two four five six */
  edited_text_append (edited, old, 0, 4, FALSE);
  edited_text_append (edited, strange, 0, 6, TRUE);
  edited_text_append (edited, old, 4, 8, FALSE);
  edited_text_append (edited, old, 14, 27, FALSE);
  kept = find (edited, old, "four five");
  g_assert_cmpstr (kept, ==, "four five");
  cut = find (edited, old, "two three four");
  g_assert_cmpstr (cut, ==, "two four");
  around = find (edited, old, "one two");
  g_assert_cmpstr (around, ==, "one other two");
  g_assert_null (find (edited, old, "three"));
}

/* Of what is torn apart the larger part counts. */
static void
test_torn_apart (void)
{
  g_autoptr (GArray) old = edited_text_new ("one two three four five six");
  g_autoptr (GArray) edited = edited_text_new_empty ();
  g_autofree char   *part = NULL;

  edited_text_append (edited, old, 14, 27, FALSE);
  edited_text_append (edited, old, 0, 14, FALSE);
  part = find (edited, old, "two three four");
  g_assert_cmpstr (part, ==, "two three ");
}

static void
test_conversions (void)
{
  static const struct
  {
    EditConversion *convert;
    const char     *old;
    const char *new;
    const char *quote;
    const char *there;
  } cases[] = {
    { edit_decompose, "un café noir", "un cafe\314\201 noir", "café", "cafe\314\201" },
    { edit_join_letters, "an office here", "an oﬃce here", "office", "oﬃce" },
    { edit_curl_marks, "he said \"no\" -- so...", "he said “no” — so…", "-- so...", "— so…" },
    { edit_straighten_marks, "« non », dit-il", "\"non\", dit-il", "non", "non" },
    { edit_part_by_blanks, "می\342\200\214گفت", "می گفت", "می\342\200\214گفت", "می گفت" },
    { edit_leave_joiners_out, "می\342\200\214گفت", "میگفت", "می\342\200\214گفت", "میگفت" },
    { edit_part_sara_am, "ทำว่าว", "ทํา"
                                  "ว่าว",
      "ทำ", "ทํา" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GRand)  random = g_rand_new_with_seed (1);
      g_autoptr (GArray) old = edited_text_new (cases[i].old);
      g_autoptr (GArray) edited = cases[i].convert (old, NULL, 1, random);
      g_autofree char   *words = edited_text_dup (edited);
      g_autofree char   *there = find (edited, old, cases[i].quote);

      g_assert_cmpstr (words, ==, cases[i].new);
      g_assert_cmpstr (there, ==, cases[i].there);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edited-text/knows-each-letter", test_origins);
  g_test_add_func ("/edited-text/tells-where-words-stand", test_place);
  g_test_add_func ("/edited-text/torn-words-are-their-larger-part", test_torn_apart);
  g_test_add_func ("/edited-text/other-forms-are-the-same-words", test_conversions);
  return g_test_run ();
}
