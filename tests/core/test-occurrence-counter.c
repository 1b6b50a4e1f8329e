/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "wakhan-occurrence-counter.h"

#include <string.h>

static WakhanAnchor *
create_anchor (const char *words,
               guint       occurrence,
               guint       n_occurrences)
{
  WakhanAnchor *anchor = wakhan_anchor_new (words, "", "", 0, 1);

  wakhan_anchor_set_occurrence (anchor, occurrence, n_occurrences);
  return anchor;
}

static WakhanOccurrences
count (const char *words,
       guint       occurrence,
       guint       n_occurrences,
       const char *text)
{
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (WakhanAnchor)            anchor = create_anchor (words, occurrence, n_occurrences);
  g_autoptr (WakhanAnchor)            other = create_anchor ("else", 1, 2);
  WakhanOccurrences                   found;

  wakhan_occurrence_counter_add (counter, anchor);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), NULL);
  g_assert_false (wakhan_occurrence_counter_get (counter, other, &found));
  g_assert_true (wakhan_occurrence_counter_get (counter, anchor, &found));
  return found;
}

static void
test_counts (void)
{
  static const struct
  {
    const char *words;
    guint       occurrence;
    guint       n_occurrences;
    const char *text;
    guint       n_found;
    guint       expected;
  } cases[] = {
    { "ford", 2, 3, "ford, ford and ford", 3, 6 },
    { "ford", 2, 2, "ford, ford and ford", 3, 6 }, /* one more than there were: enough */
    { "ford", 3, 3, "ford and ford", 2, G_MAXUINT },
    { "a", 1, 2, "banana", 3, 1 },
    { "salt", 1, 2, "Salt", 0, G_MAXUINT },
    { "aa", 2, 4, "aaaaa", 4, 1 }, /* one over another */
    { "abcabca", 3, 4, "abcabcabcabcabca abcabca", 5, 6 },
    { "aabaa", 2, 3, "aabaabaaxaabaa", 3, 3 },
    { "aabaa", 2, 2, "aabaacaabaaabaa", 3, 6 },          /* by less than all, and by no period */
    { "abcabcabcabca", 1, 2, "abcabcabcabcabxa", 1, 0 }, /* a period on, but for one letter */
    { "the same long words", 2, 2, "the same long words. the same long words.", 2, 21 },
    { "the same long words", 1, 2, "the same long", 0, G_MAXUINT },
    { "盐", 1, 2, "盐和盐", 2, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const WakhanOccurrences found =
        count (cases[i].words, cases[i].occurrence, cases[i].n_occurrences, cases[i].text);

      g_assert_cmpuint (found.n_found, ==, cases[i].n_found);
      g_assert_cmpuint (found.expected, ==, cases[i].expected);
    }
}

/* Words of many, some with the same beginning, in one pass. */
static void
test_together (void)
{
  const char                         *text = "over the river and over the hill and over the river";
  const char                         *words[] = { "over the river", "over the", "over", "o",
                                                  "river" };
  const guint                         n_found[] = { 2, 3, 3, 3, 2 };
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (GPtrArray)               anchors = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_ptr_array_add (anchors, create_anchor (words[i], 1, 9));
      wakhan_occurrence_counter_add (counter, g_ptr_array_index (anchors, i));
      wakhan_occurrence_counter_add (counter, g_ptr_array_index (anchors, i));
    }
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      WakhanOccurrences found;

      g_assert_true (
        wakhan_occurrence_counter_get (counter, g_ptr_array_index (anchors, i), &found));
      g_assert_cmpuint (found.n_found, ==, n_found[i]);
    }
}

/* Each with what it knows of how many there were. */
static void
test_same_words (void)
{
  const char                         *text = "a ford, a ford, a ford, a ford";
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (WakhanAnchor)            one = create_anchor ("ford", 1, 2);
  g_autoptr (WakhanAnchor)            other = create_anchor ("ford", 4, 4);
  WakhanOccurrences                   found;

  wakhan_occurrence_counter_add (counter, one);
  wakhan_occurrence_counter_add (counter, other);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), NULL);
  g_assert_true (wakhan_occurrence_counter_get (counter, one, &found));
  g_assert_cmpuint (found.n_found, ==, 3);
  g_assert_cmpuint (found.expected, ==, 2);
  g_assert_true (wakhan_occurrence_counter_get (counter, other, &found));
  g_assert_cmpuint (found.n_found, ==, 4);
  g_assert_cmpuint (found.expected, ==, 26);
}

/* 100,000 notes on words that stand 20,000 times cost a pass of the text, not of it all for each;
 * neither do words of half a text that are like the rest but for their end. */
static void
test_very_many (void)
{
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (WakhanAnchor)            common = create_anchor ("the ", 3, 20000);
  g_autofree char                    *words = g_strnfill (100000, 'a');
  g_autoptr (WakhanAnchor)            like = NULL;
  g_autoptr (GString)                 text = g_string_new (NULL);
  g_autoptr (GPtrArray)               anchors = g_ptr_array_new_with_free_func (g_object_unref);
  WakhanOccurrences                   found;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "the ");
  for (guint i = 0; i < 200000; i++)
    g_string_append_c (text, 'a');
  words[99999] = 'b';
  like = create_anchor (words, 1, 2);
  wakhan_occurrence_counter_add (counter, like);
  for (guint i = 0; i < 100000; i++)
    {
      g_ptr_array_add (anchors, create_anchor ("the ", 1 + i % 20000, 20000));
      wakhan_occurrence_counter_add (counter, g_ptr_array_index (anchors, i));
    }
  wakhan_occurrence_counter_read_text (counter, text->str, text->len, NULL);
  g_assert_true (wakhan_occurrence_counter_get (counter, common, &found));
  g_assert_cmpuint (found.n_found, ==, 20000);
  g_assert_cmpuint (found.expected, ==, 8);
  g_assert_true (wakhan_occurrence_counter_get (counter, like, &found));
  g_assert_cmpuint (found.n_found, ==, 0);
}

static void
test_cancelled (void)
{
  const char                         *text = "a ford";
  g_autoptr (GCancellable)            cancellable = g_cancellable_new ();
  g_autoptr (WakhanOccurrenceCounter) counter = wakhan_occurrence_counter_new ();
  g_autoptr (WakhanAnchor)            anchor = create_anchor ("ford", 1, 2);
  WakhanOccurrences                   found;

  g_cancellable_cancel (cancellable);
  wakhan_occurrence_counter_add (counter, anchor);
  wakhan_occurrence_counter_read_text (counter, text, strlen (text), cancellable);
  g_assert_true (wakhan_occurrence_counter_get (counter, anchor, &found));
  g_assert_cmpuint (found.n_found, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/occurrence-counter/counts-and-tells-the-same-one", test_counts);
  g_test_add_func ("/occurrence-counter/counts-many-at-once", test_together);
  g_test_add_func ("/occurrence-counter/tells-those-with-the-same-words-apart", test_same_words);
  g_test_add_func ("/occurrence-counter/of-very-many-takes-one-pass", test_very_many);
  g_test_add_func ("/occurrence-counter/ends-when-cancelled", test_cancelled);
  return g_test_run ();
}
